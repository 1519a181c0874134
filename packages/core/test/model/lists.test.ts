import { expect, test } from "vitest";
import type { Field, Resource } from "../../src/model/model.ts";
import { diagnosticsOf, modelOf, onlyResource, serviceWith } from "./resolve-text.ts";

const fields = [
  "title: string(1..200)",
  "code: string(3)",
  "body: text?",
  "is_done: boolean",
  "due_on: date?",
  "tags: string[]",
  "link: url",
  "parent: ref(Todo)?",
];

function todoWith(...lines: readonly string[]): string {
  return serviceWith(
    "Todo:",
    "  fields:",
    ...fields.map((field) => `    ${field}`),
    ...lines.map((line) => `  ${line}`),
  );
}

function resourceWith(...lines: readonly string[]): Resource {
  return onlyResource(modelOf(todoWith(...lines)));
}

function codesOf(...lines: readonly string[]): readonly string[] {
  return diagnosticsOf(todoWith(...lines)).map(({ code }) => code);
}

function namesIn(sets: readonly (readonly Field[])[]): readonly string[] {
  return sets.map((set) => set.map(({ name }) => name).join(" "));
}

test("lists name fields, and references by either name", () => {
  const resource = resourceWith(
    "filter: [is_done, parent]",
    "search: [title, body, link]",
    "unique: [[parent_id, code]]",
  );
  expect(resource.filters.map(({ name }) => name)).toEqual(["is_done", "parent_id"]);
  expect(resource.searches.map(({ name }) => name)).toEqual(["title", "body", "link"]);
  expect(namesIn(resource.uniques)).toEqual(["parent_id code"]);
  expect(resource.filters[0]).toBe(resource.fields[3]);
});

test("a list can be sorted by its fields and by its timestamps", () => {
  const { sorts, fields: all } = resourceWith("sort: [due_on, created_at]");
  expect(sorts).toEqual([
    { kind: "field", field: all[4] },
    { kind: "timestamp", name: "created_at" },
  ]);
});

test.each([
  ["sort: [titel]", "unknown-field"],
  ["filter: [created_at]", "implicit-in-list"],
  ["unique: [[user_id, title]]", "implicit-in-list"],
  ["index: [id]", "implicit-in-list"],
  ["filter: [body]", "unsuitable-field"],
  ["filter: [tags]", "unsuitable-field"],
  ["sort: [body]", "unsuitable-field"],
  ["unique: [body]", "unsuitable-field"],
  ["search: [is_done]", "unsuitable-field"],
  ["filter: [code, code]", "listed-twice"],
  ["filter: [parent, parent_id]", "listed-twice"],
  ["sort: [created_at, created_at]", "listed-twice"],
  ["unique: [[code, code]]", "listed-twice"],
  ["unique: [[code, title], [title, code]]", "listed-twice"],
  ["unique: [is_done]", "unique-too-narrow"],
  ["index: [[link, title]]", "index-too-wide"],
])("%s is refused", (line, code) => {
  expect(codesOf(line)).toEqual([code]);
});

test("indexes of the same fields in another order are different", () => {
  expect(codesOf("index: [[code, title], [title, code]]")).toEqual([]);
});

test("`unique: true` is a set of one field, and said once", () => {
  const text = (list: string) =>
    serviceWith("Todo:", "  fields:", "    code: { type: string(3), unique: true }", `  unique: ${list}`);
  expect(namesIn(onlyResource(modelOf(text("[]"))).uniques)).toEqual(["code"]);
  expect(diagnosticsOf(text("[code]")).map(({ code }) => code)).toEqual(["listed-twice"]);
});

test("a field with a mistake makes no second mistake in a list", () => {
  const text = serviceWith("Todo:", "  fields:", "    rating: integer(5..1)", "  sort: [rating]");
  expect(diagnosticsOf(text).map(({ code }) => code)).toEqual(["bounds-reversed"]);
});

test("a unique set must leave room for three rows", () => {
  const text = (unique: string) =>
    serviceWith("Todo:", "  fields:", "    is_done: boolean", "    unit: enum(kg, lb)", `  unique: ${unique}`);
  expect(diagnosticsOf(text("[[is_done, unit]]"))).toEqual([]);
  expect(diagnosticsOf(text("[unit]"))[0]?.message).toBe("A unique set of `unit` leaves each owner with 2 rows.");
});

test("references and sorts get an index, and so does what the spec asks for", () => {
  expect(namesIn(resourceWith("index: [code]", "sort: [due_on, created_at]").indexes)).toEqual([
    "code",
    "parent_id",
    "due_on",
  ]);
});

test("an index that a longer one or a unique set can stand in for is left out", () => {
  const resource = resourceWith(
    "index: [[due_on, code], due_on]",
    "unique: [[parent, title]]",
    "sort: [due_on, title]",
  );
  expect(namesIn(resource.indexes)).toEqual(["due_on code", "title"]);
});
