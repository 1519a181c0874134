import fc from "fast-check";
import { expect, test } from "vitest";
import type { Field, FieldType } from "../../../src/model/model.ts";
import { resolveModel } from "../../../src/model/resolve.ts";
import type { FieldSpec } from "../../../src/spec/spec.ts";
import { flatPatterns } from "../pattern/pattern-arbitrary.ts";
import { diagnosticsOf, fieldOf, modelOf, serviceWith, todoWith } from "../resolve-text.ts";
import { at, field, resource, service } from "../spec-builder.ts";
import { accepts } from "./checker.ts";
import { fields } from "./field-arbitrary.ts";

function resolved(spec: FieldSpec): Field | undefined {
  return resolveModel(service(resource("Thing", [spec]))).value?.resources[0]?.fields[0];
}

test("every example is a value of its type", () => {
  fc.assert(
    fc.property(fields, (spec) => {
      const { type, examples } = resolved(spec) ?? expect.fail("a field without a mistake");
      expect(examples.filter((value) => !accepts(type, value))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("a field has three different examples, unless its type has fewer values", () => {
  fc.assert(
    fc.property(fields, (spec) => {
      const { type, examples } = resolved(spec) ?? expect.fail("a field without a mistake");
      expect(new Set(examples.map((value) => JSON.stringify(value))).size).toBe(examples.length);
      expect(examples.length).toBe(Math.min(3, valuesOf(type)));
    }),
    { numRuns: 500 },
  );
});

/** The number of values of a type, as far as it is small. */
function valuesOf(type: FieldType): number {
  switch (type.kind) {
    case "boolean":
      return 2;
    case "enum":
      return type.values.length;
    case "string":
    case "text":
      return type.max === 0 ? 1 : 3;
    case "integer":
      return Number(BigInt(type.max) - BigInt(type.min)) + 1;
    case "number":
      return type.min !== undefined && type.min === type.max ? 1 : 3;
    case "decimal":
      return decimalsBetween(type.min ?? "", type.max ?? "");
    case "list":
      if (type.max === 0) return type.maxSize - type.minSize + 1;
      return type.maxSize === 0 ? 1 : 3;
    default:
      return 3;
  }
}

function decimalsBetween(min: string, max: string): number {
  const units = (text: string) => BigInt(text.replace(".", ""));
  return Number(units(max) - units(min)) + 1;
}

test("examples match the pattern of their field", () => {
  const patterned = flatPatterns.map((pattern) =>
    field("code", { kind: "string", length: {} }, { pattern: at(pattern) }),
  );
  fc.assert(
    fc.property(patterned, (spec) => {
      const result = resolved(spec);
      fc.pre(result !== undefined);
      expect(result?.examples.length).toBeGreaterThan(0);
      expect(result?.examples.filter((value) => result && !accepts(result.type, value))).toEqual([]);
    }),
  );
});

test.each([
  ["Todo", "title: string(1..200)", ["Buy milk", "Call the plumber", "Plan the trip"]],
  ["BlogPost", "title: string(1..200)", ["First blog post", "Second blog post", "Third blog post"]],
  ["Customer", "name: string", ["Ada Lovelace", "Grace Hopper", "Alan Turing"]],
  ["Project", "name: string", ["First project", "Second project", "Third project"]],
  ["Contact", "email: email", ["ada@example.com", "grace@example.com", "alan@example.com"]],
  ["Product", "price: decimal(10, 2, 0..)", ["9.90", "19.95", "120.00"]],
  ["Product", "price: decimal(3, 1)", ["9.9", "1.5", "2.5"]],
  ["Expense", "currency: string(3)", ["EUR", "USD", "GBP"]],
  ["Contact", "birthday: date?", ["1990-05-17", "1985-11-02", "2001-08-23"]],
  ["Todo", "priority: integer(1..5)", [1, 2, 3]],
  ["Todo", "rank: integer(100..)", [100, 101, 102]],
  ["Todo", "flag: string(1)", ["F", "S", "T"]],
  [
    "Bookmark",
    "tags: string[]",
    [
      ["home", "garden"],
      ["garden", "music"],
      ["music", "home"],
    ],
  ],
  ["Post", "slug: { type: string, pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' }", ["first-steps", "long-walk", "quiet-night"]],
  ["Product", "sku: { type: string, pattern: '^[A-Z]{3}-[0-9]{4}$' }", ["SKU-0001", "SKU-0002", "SKU-0003"]],
  ["Room", "key: { type: string, pattern: '^[A-Z]{3}-[0-9]{4}$' }", ["ABC-4567", "DEF-7890", "GHI-0123"]],
  ["Todo", "status: enum(todo, doing, done)", ["todo", "doing", "done"]],
])("the examples of %s, %s are what a reader expects", (name, line, examples) => {
  const model = modelOf(serviceWith(`${name}:`, "  fields:", `    ${line}`));
  expect(model.resources[0]?.fields[0]?.examples).toEqual(examples);
});

test("the examples of the spec come first, in their canonical form", () => {
  const given = fieldOf("price: { type: 'decimal(10, 2)', example: 4.5 }");
  expect(given.examples).toEqual(["4.50", "9.90", "19.95"]);
  const many = fieldOf("note: { type: string, examples: [a, b, c, d] }");
  expect(many.examples).toEqual(["a", "b", "c", "d"]);
});

test("the first example differs from the default, so that a test sees that it is stored", () => {
  expect(fieldOf("is_done: boolean = false").examples).toEqual([true, false]);
  expect(fieldOf("is_done: boolean = true").examples).toEqual([false, true]);
  expect(fieldOf("status: enum(todo, doing, done) = todo").examples).toEqual(["doing", "done", "todo"]);
  expect(fieldOf("priority: integer(1..5) = 1").examples).toEqual([2, 3, 1]);
});

test("a pattern that is too hard to guess needs an example of the user, and one will do", () => {
  const hard = "code: { type: string(49), pattern: '^(?:[a-c]{7}){3,9}$'";
  expect(diagnosticsOf(todoWith(`${hard} }`)).map(({ code }) => code)).toEqual(["needs-example"]);
  const example = "abcabca".repeat(7);
  expect(fieldOf(`${hard}, example: ${example} }`).examples).toEqual([example]);
});

test("a pattern that has only two values gets two examples", () => {
  expect(fieldOf("unit: { type: string, pattern: '^(?:kg|lb)$' }").examples).toEqual(["kg", "lb"]);
});
