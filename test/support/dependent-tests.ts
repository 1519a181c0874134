import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a test module has in it when it runs for each resource, or else reads what the spec decides. */
const dependent = /^from tests\.resource import |\bmigrations_for\b|\.openapi\(\)/m;

/** What takes one resource of each kind of owner, or one table, and time: it runs where every test does. */
const ofOneResource = ["test_many_users.py", "test_start_check.py"];

/** The test modules of the service in a folder in which what is tested depends on the spec, as paths for pytest. */
export function dependentTests(folder: string): readonly string[] {
  return readdirSync(join(folder, "tests"))
    .filter((name) => name.startsWith("test_") && !ofOneResource.includes(name))
    .map((name) => `tests/${name}`)
    .filter((path) => dependent.test(readFileSync(join(folder, path), "utf8")));
}
