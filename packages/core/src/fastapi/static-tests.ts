import accounts from "./static/tests/accounts.py";
import administrators from "./static/tests/administrators.py";
import answers from "./static/tests/answers.py";
import breaking from "./static/tests/breaking.py";
import cases from "./static/tests/cases.py";
import clients from "./static/tests/clients.py";
import conftest from "./static/tests/conftest.py";
import databases from "./static/tests/databases.py";
import forgetful from "./static/tests/forgetful.py";
import forging from "./static/tests/forging.py";
import ghostInteger from "./static/tests/ghost_integer.py";
import ghostUuid from "./static/tests/ghost_uuid.py";
import leaks from "./static/tests/leaks.py";
import reach from "./static/tests/reach.py";
import resource from "./static/tests/resource.py";
import rows from "./static/tests/rows.py";
import schemas from "./static/tests/schemas.py";
import sharing from "./static/tests/sharing.py";
import statements from "./static/tests/statements.py";
import testAccount from "./static/tests/test_account.py";
import testAdministrators from "./static/tests/test_administrators.py";
import testAdministratorsSeeOwners from "./static/tests/test_administrators_see_owners.py";
import testAudit from "./static/tests/test_audit.py";
import testBodies from "./static/tests/test_bodies.py";
import testBodyLimits from "./static/tests/test_body_limits.py";
import testBulk from "./static/tests/test_bulk.py";
import testDatabase from "./static/tests/test_database.py";
import testDecimals from "./static/tests/test_decimals.py";
import testDeletion from "./static/tests/test_deletion.py";
import testDocs from "./static/tests/test_docs.py";
import testErrors from "./static/tests/test_errors.py";
import testExpansion from "./static/tests/test_expansion.py";
import testFilters from "./static/tests/test_filters.py";
import testForgedTokens from "./static/tests/test_forged_tokens.py";
import testHttp from "./static/tests/test_http.py";
import testIsolation from "./static/tests/test_isolation.py";
import testLinks from "./static/tests/test_links.py";
import testLists from "./static/tests/test_lists.py";
import testLog from "./static/tests/test_log.py";
import testManyUsers from "./static/tests/test_many_users.py";
import testMigrations from "./static/tests/test_migrations.py";
import testNested from "./static/tests/test_nested.py";
import testOpenapi from "./static/tests/test_openapi.py";
import testOwnership from "./static/tests/test_ownership.py";
import testPasswords from "./static/tests/test_passwords.py";
import testPublicRead from "./static/tests/test_public_read.py";
import testReadOnlyFields from "./static/tests/test_read_only_fields.py";
import testReferences from "./static/tests/test_references.py";
import testRowSecurity from "./static/tests/test_row_security.py";
import testSearch from "./static/tests/test_search.py";
import testSettings from "./static/tests/test_settings.py";
import testSharedPages from "./static/tests/test_shared_pages.py";
import testSharesInTheDatabase from "./static/tests/test_shares_in_the_database.py";
import testSharing from "./static/tests/test_sharing.py";
import testSignIn from "./static/tests/test_sign_in.py";
import testSignUp from "./static/tests/test_sign_up.py";
import testStartCheck from "./static/tests/test_start_check.py";
import testStatements from "./static/tests/test_statements.py";
import testTokens from "./static/tests/test_tokens.py";
import testTripwire from "./static/tests/test_tripwire.py";
import testUniques from "./static/tests/test_uniques.py";
import testValues from "./static/tests/test_values.py";
import testWriteOnlyFields from "./static/tests/test_write_only_fields.py";
import testWrites from "./static/tests/test_writes.py";
import { anyResource, hasAny, type StaticFile, usesIds, usesType } from "./static-file.ts";

