import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generate } from "../../packages/core/src/generate.ts";
import { everythingSpec } from "../mutation/everything.ts";
import { createDatabase, hasPostgres } from "../support/postgres.ts";
import { mypy, pytest, python } from "../support/python.ts";
import { writeService } from "../support/write-service.ts";

/*
 * The service that scope mutation weakens has every option that has to do with owners. Golden cases show one thing each:
 * what comes of several options together is shown here.
 */

const cwd = mkdtempSync(join(tmpdir(), "freehold-everything-"));

/** What administrators see is made of all the other options. */
const modules = ["tests/test_administrators_see_owners.py", "tests/test_migrations.py", "tests/test_openapi.py"];

beforeAll(() => {
  writeService(cwd, generate({ file: everythingSpec, text: readFileSync(everythingSpec, "utf8") }).files);
});

afterAll(() => rmSync(cwd, { recursive: true, force: true }));

test("ruff leaves all options together as they are, and has nothing to say", async () => {
  expect((await python(["-m", "ruff", "format", "--diff", "--no-cache", "."], { cwd })).stdout).toBe("");
  expect((await python(["-m", "ruff", "check", "--no-cache", "."], { cwd })).stdout).toBe("All checks passed!\n");
});

test("mypy --strict finds nothing in all options together", async () => {
  expect((await python(mypy, { cwd })).stdout).toMatch(/^Success: no issues found in \d+ source files\n$/);
});

test("administrators see all that there is on SQLite", async () => {
  await passes(undefined);
});

test.skipIf(!hasPostgres())("administrators see all that there is on PostgreSQL", async () => {
  await passes(await createDatabase());
});

async function passes(server: string | undefined): Promise<void> {
  const { code, stdout, stderr } = await python([...pytest, ...modules], { cwd, env: { TEST_DATABASE_URL: server } });
  expect(code, stdout + stderr).toBe(0);
}
