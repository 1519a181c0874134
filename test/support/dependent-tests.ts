import { readdirSync } from "node:fs";
import { join } from "node:path";

/** The test modules in which what is tested depends on the spec. */
const dependent = new Set(
  "filters lists migrations openapi ownership references search uniques values writes"
    .split(" ")
    .map((name) => `test_${name}.py`),
);

/** Those that the service in a folder has, as paths for pytest. */
export function dependentTests(folder: string): readonly string[] {
  return readdirSync(join(folder, "tests"))
    .filter((name) => dependent.has(name))
    .map((name) => `tests/${name}`);
}
