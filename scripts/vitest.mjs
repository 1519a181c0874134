import { readFileSync, rmSync } from "node:fs";
import { root } from "./install.mjs";
import { runSteps } from "./steps.mjs";

/**
 * Runs the tests of one project of vitest.config.ts and counts them one by one. A file that could not be run counts
 * as one failure, and so does a run that broke off.
 *
 * @param {string} project
 */
export async function runTests(project) {
  const report = `${root}.cache/vitest-${project}.json`;
  rmSync(report, { force: true });
  const reporters = [process.stdout.isTTY ? "default" : "minimal", "json"].map((name) => `--reporter=${name}`);
  const command = ["vitest", "run", "--project", project, ...reporters, `--outputFile.json=${report}`];
  const run = await runSteps([{ title: `tests: ${project}`, command, live: true }]);
  const { passed, failed } = count(read(report));
  return { passed, failed: Math.max(failed, run.failed) };
}

/**
 * @typedef {object} Report
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {{ status: string, assertionResults: unknown[] }[]} testResults One for each file.
 */

/** @param {Report | undefined} report */
function count(report) {
  if (!report) return { passed: 0, failed: 1 };
  const broken = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/**
 * @param {string} path
 * @returns {Report | undefined}
 */
function read(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}
