import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { caseNames, filesOf, specOf, wholeCase } from "../../packages/core/test/golden-case.ts";
import { dependentTests } from "../support/dependent-tests.ts";
import { createDatabase, hasPostgres } from "../support/postgres.ts";
import { mypy, pytest, python } from "../support/python.ts";
import { writeService } from "../support/write-service.ts";

// A suite keeps one core busy.
vi.setConfig({ maxConcurrency: 2 });

/**
 * Every test of these services runs. Of the others those that depend on the spec, and those that are not byte for byte the
 * same as in the first of these.
 */
const wholeSuites = new Set("todo organisations audit-and-administrators".split(" "));

const first = filesOf(specOf(wholeCase));

const folder = mkdtempSync(join(tmpdir(), "freehold-golden-"));

beforeAll(() => {
  for (const name of caseNames) {
    writeService(
      join(folder, name),
      [...filesOf(specOf(name))].map(([path, content]) => ({ path, content })),
    );
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(caseNames)("ruff format leaves the service of `%s` as it is", async (name) => {
  const { code, stdout } = await run(name, "ruff", "format", "--diff", "--no-cache", ".");
  expect(stdout).toBe("");
  expect(code).toBe(0);
});

test.each(caseNames)("ruff check finds nothing in the service of `%s`", async (name) => {
  const { stdout } = await run(name, "ruff", "check", "--no-cache", "--output-format=concise", ".");
  expect(stdout).toBe("All checks passed!\n");
});

test.each(caseNames)("mypy --strict finds nothing in the service of `%s`", async (name) => {
  const { stdout } = await python(mypy, { cwd: join(folder, name) });
  expect(stdout).toMatch(/^Success: no issues found in \d+ source files\n$/);
});

test.concurrent.each(caseNames)("the tests of the service of `%s` pass on SQLite", async (name) => {
  await passes(name, undefined);
});

test.skipIf(!hasPostgres()).concurrent.each(caseNames)(
  "the tests of the service of `%s` pass on PostgreSQL",
  async (name) => {
    await passes(name, await createDatabase());
  },
);

/** Runs the tests of a service, any warning an error. That there are many keeps a suite that lost its tests from passing. */
async function passes(name: string, server: string | undefined): Promise<void> {
  const paths = wholeSuites.has(name) ? ["tests"] : [...new Set([...dependentTests(join(folder, name)), ...own(name)])];
  const { code, stdout, stderr } = await python([...pytest, ...paths], {
    cwd: join(folder, name),
    env: { TEST_DATABASE_URL: server },
  });
  expect(code, stdout + stderr).toBe(0);
  const [, passed = "0"] = /(\d+) passed/.exec(stdout) ?? [];
  expect(Number(passed)).toBeGreaterThan(50);
}

/** The test modules of a service that no whole suite has run. */
function own(name: string): readonly string[] {
  const modules = [...filesOf(specOf(name))].filter(([path]) => path.startsWith("tests/test_"));
  return modules.filter(([path, content]) => first.get(path) !== content).map(([path]) => path);
}

function run(name: string, ...command: readonly string[]): ReturnType<typeof python> {
  return python(["-m", ...command], { cwd: join(folder, name) });
}
