import { expect, test, vi } from "vitest";
import { specOf } from "../../packages/core/test/golden-case.ts";
import { type Change, writeChanged } from "../support/changed-service.ts";
import { createDatabase, hasPostgres } from "../support/postgres.ts";
import { python } from "../support/python.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

// A suite keeps one core busy.
vi.setConfig({ maxConcurrency: 2 });

/** The first lock: no statement carries the owner any more, and no test says so. */
const gate: readonly Change[] = [
  {
    path: "backend/ownership.py",
    from: /(def owned_by[^\n]*\n {4}"""[^\n]*\n) {4}return [^\n]*\n/,
    to: "$1    from sqlalchemy import true\n\n    return true()\n",
  },
  { path: "tests/conftest.py", from: /@pytest.fixture\(autouse=True\)\n(?=def every_statement)/, to: "" },
];

/** Who belongs to an organisation: any membership of a user opens every organisation. */
const membership: readonly Change[] = [
  {
    path: "backend/row_security.py",
    from: /\n {8}col\(Membership\.organisation_id\) == organisation_id,/,
    to: "",
  },
];

/** The second lock: no table has row-level security, and the start of the service warns of it. */
const rowSecurity: readonly Change[] = [
  { path: "migrations/row_security.py", from: /if op\.get_context\(\)[^\n]*:/, to: "if False:" },
];

const cases = ["required-reference", "organisations"];

/** The tests that look for what reached somebody else, whatever the status of the answer. */
const leaks = ["tests/test_isolation.py", "tests/test_many_users.py"];

test.skipIf(!hasPostgres()).concurrent.each(cases)("without the gate, nothing of `%s` leaks", async (name) => {
  expect(await failures(name, gate)).toEqual([]);
});

test
  .skipIf(!hasPostgres())
  .concurrent("without a look at who belongs to it, nothing of an organisation leaks", async () => {
    expect(await failures("organisations", membership)).toEqual([]);
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
        "test_nothing_leaks_while_many_users_share_a_few_connections",
      ]),
    );
  },
);

test.skipIf(!hasPostgres()).concurrent("without both, a token opens the organisation of others", async () => {
  const failed = await failures("organisations", [...membership, ...rowSecurity]);
  expect(failed).toContain("test_no_token_opens_an_organisation_to_somebody_else");
});

/** The names of the tests that find a leak in a service on PostgreSQL from which something was taken away. */
async function failures(name: string, changes: readonly Change[]): Promise<readonly string[]> {
  const cwd = temporaryFolder();
  writeChanged({ folder: cwd, spec: specOf(name), changes });
  const env = { TEST_DATABASE_URL: await createDatabase() };
  const { stdout, stderr } = await python(["-m", "pytest", "-q", "-rfE", ...leaks], { cwd, env });
  expect(stdout, stderr).toMatch(/\d+ (?:passed|failed)/);
  expect(stdout).not.toMatch(/\d+ (?:errors?|skipped)/);
  return [...stdout.matchAll(/^FAILED [^:]+::(\w+)/gm)].map(([, test = ""]) => test);
}