/** The tests, which are the same in every service, and what they stand on. */
export const STATIC_TESTS: readonly StaticFile[] = [
  { path: "tests/__init__.py", content: "" },
  { path: "tests/accounts.py", content: accounts },
  { path: "tests/administrators.py", content: administrators, isNeeded: hasAny("administrators") },
  { path: "tests/answers.py", content: answers },
  { path: "tests/breaking.py", content: breaking, isNeeded: hasAny("audit") },
  { path: "tests/cases.py", content: cases },
  { path: "tests/clients.py", content: clients },
  { path: "tests/conftest.py", content: conftest },
  { path: "tests/databases.py", content: databases },
  { path: "tests/forgetful.py", content: forgetful },
  { path: "tests/forging.py", content: forging },
  { path: "tests/ghost.py", content: ghostInteger, isNeeded: usesIds("integer") },
  { path: "tests/ghost.py", content: ghostUuid, isNeeded: usesIds("uuid") },
  { path: "tests/leaks.py", content: leaks },
  { path: "tests/reach.py", content: reach },
  { path: "tests/resource.py", content: resource },
  { path: "tests/rows.py", content: rows },
  { path: "tests/sharing.py", content: sharing, isNeeded: hasAny("sharing") },
  { path: "tests/statements.py", content: statements },
  { path: "tests/schemas.py", content: schemas, isNeeded: hasAny("read_only", "write_only") },
  { path: "tests/test_administrators.py", content: testAdministrators, isNeeded: hasAny("administrators") },
  {
    path: "tests/test_administrators_see_owners.py",
    content: testAdministratorsSeeOwners,
    isNeeded: hasAny("administrators"),
  },
  { path: "tests/test_audit.py", content: testAudit, isNeeded: hasAny("audit") },
  { path: "tests/test_account.py", content: testAccount },
  { path: "tests/test_bodies.py", content: testBodies },
  { path: "tests/test_body_limits.py", content: testBodyLimits },
  { path: "tests/test_bulk.py", content: testBulk, isNeeded: hasAny("bulk") },
  { path: "tests/test_database.py", content: testDatabase },
  { path: "tests/test_decimals.py", content: testDecimals, isNeeded: hasAny("decimals") },
  { path: "tests/test_deletion.py", content: testDeletion, isNeeded: hasAny("cascading", "clearing") },
  { path: "tests/test_docs.py", content: testDocs },
  { path: "tests/test_errors.py", content: testErrors },
  { path: "tests/test_expansion.py", content: testExpansion, isNeeded: hasAny("expansion") },
  { path: "tests/test_filters.py", content: testFilters, isNeeded: anyResource(({ filters }) => filters.length > 0) },
  { path: "tests/test_forged_tokens.py", content: testForgedTokens },
  { path: "tests/test_http.py", content: testHttp },
  { path: "tests/test_links.py", content: testLinks, isNeeded: hasAny("links") },
  { path: "tests/test_isolation.py", content: testIsolation },
  { path: "tests/test_lists.py", content: testLists },
  { path: "tests/test_log.py", content: testLog },
  { path: "tests/test_many_users.py", content: testManyUsers },
  { path: "tests/test_migrations.py", content: testMigrations },
  { path: "tests/test_nested.py", content: testNested, isNeeded: hasAny("nesting") },
  { path: "tests/test_openapi.py", content: testOpenapi },
  { path: "tests/test_ownership.py", content: testOwnership },
  { path: "tests/test_passwords.py", content: testPasswords },
  { path: "tests/test_public_read.py", content: testPublicRead, isNeeded: hasAny("public_read") },
  { path: "tests/test_read_only_fields.py", content: testReadOnlyFields, isNeeded: hasAny("read_only") },
  { path: "tests/test_references.py", content: testReferences, isNeeded: usesType("ref") },
  { path: "tests/test_row_security.py", content: testRowSecurity },
  { path: "tests/test_search.py", content: testSearch, isNeeded: anyResource(({ searches }) => searches.length > 0) },
  { path: "tests/test_settings.py", content: testSettings },
  { path: "tests/test_shared_pages.py", content: testSharedPages, isNeeded: hasAny("sharing") },
  { path: "tests/test_shares_in_the_database.py", content: testSharesInTheDatabase, isNeeded: hasAny("sharing") },
  { path: "tests/test_sharing.py", content: testSharing, isNeeded: hasAny("sharing") },
  { path: "tests/test_sign_in.py", content: testSignIn },
  { path: "tests/test_sign_up.py", content: testSignUp },
  { path: "tests/test_statements.py", content: testStatements },
  { path: "tests/test_start_check.py", content: testStartCheck },
  { path: "tests/test_tokens.py", content: testTokens },
  { path: "tests/test_tripwire.py", content: testTripwire },
  { path: "tests/test_uniques.py", content: testUniques, isNeeded: anyResource(({ uniques }) => uniques.length > 0) },
  { path: "tests/test_values.py", content: testValues },
  { path: "tests/test_write_only_fields.py", content: testWriteOnlyFields, isNeeded: hasAny("write_only") },
  { path: "tests/test_writes.py", content: testWrites },
];
