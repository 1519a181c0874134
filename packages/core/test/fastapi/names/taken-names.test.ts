import { expect, test } from "vitest";
import { takenFields, takenResources } from "../../../../../test/support/taken-names.ts";
import { isError } from "../../../src/diagnostics/diagnostic.ts";
import { type Generated, generate } from "../../../src/generate.ts";

function generated(resources: object): Generated {
  return generate({ file: "spec.yaml", text: JSON.stringify({ freehold: 1, service: "Names", resources }) });
}

/** A service with a field of that name, of a resource that takes no part in it. */
function withField(name: string): Generated {
  return generated({ Thing: { fields: { first: "date?", [name]: "string(1..20)", last: "date?" } } });
}

function withResource(name: string): Generated {
  return generated({ [name]: { fields: { first: "string(1..20)" } } });
}

function errorsOf({ diagnostics }: Generated): readonly string[] {
  return diagnostics.filter(isError).map(({ code }) => code);
}

function fileOf({ files }: Generated, path: string): string {
  return files.find((file) => file.path === path)?.content ?? "";
}

test.each(takenFields.kept)("a field may be called `%s` everywhere", (name) => {
  const service = withField(name);
  expect(errorsOf(service)).toEqual([]);
  expect(fileOf(service, "backend/models/thing.py")).toMatch(new RegExp(`^    ${name}: str = Field`, "m"));
});

test.each(takenFields.mapped)("a field called `%s` has another name in Python alone", (name) => {
  const service = withField(name);
  expect(errorsOf(service)).toEqual([]);
  expect(fileOf(service, "backend/models/thing.py")).toMatch(new RegExp(`^    ${name}_: str = Field`, "m"));
  expect(fileOf(service, "backend/models/thing.py")).toContain(`sa_column_kwargs={"name": "${name}"}`);
  expect(fileOf(service, "backend/schemas/thing.py")).toContain(`alias="${name}"`);
});

test.each(pairs(takenFields.refused))("a field cannot be called %j: %s", (name, code) => {
  const service = withField(name);
  expect(errorsOf(service)).toEqual([code]);
  expect(service.files).toEqual([]);
});

test.each(takenResources.kept)("a resource may be called `%s`", (name) => {
  const service = withResource(name);
  expect(errorsOf(service)).toEqual([]);
  expect(service.files.length).toBeGreaterThan(0);
});

test.each(pairs(takenResources.refused))("a resource cannot be called %j: %s", (name, code) => {
  const service = withResource(name);
  expect(errorsOf(service)).toEqual([code]);
  expect(service.files).toEqual([]);
});

test("two fields that differ in one letter's case or in an accent are told apart, or refused", () => {
  const clash = generated({ Thing: { fields: { user_name: "string", userName: "string" } } });
  expect(errorsOf(clash)).toEqual(["field-name"]);
});

test.each([
  [["ToDo", "Todo"], []],
  [["HTTPLog", "HttpLog"], ["resource-clash"]],
  [["Todo", "TodoBase"], ["schema-clash"]],
])("of resources called %j the second has %j", (names, codes) => {
  const fields = { fields: { first: "string(1..20)" } };
  expect(errorsOf(generated(Object.fromEntries(names.map((name) => [name, fields]))))).toEqual(codes);
});

test.each([
  ["Owned", "reserved-resource"],
  ["Import", "reserved-resource"],
  ["Docs", "reserved-path"],
  ["Users", "implicit-resource"],
  ["Thing", "plural-same"],
])("a plural cannot be %j: %s", (plural, code) => {
  expect(errorsOf(generated({ Thing: { plural, fields: { first: "string(1..20)" } } }))).toEqual([code]);
});

function pairs(refused: ReadonlyMap<string, readonly string[]>): readonly (readonly [string, string])[] {
  return [...refused].flatMap(([code, names]) => names.map((name) => [name, code] as const));
}
