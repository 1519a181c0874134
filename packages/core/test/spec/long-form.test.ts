import { expect, test } from "vitest";
import { codesOf, fieldOf, onlyOne, withFields } from "./parsing.ts";

test.each([
  ["string(1..200)", "{ type: string, min: 1, max: 200 }"],
  ["string(3)", '{ type: string, min: 3, max: "3" }'],
  ["text(..5000)?", "{ type: text, max: 5000, nullable: true }"],
  ["integer(1..5) = 3", "{ type: integer, min: 1, max: 5, default: 3 }"],
  ["number(0.50..)", "{ type: number, min: 0.50 }"],
  ["decimal(10, 2, 0..) = 1.10", "{ type: decimal, digits: 10, places: 2, min: 0, default: 1.10 }"],
  ["decimal(10, 2) = 1.10", '{ type: "decimal(10, 2)", default: "1.10" }'],
  ["enum(todo, 1, true) = todo", "{ type: enum, values: [todo, 1, true], default: todo }"],
  ["ref(Project)?", "{ type: ref, to: Project, nullable: true }"],
  ["string(1..40)[1..20] = [a]", '{ type: "string[]", min: 1, max: 40, min_size: 1, max_size: 20, default: [a] }'],
  ["boolean = false", "{ type: boolean, default: false }"],
  ["string = false", "{ type: string, default: false }"],
  ["date? unique index", "{ type: date, nullable: true, unique: true, index: true }"],
  ["date? = null", "{ type: date, nullable: true, default: null }"],
  ['json = {"a":1}', "{ type: json, default: { a: 1 } }"],
  ["string(1..200)? unique", '{ type: "string(1..200)? unique" }'],
  ["date", "{ type: date, nullable: false }"],
])("`%s` and `%s` are the same field", (shorthand, longForm) => {
  expect(fieldOf(withFields(`it: ${longForm}`))).toEqual(fieldOf(withFields(`it: ${shorthand}`)));
});

test("the long form says what the shorthand has no place for", () => {
  const lines = [
    "it:",
    "  type: string(3)",
    '  pattern: "^[A-Z]+$"',
    "  description: A code",
    "  examples: [ABC, 123]",
  ];
  expect(fieldOf(withFields(...lines))).toMatchObject({
    pattern: "^[A-Z]+$",
    description: "A code",
    examples: ["ABC", "123"],
  });
  expect(fieldOf(withFields("it: { type: boolean, example: true }"))).toMatchObject({ examples: [true] });
});

test.each([
  ["{}", "missing-key"],
  ["[string]", "wrong-kind"],
  ["{ type: [string] }", "wrong-kind"],
  ["{ type: string, nullable: yes }", "wrong-kind"],
  ["{ type: string, min: one }", "bad-number"],
  ["{ type: string, min: 1e2 }", "bad-number"],
  ["{ type: string, min: 0x10 }", "bad-number"],
  ["{ type: string, min: [1] }", "wrong-kind"],
  ["{ type: string, min: true }", "wrong-kind"],
  ["{ type: string, default: }", "missing-value"],
  ["{ type: string, default: null }", "null-default"],
  ["{ type: string, pattern: 3 }", "wrong-kind"],
  ["{ type: enum, values: todo }", "wrong-kind"],
  ["{ type: enum, values: [[a]] }", "wrong-kind"],
  ["{ type: enum, values: [] }", "missing-parameter"],
  ["{ type: enum }", "missing-parameter"],
  ["{ type: ref }", "missing-parameter"],
  ["{ type: ref, to: project }", "resource-name"],
  ["{ type: decimal, digits: 3 }", "missing-parameter"],
  ["{ type: string, examples: a }", "wrong-kind"],
  ["{ type: string, required: true }", "unknown-key"],
  ["{ type: string(3), min: 3 }", "said-twice"],
  ["{ type: date?, nullable: true }", "said-twice"],
  ["{ type: date, values: [a] }", "misfit-key"],
  ["{ type: integer, pattern: a }", "misfit-key"],
  ["{ type: string, max_size: 3 }", "misfit-key"],
  ["{ type: string, example: a, examples: [b] }", "said-twice"],
])("the long form `%s` is refused", (longForm, code) => {
  expect(codesOf(withFields(`it: ${longForm}`))).toEqual([code]);
});

test.each([
  ["min_length: 1", "min"],
  ["maxLength: 1", "max"],
  ["maximum: 1", "max"],
  ["optional: true", "nullable"],
  ["regex: a", "pattern"],
  ["defualt: a", "default"],
])("the key of `%s` is proposed as `%s`", (entry, expected) => {
  expect(onlyOne(withFields(`it: { type: string, ${entry} }`)).suggestions[0]?.edits[0]?.text).toBe(expected);
});

test.each([
  ["yes", "true"],
  ["No", "false"],
  ["1", "true"],
])("the flag `%s` is proposed as `%s`", (written, expected) => {
  const { suggestions } = onlyOne(withFields(`it: { type: string, unique: ${written} }`));
  expect(suggestions[0]?.edits[0]?.text).toBe(expected);
});

test("a reference without a target is proposed by the name of its field", () => {
  expect(onlyOne(withFields("parent_task_id: ref")).suggestions[0]?.edits[0]?.text).toBe("ref(ParentTask)");
});
