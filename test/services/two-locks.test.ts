import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { filesOf, specOf } from "../../packages/core/test/golden-case.ts";
import { createDatabase, hasPostgres } from "../support/postgres.ts";
import { python } from "../support/python.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { writeService } from "../support/write-service.ts";

// A suite keeps one core busy.
vi.setConfig({ maxConcurrency: 2 });

/** A change that takes something away from a file of a service. */
interface Removal {
  readonly path: string;
  readonly from: RegExp;
  readonly to: string;
}

/** The first lock: no statement carries the owner any more, and no test says so. */
const gate: readonly Removal[] = [
  {
    path: "backend/ownership.py",
    from: /(def owned_by[^\n]*\n {4}"""[^\n]*\n) {4}return [^\n]*\n/,
    to: "$1    from sqlalchemy import true\n\n    return true()\n",
  },
  { path: "tests/conftest.py", from: /@pytest.fixture\(autouse=True\)\n(?=def every_statement)/, to: "" },
];

/** The second lock: no table has row-level security, and the start of the service warns of it. */
const rowSecurity: readonly Removal[] = [
  { path: "migrations/row_security.py", from: /if op\.get_context\(\)[^\n]*:/, to: "if False:" },
];

const cases = ["required-reference", "organisations"];

/** The tests that look for what reached somebody else, whatever the status of the answer. */
const leaks = "tests/test_isolation.py";

test.skipIf(!hasPostgres()).concurrent.each(cases)("without the gate, nothing of `%s` leaks", async (name) => {
  expect(await failures(name, gate)).toEqual([]);
});

test.skipIf(!hasPostgres()).concurrent.each(cases)(
  "without row-level security, nothing of `%s` leaks",
  async (name) => {
    expect(await failures(name, rowSecurity)).toEqual([]);
  },
);

test.skipIf(!hasPostgres()).concurrent.each(cases)(
  "without both locks, rows of `%s` leak in every way",
  async (name) => {
    const failed = await failures(name, [...gate, ...rowSecurity]);
    expect(failed).toEqual(
      expect.arrayContaining([
        "test_no_answer_holds_a_row_of_another_user",
        "test_no_request_changes_a_row_of_another_user",
        "test_no_total_counts_the_rows_of_another_user",
        "test_nothing_leaks_while_requests_of_many_users_run_side_by_side",
      ]),
    );
  },
);

/** The names of the tests that find a leak in a service on PostgreSQL from which something was taken away. */
async function failures(name: string, removals: readonly Removal[]): Promise<readonly string[]> {
  const cwd = temporaryFolder();
  writeService(
    cwd,
    [...filesOf(specOf(name))].map(([path, content]) => ({ path, content })),
  );
  for (const removal of removals) remove(cwd, removal);
  const env = { TEST_DATABASE_URL: await createDatabase() };
  const { stdout, stderr } = await python(["-m", "pytest", "-q", "-rfE", leaks], { cwd, env });
  expect(stdout, stderr).toMatch(/\d+ (?:passed|failed)/);
  expect(stdout).not.toMatch(/\d+ (?:errors?|skipped)/);
  return [...stdout.matchAll(/^FAILED [^:]+::(\w+)/gm)].map(([, test = ""]) => test);
}

function remove(folder: string, { path, from, to }: Removal): void {
  const file = join(folder, path);
  const before = readFileSync(file, "utf8");
  const after = before.replace(from, to);
  expect(after, path).not.toBe(before);
  writeFileSync(file, after);
}
