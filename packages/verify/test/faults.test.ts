import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { damage, readFaults, readPreparation } from "../../../test/verify/fault.ts";
import { generate } from "../../core/src/generate.ts";
import { everyCheck } from "../src/checks/catalogue.ts";

const root = new URL("../../../", import.meta.url);
const { files } = generate({
  file: "recall.yaml",
  text: readFileSync(new URL("test/verify/recall.yaml", root), "utf8"),
});
const plain = new Map(files.map(({ path, content }) => [path, content]));
const prepared = readPreparation(root).reduce(damage, plain);

test.each(readFaults(root))("the fault applies to the service as it is generated today: $fault", (fault) => {
  expect(damage(prepared, fault)).not.toEqual(prepared);
});

test.each(readFaults(root))("the fault names the checks that find it, or why none can: $fault", ({ by, unseen }) => {
  const known = new Set(everyCheck.map(({ id }) => id));
  expect(by === undefined).toBe(unseen !== undefined);
  expect(by?.filter((id) => !known.has(id)) ?? []).toEqual([]);
});

test("a fault whose text has moved says so", () => {
  const fault = { fault: "Nothing is there.", file: "backend/main.py", find: "no such text", put: "" };
  expect(() => damage(prepared, fault)).toThrow(/no longer applies: backend\/main.py holds its text 0 times/);
});
