import { expect, test } from "vitest";
import { diagnosticsOf, fieldOf, todoWith } from "./resolve-text.ts";

test.each([
  ["boolean = false", false],
  ["integer = 7", 7],
  ["integer = -0", 0],
  ["number = 1.50", 1.5],
  ["decimal(10, 2) = 1.1", "1.10"],
  ["decimal(10, 2) = 5", "5.00"],
  ["{ type: 'decimal(18, 4)', default: 12345678901234.5678 }", "12345678901234.5678"],
  ["string = New", "New"],
  ["enum(todo, done) = done", "done"],
  ["date = 2026-01-15", "2026-01-15"],
  ["datetime = 2026-01-15T09:30+02:00", "2026-01-15T07:30:00Z"],
  ["time = 09:30", "09:30:00"],
  ["email = Ada@Example.COM", "Ada@example.com"],
  ["url = https://Example.com", "https://example.com/"],
  ["uuid = 7C9E6679-7425-40DE-944B-E07FC1F90AE7", "7c9e6679-7425-40de-944b-e07fc1f90ae7"],
  ["{ type: 'string[]', default: [home, garden] }", ["home", "garden"]],
  ["{ type: json, default: { theme: dark, size: 3 } }", { theme: "dark", size: 3 }],
])("the default of %s is in its canonical form", (written, value) => {
  expect(fieldOf(`value: ${written}`).default).toEqual(value);
});

test.each([
  ["integer(1..5) = 9", "The default `9` of `value` is above 5."],
  ["integer = 1.5", "The default `1.5` of `value` is no whole number."],
  ["integer = 9007199254740993", "is too large for programs that read JSON"],
  ["decimal(4, 2) = 100", "has too many digits"],
  ["decimal(4, 2) = 1.005", "has more decimal places than 2"],
  ["number(0..) = -1", "is below 0"],
  ["string(1..3) = abcd", "has more characters than 3"],
  ["string(2..3) = x", "has fewer characters than 2"],
  ["enum(todo, done) = doing", "is none of its values"],
  ["date = 2026-02-30", "is no date of the calendar"],
  ["datetime = 2026-01-15T09:30", "is no date and time with its offset"],
  ["email = nobody", "is no email address"],
  ["url = example.com", "is no full web address"],
  ["uuid = 123", "is no UUID"],
  ["{ type: string, pattern: '^[a-z]+$', default: ABC }", "does not match its pattern"],
  ["{ type: 'string[..1]', default: [a, b] }", "has more strings than 1"],
  ["{ type: 'string(2..)[]', default: [a] }", "has an entry that has fewer characters than 2"],
])("the default of %s is refused", (written, message) => {
  const diagnostics = diagnosticsOf(todoWith(`value: ${written}`));
  expect(diagnostics.map(({ code }) => code)).toEqual(["bad-default"]);
  expect(diagnostics[0]?.message).toContain(message);
});

test("characters count as readers count them, not as JavaScript does", () => {
  expect(fieldOf('value: { type: string(2), default: "😀😀" }').default).toBe("😀😀");
});

test("a nullable field without a default has none, with `= null` or without", () => {
  expect(fieldOf("value: date?")).not.toHaveProperty("default");
  expect(fieldOf("value: date? = null")).not.toHaveProperty("default");
});

test("a JSON value that is too deep for databases is refused", () => {
  const deep = `${"[".repeat(40)}1${"]".repeat(40)}`;
  const diagnostics = diagnosticsOf(todoWith(`value: { type: json, default: ${deep} }`));
  expect(diagnostics.map(({ code }) => code)).toEqual(["bad-default"]);
});

test("the spec keeps its own copy of a JSON default", () => {
  const field = fieldOf('value: { type: json, default: { "__proto__": [1] } }');
  expect(JSON.stringify(field.default)).toBe('{"__proto__":[1]}');
  expect(Object.isFrozen(field.default)).toBe(true);
});
