import accounts from "./static/tests/accounts.py";
import answers from "./static/tests/answers.py";
import clients from "./static/tests/clients.py";
import conftest from "./static/tests/conftest.py";
import databases from "./static/tests/databases.py";
import forging from "./static/tests/forging.py";
import testBodies from "./static/tests/test_bodies.py";
import testBodyLimits from "./static/tests/test_body_limits.py";
import testDatabase from "./static/tests/test_database.py";
import testDocs from "./static/tests/test_docs.py";
import testErrors from "./static/tests/test_errors.py";
import testForgedTokens from "./static/tests/test_forged_tokens.py";
import testHttp from "./static/tests/test_http.py";
import testLog from "./static/tests/test_log.py";
import testMigrations from "./static/tests/test_migrations.py";
import testOpenapi from "./static/tests/test_openapi.py";
import testPasswords from "./static/tests/test_passwords.py";
import testSettings from "./static/tests/test_settings.py";
import testSignIn from "./static/tests/test_sign_in.py";
import testSignUp from "./static/tests/test_sign_up.py";
import testTokens from "./static/tests/test_tokens.py";

/** The tests that are the same in every service, and what they stand on. */
export const STATIC_TESTS: readonly { readonly path: string; readonly content: string }[] = [
  { path: "tests/__init__.py", content: "" },
  { path: "tests/accounts.py", content: accounts },
  { path: "tests/answers.py", content: answers },
  { path: "tests/clients.py", content: clients },
  { path: "tests/conftest.py", content: conftest },
  { path: "tests/databases.py", content: databases },
  { path: "tests/forging.py", content: forging },
  { path: "tests/resources/__init__.py", content: "" },
  { path: "tests/test_bodies.py", content: testBodies },
  { path: "tests/test_body_limits.py", content: testBodyLimits },
  { path: "tests/test_database.py", content: testDatabase },
  { path: "tests/test_docs.py", content: testDocs },
  { path: "tests/test_errors.py", content: testErrors },
  { path: "tests/test_forged_tokens.py", content: testForgedTokens },
  { path: "tests/test_http.py", content: testHttp },
  { path: "tests/test_log.py", content: testLog },
  { path: "tests/test_migrations.py", content: testMigrations },
  { path: "tests/test_openapi.py", content: testOpenapi },
  { path: "tests/test_passwords.py", content: testPasswords },
  { path: "tests/test_settings.py", content: testSettings },
  { path: "tests/test_sign_in.py", content: testSignIn },
  { path: "tests/test_sign_up.py", content: testSignUp },
  { path: "tests/test_tokens.py", content: testTokens },
];
