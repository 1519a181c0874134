import { expect, test, vi } from "vitest";
import { filesOf, specOf } from "../../packages/core/test/golden-case.ts";
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

const cases = ["integer-ids", "organisations"];

/**
 * What fails without the gate although nothing leaks: what asks of a statement that it names the owner, and what takes
 * memberships for those of one organisation. Row-level security shows users all that they have.
 */
const missed: Readonly<Record<string, readonly string[]>> = {
  "integer-ids": ["test_many_rows_take_as_many_statements_as_one"],
  organisations: [
    "test_an_owner_leaves_when_there_is_another",
    "test_the_members_are_those_of_the_organisation_in_the_path",
  ],
};

/** What fails so or not: it takes one membership, and PostgreSQL gives those of a user in any order. */
const missedByChance: readonly string[] = [
  "test_two_accounts_that_end_at_once_leave_an_owner_behind",
  "test_who_leaves_an_organisation_stays_in_the_others",
];

/** The tests of the locks themselves, which have to fail without them. */
const ofLocks = /organisation_lock|row_security|shares_in_the_database|start_check|statements|tripwire/;

/** The tests that look for what reached somebody else, whatever the status of the answer. */
const leaks = ["tests/test_isolation.py", "tests/test_many_users.py"];

test.skipIf(!hasPostgres()).concurrent.each(cases)(
  "without the gate, the users of `%s` are kept apart",
  async (name) => {
    const failed = await failures(name, { changes: gate, tests: testsOfTwoUsers(name) });
    expect(failed.filter((test) => !missedByChance.includes(test)).sort()).toEqual(missed[name]);
  },
);

test
  .skipIf(!hasPostgres())
  .concurrent("without a look at who belongs to it, nothing of an organisation leaks", async () => {
    expect(await failures("organisations", { changes: membership, tests: leaks })).toEqual([]);
  });

// SQLite has no second lock: there, the tests of every golden case run with the gate alone.
test.skipIf(!hasPostgres()).concurrent.each(cases)(
  "without row-level security, nothing leaks in `%s`",
  async (name) => {
    expect(await failures(name, { changes: rowSecurity, tests: leaks })).toEqual([]);
  },
);

test.skipIf(!hasPostgres()).concurrent.each(cases)(
  "without both locks, rows of `%s` leak in every way",
  async (name) => {
    const failed = await failures(name, { changes: [...gate, ...rowSecurity], tests: leaks });
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
  const failed = await failures("organisations", { changes: [...membership, ...rowSecurity], tests: leaks });
  expect(failed).toContain("test_no_token_opens_an_organisation_to_somebody_else");
});

/** The names of the tests that fail in a service on PostgreSQL from which something was taken away. */
async function failures(
  name: string,
  { changes, tests }: { readonly changes: readonly Change[]; readonly tests: readonly string[] },
): Promise<readonly string[]> {
  const cwd = temporaryFolder();
  writeChanged({ folder: cwd, spec: specOf(name), changes });
  const env = { TEST_DATABASE_URL: await createDatabase() };
  const { stdout, stderr } = await python(["-m", "pytest", "-q", "-rfE", ...tests], { cwd, env });
  expect(stdout, stderr).toMatch(/\d+ (?:passed|failed)/);
  expect(stdout).not.toMatch(/\d+ (?:errors?|skipped)/);
  return [...stdout.matchAll(/^FAILED [^:]+::(\w+)/gm)].map(([, test = ""]) => test);
}

/** The files of tests in which two users meet. */
function testsOfTwoUsers(name: string): readonly string[] {
  const files = [...filesOf(specOf(name))].filter(([path]) => path.startsWith("tests/test_") && !ofLocks.test(path));
  const tests = files.filter(([path, content]) => leaks.includes(path) || /\bbob\b/.test(content));
  expect(tests.length).toBeGreaterThan(leaks.length + 4);
  return tests.map(([path]) => path);
}
