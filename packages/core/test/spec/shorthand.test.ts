import { expect, test } from "vitest";
import { codesOf, fieldOf, onlyOne, parse, pointed, withFields } from "./parsing.ts";

test.each([
  ["string", { kind: "string", length: {} }],
  ["string(1..200)", { kind: "string", length: { min: "1", max: "200" } }],
  ["string( 1 .. 200 )", { kind: "string", length: { min: "1", max: "200" } }],
  ["string(3)", { kind: "string", length: { min: "3", max: "3" } }],
  ["string(..200)", { kind: "string", length: { max: "200" } }],
  ["string(1..)", { kind: "string", length: { min: "1" } }],
  ["text", { kind: "text", length: {} }],
  ["text(..5000)", { kind: "text", length: { max: "5000" } }],
  ["integer(1..5)", { kind: "integer", bounds: { min: "1", max: "5" } }],
  ["integer(-5..-1)", { kind: "integer", bounds: { min: "-5", max: "-1" } }],
  ["integer(9007199254740993..)", { kind: "integer", bounds: { min: "9007199254740993" } }],
  ["number(0..1)", { kind: "number", bounds: { min: "0", max: "1" } }],
  ["number(0.50..1.50)", { kind: "number", bounds: { min: "0.50", max: "1.50" } }],
  ["decimal(10, 2)", { kind: "decimal", digits: 10, places: 2, bounds: {} }],
  ["decimal(10,2,0..)", { kind: "decimal", digits: 10, places: 2, bounds: { min: "0" } }],
  ["boolean", { kind: "boolean" }],
  ["date", { kind: "date" }],
  ["datetime", { kind: "datetime" }],
  ["time", { kind: "time" }],
  ["uuid", { kind: "uuid" }],
  ["email", { kind: "email" }],
  ["url", { kind: "url" }],
  ["json", { kind: "json" }],
  ["enum(todo, doing, done)", { kind: "enum", values: ["todo", "doing", "done"] }],
  ['enum("in progress", done)', { kind: "enum", values: ["in progress", "done"] }],
  ["enum('it''s', a-b, 1.5, ü, true)", { kind: "enum", values: ["it's", "a-b", "1.5", "ü", "true"] }],
  ['enum("a, b", "c)", "\\"")', { kind: "enum", values: ["a, b", "c)", '"'] }],
  ["ref(Project)", { kind: "ref", target: "Project" }],
  ["string[]", { kind: "list", length: {}, size: {} }],
  ["string(1..40)[..20]", { kind: "list", length: { min: "1", max: "40" }, size: { max: "20" } }],
  ["string[3]", { kind: "list", length: {}, size: { min: "3", max: "3" } }],
])("`%s` is a type", (shorthand, type) => {
  expect(fieldOf(withFields(`it: ${shorthand}`))).toEqual({ name: "it", type, nullable: false, examples: [] });
});

test.each([
  ["date?", { nullable: true }],
  ["date ?", { nullable: true }],
  ["date!", { nullable: false }],
  ["date unique", { nullable: false, unique: true }],
  ["date? index unique", { nullable: true, unique: true, index: true }],
  ["date? unique = 2026-01-31", { nullable: true, unique: true, default: "2026-01-31" }],
])("`%s` says more than a type", (shorthand, expected) => {
  expect(fieldOf(withFields(`it: ${shorthand}`))).toEqual({
    name: "it",
    type: { kind: "date" },
    examples: [],
    ...expected,
  });
});

test.each([
  ["decimal(4, 2) = 1.10", "1.10"],
  ["integer = 12345678901234567890", "12345678901234567890"],
  ["number = 1e3", "1e3"],
  ["string = 012", "012"],
  ["string = true", "true"],
  ["string = hello world, and more", "hello world, and more"],
  ['string = "a \\"b\\" \\u00e9"', 'a "b" é'],
  ["string = 'it''s'", "it's"],
  ['string = ""', ""],
  ["string = a = b", "a = b"],
  ["string = not unique", "not unique"],
  ["string? = null", null],
  ['string? = "null"', "null"],
  ["boolean = true", true],
  ["boolean = yes", "yes"],
  ["string = [a]", "[a]"],
  ["string[] = []", []],
  ["string[] = [a, 'b c', 1.10, true]", ["a", "b c", "1.10", "true"]],
  ['json = {"a":[1,true,null,"x"]}', { a: [1, true, null, "x"] }],
  ["json = 0.1", 0.1],
  ["json = text", "text"],
])("the default of `%s` keeps what was written", (shorthand, expected) => {
  expect(fieldOf(withFields(`it: ${shorthand}`))).toHaveProperty("default", expected);
});

test.each([
  ["it: string(1..2x)", "2x"],
  ["it: 'string(1..2x)'", "2x"],
  ['it: "string(1..2x)"', "2x"],
  ["it: { type: string(1..2x) }", "2x"],
  ["it:    string  (  1..2x  )  ", "2x"],
])("the mistake in `%s` is shown in its exact place", (line, piece) => {
  const text = withFields(line);
  expect(pointed(text, onlyOne(text))).toBe(piece);
});

