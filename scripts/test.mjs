import { availableParallelism } from "node:os";
import { checks } from "./checks.mjs";
import { install } from "./install.mjs";
import { runSteps } from "./steps.mjs";
import { runTests } from "./vitest.mjs";

/** The fast run leaves out what needs Python, a database or a browser. */
const projects = process.argv.includes("--fast") ? ["unit"] : ["unit", "services", "browser"];

async function runAll() {
  if (!install()) return [{ passed: 0, failed: 1 }];
  const counts = [await runSteps(checks, availableParallelism())];
  counts.push(await runSteps([{ title: "build", command: ["node", "packages/cli/build.mjs"] }]));
  for (const project of projects) counts.push(await runTests(project));
  return counts;
}

const counts = await runAll();
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.exitCode = failed === 0 ? 0 : 1;
process.stdout.write(`${passed} passed, ${failed} failed\n`);
