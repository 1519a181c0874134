import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { dependentTests } from "../support/dependent-tests.ts";
import { given, randomServices } from "../support/generated-services.ts";
import { namesBelow } from "../support/names-below.ts";
import { createDatabase, hasPostgres } from "../support/postgres.ts";
import { mypy, pytest, python } from "../support/python.ts";
import { canary } from "../support/random-text.ts";
import { writeService } from "../support/write-service.ts";

// A suite keeps one core busy.
vi.setConfig({ maxConcurrency: 2 });

/** Every other service is tried on PostgreSQL, where there is one: the golden cases are tried on both. */
const services = randomServices({
  seed: given("FREEHOLD_SEED", 3),
  count: given("FREEHOLD_SERVICES", 2),
  size: { resources: 3, fields: 7 },
}).map(({ spec, files }, index) => {
  const database = index % 2 === 1 && hasPostgres() ? "PostgreSQL" : "SQLite";
  return { name: `service${index}`, spec, files, database };
});

const folder = mkdtempSync(join(tmpdir(), "freehold-property-"));

beforeAll(() => {
  for (const { name, spec, files } of services) {
    writeService(join(folder, name), [{ path: "freehold.yaml", content: spec.text }, ...files]);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.concurrent.each(services)("the tests of $name pass on $database", async ({ name, database }) => {
  const cwd = join(folder, name);
  const server = database === "PostgreSQL" ? await createDatabase() : undefined;
  const { code, stdout, stderr } = await python([...pytest, ...dependentTests(cwd)], {
    cwd,
    env: { TEST_DATABASE_URL: server },
  });
  expect(code, stdout + stderr).toBe(0);
});

test.each(services)("mypy --strict finds nothing in $name", async ({ name }) => {
  const { stdout } = await python(mypy, { cwd: join(folder, name) });
  expect(stdout).toMatch(/^Success: no issues found in \d+ source files\n$/);
});

test("no text of a spec was run", () => {
  expect(namesBelow(folder)).not.toContain(canary);
});