test("a mistake in a shorthand over several lines is shown where the shorthand begins, without an edit", () => {
  const text = withFields("it: strng", "  (1..200)");
  const diagnostic = onlyOne(text);
  expect(diagnostic.range?.start.offset).toBe(text.indexOf("strng"));
  expect(diagnostic.suggestions).toEqual([{ message: "Write `string(1..200)`.".replace("(1..200)", ""), edits: [] }]);
});

test.each([
  ["strng", "string"],
  ["String", "string"],
  ["str", "string"],
  ["int", "integer"],
  ["bool", "boolean"],
  ["float", "number"],
  ["double", "number"],
  ["timestamp", "datetime"],
  ["varchar", "string"],
  ["money", "decimal(12, 2)"],
  ["list", "string[]"],
  ["Project", "ref(Project)"],
])("the type `%s` is proposed as `%s`", (type, expected) => {
  expect(onlyOne(withFields(`it: ${type}`)).suggestions[0]?.edits[0]?.text).toBe(expected);
});

test.each([
  ["varchar(200)", "string(..200)"],
  ["fk(Project)", "ref"],
  ["belongs_to(Project)", "ref"],
  ["numeric(10, 2)", "decimal"],
])("the parameters of `%s` are kept in the proposal", (type, expected) => {
  expect(onlyOne(withFields(`it: ${type}`)).suggestions[0]?.edits[0]?.text).toBe(expected);
});

test("for a type that is near to nothing all types are listed", () => {
  const { suggestions, expected } = onlyOne(withFields("it: geography"));
  expect(suggestions).toEqual([]);
  expect(expected).toContain("`string`, `text`, `integer`");
});

test.each([
  ["", "missing-value"],
  ['""', "shorthand-syntax"],
  ["string(", "shorthand-syntax"],
  ["string(1..200", "unclosed"],
  ["string()", "shorthand-syntax"],
  ["string(..)", "shorthand-syntax"],
  ["string(1...5)", "bad-number"],
  ["string(1e3)", "bad-number"],
  ["string(1..200))", "shorthand-syntax"],
  ["string[", "shorthand-syntax"],
  ["string[1", "unclosed"],
  ["string[](1..3)", "shorthand-syntax"],
  ["integer[]", "unsupported-list"],
  ["ref(Project)[]", "unsupported-list"],
  ["string??", "misplaced-mark"],
  ["string?!", "misplaced-mark"],
  ["string unique?", "misplaced-mark"],
  ["string unique unique", "said-twice"],
  ["string required", "unknown-word"],
  ["string = ", "missing-default"],
  ['string = "a" b', "shorthand-syntax"],
  ["string = 'a", "unclosed"],
  ['string = "\\q"', "shorthand-syntax"],
  ["date = 2026-01-31 unique", "misplaced-mark"],
  ["date = null", "null-default"],
  ["json = null", "null-default"],
  ["json = [1, 2", "invalid-yaml"],
  ["json = .inf", "unsafe-number"],
  ["json = 12345678901234567890", "unsafe-number"],
  ['string = "\\u0000"', "control-character"],
  ['enum("\\ud800", b)', "control-character"],
  ["enum", "missing-parameter"],
  ["enum()", "missing-parameter"],
  ["enum(a,)", "shorthand-syntax"],
  ["enum(a b)", "shorthand-syntax"],
  ["decimal(10)", "shorthand-syntax"],
  ["decimal(10.5, 2)", "bad-number"],
  ["ref", "missing-parameter"],
  ["ref()", "shorthand-syntax"],
  ["ref(project)", "resource-name"],
  ["uuid(4)", "unexpected-parameter"],
  ["string# note", "glued-comment"],
  ["string!# note", "glued-comment"],
])("`%s` is refused", (shorthand, code) => {
  expect(codesOf(withFields(`it: ${shorthand}`))).toEqual([code]);
});

test("a length that looks like the greatest one is asked about, and can be confirmed", () => {
  expect(parse(withFields("it: string(255)")).diagnostics).toMatchObject([
    { code: "exact-length", severity: "warning" },
  ]);
  expect(parse(withFields("it: string(255)")).value).toBeDefined();
  expect(codesOf(withFields("it: string(255..255)"))).toEqual([]);
  expect(codesOf(withFields("it: string(64)"))).toEqual([]);
});

test("a shorthand that YAML cuts off tells what cut it", () => {
  const advice = (line: string) => parse(withFields(line)).diagnostics[0]?.suggestions[0]?.message;
  expect(advice('it: string = "to do #1"')).toContain("YAML takes everything behind ` #` for a comment");
  expect(advice("it: string = #fff")).toContain("YAML takes everything behind ` #` for a comment");
  expect(advice("it: { type: enum(a, b) }")).toContain("a comma ends a value");
});

test("a proposed quote does not end the scalar around it", () => {
  const proposed = (line: string) => onlyOne(withFields(line)).suggestions[0]?.edits[0]?.text;
  expect(proposed("it: enum(in progress, done)")).toBe('"in progress"');
  expect(proposed('it: "enum(in progress, done)"')).toBe("'in progress'");
});
