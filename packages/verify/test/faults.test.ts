import { expect, test } from "vitest";
import { damage, readPatients } from "../../../test/verify/fault.ts";
import { generate } from "../../core/src/generate.ts";
import { everyCheck } from "../src/checks/catalogue.ts";

const patients = readPatients(new URL("../../../", import.meta.url)).map(({ spec, preparation, faults }) => {
  const { files } = generate({ file: "spec.yaml", text: spec });
  const plain = new Map(files.map(({ path, content }) => [path, content]));
  return { prepared: preparation.reduce(damage, plain), faults: [...faults.values()].flat() };
});
const all = patients.flatMap(({ prepared, faults }) =>
  faults.map((fault) => ({ prepared, fault, title: fault.fault })),
);

test.each(all)("the fault applies to the service as it is generated today: $title", ({ prepared, fault }) => {
  expect(damage(prepared, fault)).not.toEqual(prepared);
});

test.each(all)("the fault names the checks that find it, or why none can: $title", ({ fault: { by, unseen } }) => {
  const known = new Set(everyCheck.map(({ id }) => id));
  expect(by === undefined).toBe(unseen !== undefined);
  expect(by?.filter((id) => !known.has(id)) ?? []).toEqual([]);
});

test("a fault whose text has moved says so", () => {
  const fault = { fault: "Nothing is there.", file: "backend/main.py", find: "no such text", put: "" };
  expect(() => damage(patients[0]?.prepared ?? new Map(), fault)).toThrow(
    /no longer applies: backend\/main.py holds its text 0 times/,
  );
});
