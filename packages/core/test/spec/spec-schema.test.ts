import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { fieldShape } from "../../src/spec/keys/field-keys.ts";
import { resourceShape } from "../../src/spec/keys/resource-keys.ts";
import { specShape } from "../../src/spec/keys/spec-keys.ts";
import { specMistakes } from "../../src/spec/mistakes.ts";
import { shorthandExamples } from "../../src/spec/shorthand/pattern.ts";
import { specSchema } from "../../src/spec/spec-schema.ts";
import { parse, withFields } from "./parsing.ts";

const schema = specSchema();
const isValid = new Ajv2020({ allowUnionTypes: true }).compile(schema);

test("the schema is a valid one of draft 2020-12, in strict mode", () => {
  expect(new Ajv2020({ strict: true, allowUnionTypes: true }).validateSchema(schema)).toBe(true);
});

const rights = Object.entries(specMistakes).flatMap(([code, { example }]) => (example ? [[code, example.right]] : []));

test.each(rights)("the schema accepts the right example of %s", (_, right = "") => {
  expect([isValid(parseYaml(right)), isValid.errors]).toEqual([true, null]);
});

test.each([
  "unknown-key",
  "missing-key",
  "missing-version",
  "invalid-version",
  "newer-version",
  "unknown-choice",
  "wrong-kind",
  "resource-name",
  "field-name",
  "unknown-type",
  "unexpected-parameter",
  "misplaced-mark",
  "unknown-word",
  "bad-number",
] as const)("the schema refuses the wrong example of %s", (code) => {
  expect(isValid(parseYaml(specMistakes[code].example?.wrong ?? "{}"))).toBe(false);
});

const shorthands = [
  ...shorthandExamples,
  "string( 1 .. 200 ) ? unique index = a b",
  "string(3)[3]!",
  "string [ ..3 ]",
  "decimal( 10 , 2 , 0 .. )",
  "enum(\"a)\", 'b', c)=c",
  "date?unique",
  "integer(-5..-1)",
];

test.each(shorthands)("the schema and the parser both accept `%s`", (shorthand) => {
  const text = withFields(`it: ${JSON.stringify(shorthand)}`);
  expect(parse(text).diagnostics).toEqual([]);
  expect(isValid(parseYaml(text))).toBe(true);
});

test.each([
  "strng",
  "string(1-2)",
  "string?(1..2)",
  "boolean(1)",
  "integer[]",
  "decimal",
  "enum",
  "ref(project)",
  "date nullable",
])("the schema and the parser both refuse `%s`", (shorthand) => {
  const text = withFields(`it: ${JSON.stringify(shorthand)}`);
  expect(parse(text).diagnostics).not.toEqual([]);
  expect(isValid(parseYaml(text))).toBe(false);
});

test("the long form may name a type of which its keys say the rest", () => {
  const long = withFields("it: { type: enum, values: [a, 1] }", "to: { type: ref, to: Project }");
  expect(isValid(parseYaml(long))).toBe(true);
});

test.each([
  ["a spec", specShape, schema],
  ["a resource", resourceShape, definition("resource")],
  ["a field", fieldShape, definition("longForm")],
])("every key of %s is in the schema, with a description and an example", (_, { keys }, { properties }) => {
  expect(Object.keys(properties as object)).toEqual(Object.keys(keys));
  for (const property of Object.values(properties as Record<string, { description: string; examples: unknown[] }>)) {
    expect(property.description).toMatch(/[.]$/);
    expect(property.examples.length).toBeGreaterThan(0);
  }
});

function definition(name: string): { readonly [keyword: string]: unknown } {
  return (schema["$defs"] as Record<string, { readonly [keyword: string]: unknown }>)[name] ?? {};
}
