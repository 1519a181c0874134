import { expect, test } from "vitest";
import { diagnosticsOf, fieldOf, todoWith } from "./resolve-text.ts";

test.each([
  ["string", { kind: "string", min: 0, max: 255 }],
  ["string(1..200)", { kind: "string", min: 1, max: 200 }],
  ["string(3)", { kind: "string", min: 3, max: 3 }],
  ["string(..80)", { kind: "string", min: 0, max: 80 }],
  ["text", { kind: "text", min: 0, max: 10_000 }],
  ["text(1..)", { kind: "text", min: 1, max: 10_000 }],
  ["integer", { kind: "integer", min: "-9223372036854775808", max: "9223372036854775807" }],
  ["integer(0..)", { kind: "integer", min: "0", max: "9223372036854775807" }],
  ["number", { kind: "number" }],
  ["number(0..1.50)", { kind: "number", min: "0", max: "1.5" }],
  ["decimal(10, 2)", { kind: "decimal", digits: 10, places: 2 }],
  ["decimal(10, 2, 0..)", { kind: "decimal", digits: 10, places: 2, min: "0.00" }],
  ["boolean", { kind: "boolean" }],
  ["enum(todo, done)", { kind: "enum", values: ["todo", "done"] }],
  ["string[]", { kind: "list", min: 0, max: 255, minSize: 0, maxSize: 100 }],
  ["string(1..40)[..20]", { kind: "list", min: 1, max: 40, minSize: 0, maxSize: 20 }],
  ["email", { kind: "email", max: 254 }],
  ["url", { kind: "url", max: 2083 }],
  ["datetime", { kind: "datetime" }],
])("%s is complete in the model", (written, type) => {
  expect(fieldOf(`value: ${written}`).type).toEqual(type);
});

test.each([
  ["string(..10001)", "bound-too-far"],
  ["string(300..)", "bounds-reversed"],
  ["text(..1000001)", "bound-too-far"],
  ["string[..1001]", "bound-too-far"],
  ["string(..1001)[]", "bound-too-far"],
  ["integer(9223372036854775808..)", "bound-too-far"],
  ["integer(1.5..)", "bad-bound"],
  ["integer(9..1)", "bounds-reversed"],
  ["integer(..-9223372036854775000)", "integer-too-large"],
  ["number(1..0)", "bounds-reversed"],
  [`number(1${"0".repeat(310)}..)`, "bound-too-far"],
  ["decimal(19, 2)", "decimal-digits"],
  ["decimal(2, 3)", "decimal-digits"],
  ["decimal(0, 0)", "decimal-digits"],
  ["decimal(4, 2, 0..100)", "bound-too-far"],
  ["decimal(4, 2, 0.005..)", "bad-bound"],
  [`enum(${Array.from({ length: 101 }, (_, index) => `v${index}`).join(", ")})`, "enum-size"],
  [`enum(${"x".repeat(61)})`, "enum-value"],
  ['enum("")', "enum-value"],
])("%s is refused", (written, code) => {
  const diagnostics = diagnosticsOf(todoWith(`value: '${written}'`));
  expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
});

test("bounds that doubles cannot tell apart are told apart", () => {
  expect(fieldOf("value: integer(1..9223372036854775806)").type).toMatchObject({ max: "9223372036854775806" });
});

test("a pattern is written so that every engine reads the same in it", () => {
  const field = fieldOf("code: { type: string(1..20), pattern: '^\\w{2}-(?<number>\\d+)$' }");
  expect(field.type).toMatchObject({ pattern: "^[A-Za-z0-9_]{2}-([0-9]+)$" });
});

test("all that engines disagree on in one pattern is reported", () => {
  const diagnostics = diagnosticsOf(todoWith("code: { type: string, pattern: '^(?=a)\\bx(b)\\1$' }"));
  expect(diagnostics.map(({ code }) => code)).toEqual(Array(3).fill("pattern-not-portable"));
});
