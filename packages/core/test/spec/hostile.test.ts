import fc from "fast-check";
import { expect, test } from "vitest";
import { isError } from "../../src/diagnostics/diagnostic.ts";
import { applyEdits } from "../../src/diagnostics/edit.ts";
import { codesOf, onlyOne, parse, withFields, withoutPlaces, withTodo } from "./parsing.ts";

test("a text of a million characters and one is refused with both numbers, unread", () => {
  const diagnostic = onlyOne("[".repeat(1_000_001));
  expect(diagnostic.code).toBe("text-too-large");
  expect(`${diagnostic.message} ${diagnostic.expected}`).toBe("The text has 1,000,001 characters. at most 1,000,000");
});

test("a spec of 1,200 resources with four fields each is read", () => {
  const fields = Array.from({ length: 4 }, (_, at) => `      field_${at}: string(1..200)?\n`).join("");
  const resources = Array.from({ length: 1_200 }, (_, at) => `  Thing${at}:\n    fields:\n${fields}`);
  const { value } = parse(`freehold: 1\nservice: Big\nresources:\n${resources.join("")}`);
  expect(value?.resources).toHaveLength(1_200);
});

test("billion laughs are refused at the first ten marks", () => {
  const lines = Array.from({ length: 20 }, (_, at) => `a${at}: &a${at} [${`*a${at - 1},`.repeat(at === 0 ? 0 : 9)}]`);
  const codes = codesOf(`${lines.join("\n")}\n`);
  expect(codes).toEqual(Array(10).fill("yaml-alias"));
});

test.each([
  ["lists in brackets", "[".repeat(100_000)],
  ["mappings in braces", '{"a":'.repeat(100_000)],
  ["lists by dashes", "- ".repeat(100_000)],
  ["keys by question marks", "? ".repeat(100_000)],
  ["values by colons", "a: ".repeat(3) + ": ".repeat(100_000)],
  ["mappings by indentation", Array.from({ length: 1_000 }, (_, at) => `${" ".repeat(at)}a:\n`).join("")],
  ["lists behind a bracket that is never closed", `a: [\nb:\n${"- ".repeat(100_000)}`],
  ["a default in JSON", withFields(`it: json = ${"[".repeat(100_000)}`)],
  ["a default in JSON within quotes", withFields(`it: 'json = ${"[".repeat(100_000)}'`)],
])("100,000 levels of %s overflow nothing", (_, text) => {
  expect(codesOf(text)).toContain("nested-too-deep");
});

test("fifty levels are allowed, and a long line of text is not taken for depth", () => {
  expect(codesOf(withFields(`it: json = ${"[".repeat(40)}${"]".repeat(40)}`))).toEqual([]);
  expect(codesOf(withTodo(`description: ${"a - b ? c ".repeat(500)}`, "fields: {}"))).toEqual([]);
  expect(codesOf(withTodo("description: |", `  ${"- ".repeat(500)}`, "fields: {}"))).toEqual([]);
});

test.each([
  ["NUL", "\u0000"],
  ["escape", "\u001b"],
  ["delete", "\u007f"],
  ["a C1 control", "\u0085".replace("\u0085", "\u0080")],
  ["a high surrogate", "\ud800"],
  ["a low surrogate", "\udc00"],
  ["a noncharacter", "\uffff"],
])("%s is refused wherever it stands", (_, character) => {
  expect(codesOf(`freehold: 1\nservice: a${character}b\nresources: {}\n`)).toContain("control-character");
  expect(codesOf(`freehold: 1 # ${character}\nservice: a\nresources: {}\n`)).toContain("control-character");
  const escaped = `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  expect(codesOf(`freehold: 1\nservice: "a${escaped}b"\nresources: {}\n`)).toContain("control-character");
  expect(codesOf(`freehold: 1\n"service${escaped}": a\nresources: {}\n`)).toContain("control-character");
});

test("whole surrogate pairs, tabs and direction marks are text", () => {
  const { value } = parse('freehold: 1\nservice: "\\ud83d\\ude00 😀 \\t \u202e"\nresources: {}\n');
  expect(value?.service.value).toBe("😀 😀 \t \u202e");
});

test.each(["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf"])(
  "`%s` is a name like any other, and no key",
  (name) => {
    expect(codesOf(`freehold: 1\nservice: x\nresources: {}\n${name}: 1\n`)).toEqual(["unknown-key"]);
    expect(codesOf(withFields(`it: { type: string, ${name}: 1 }`))).toEqual(["unknown-key"]);
    expect(codesOf(withFields(`it: ${name}`))).toEqual(["unknown-type"]);
    expect(codesOf(withFields(`it: string ${name}`))).toEqual(["unknown-word"]);
    expect(codesOf(withFields("it: enum(a, __proto__, constructor)"))).toEqual([]);
  },
);

test("a JSON default with the key `__proto__` holds it and changes no prototype", () => {
  const field = parse(withFields("it: { type: json, default: { __proto__: { admin: true } } }")).value?.resources[0]
    ?.fields[0];
  const value = field?.default?.value;
  expect(JSON.stringify(value)).toBe('{"__proto__":{"admin":true}}');
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
});

test("10,000 values of an enum are read", () => {
  const values = Array.from({ length: 10_000 }, (_, at) => `value_${at}`).join(", ");
  const type = parse(withFields(`it: enum(${values})`)).value?.resources[0]?.fields[0]?.type.value;
  expect(type?.kind === "enum" && type.values.length).toBe(10_000);
});

test.each([
  ["spaces in a default", `date = a${" ".repeat(300_000)}b`],
  ["spaces behind a type", `date${" ".repeat(300_000)}unique`],
  ["a quoted text", `'string = "${"a".repeat(300_000)}"'`],
  ["digits of a bound", `string(..${"1".repeat(300_000)})`],
  ["values", `enum(${"a,".repeat(100_000)}b)`],
])("an endless run of %s is read to its end", (_, shorthand) => {
  expect(codesOf(withFields(`it: ${shorthand}`))).toEqual([]);
});

test.each(["", "\n\n", "# only\n# comments\n", "---\n", "null", "~", "\uFEFF"])("%j is an empty spec", (text) => {
  expect(codesOf(text)).toHaveLength(1);
  expect(codesOf(text)[0]).toMatch(/^(empty-spec|wrong-kind)$/);
});

test.each([
  "resources: null",
  "resources: []",
  "resources: 3",
  "resources: Todo",
  "resources: { Todo: [] }",
  "resources: { Todo: Todo }",
  "resources: { Todo: { fields: [title] } }",
  "resources: { Todo: { fields: title } }",
  "resources: { Todo: { fields: { title: [] } } }",
  "resources: { 1: { fields: {} } }",
  "resources: { [a]: { fields: {} } }",
  "resources: { ? { a: b } : { fields: {} } }",
  "resources: { '': { fields: {} } }",
  "resources: { Todo: { fields: { 1: string } } }",
  "resources: { Todo: { fields: { ~: string } } }",
  "resources: { Todo: { fields: {}, unique: { a: b } } }",
  "resources: { Todo: { fields: {}, unique: [{ a: b }] } }",
  "resources: { Todo: { fields: {}, unique: [[[a]]] } }",
  "resources: { Todo: { fields: {}, filter: [[a]] } }",
  "resources: { Todo: { fields: {}, filter: [1] } }",
  "resources: { Todo: { fields: {}, plural: [] } }",
  "resources: { Todo: { fields: {}, owner: {} } }",
  "resources: {}\nids: []",
  "resources: {}\nids: 3",
  "resources: {}\ndescription: {}",
])("a value of the wrong kind is one error, not a crash: `%s`", (line) => {
  expect(codesOf(`freehold: 1\nservice: x\n${line}\n`)).toHaveLength(1);
});

test("`service` may not be a list, nor the version a text", () => {
  expect(codesOf("freehold: '1'\nservice: [x]\nresources: {}\n")).toEqual(["invalid-version", "wrong-kind"]);
});

test("a key that only looks different is the same", () => {
  expect(codesOf(withFields("it: string", '"it": string'))).toEqual(["duplicate-key"]);
});

const SPEC = `freehold: 1
service: Todo API
description: "Keeps \\u00e9verything"
resources:
  Project:
    fields: { name: string(1..120), kind: { type: enum, values: [a, "b c"], default: a } }
    unique: [name, [kind, name]]
  Todo:
    fields:
      title: string(1..200)
      price: decimal(10, 2, 0..)? = 1.10 # exact
      tags: string(1..40)[..20] = [a, 'b']
      meta: json = {"a":[1]}
      project: ref(Project)?
    sort: [title]
`;

/** Texts near a sound spec: pieces cut out, doubled or put in. */
const mutated = fc
  .array(
    fc.record({
      at: fc.nat(SPEC.length),
      cut: fc.nat(12),
      put: fc.oneof(
        fc.constantFrom(
          "\n",
          "  ",
          "- ",
          ": ",
          "#",
          " #",
          "{",
          "}",
          "[",
          "]",
          "(",
          ")",
          ",",
          "..",
          "?",
          "!",
          "=",
          '"',
          "'",
        ),
        fc.constantFrom(
          "&a ",
          "*a",
          "!t ",
          "|",
          ">",
          "\t",
          "\r",
          "\\",
          "null",
          "__proto__",
          "%",
          "---\n",
          "<<: ",
          "\u0000",
        ),
        fc.string({ unit: "binary", maxLength: 4 }),
      ),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((changes) => changes.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), SPEC));

test("the spec that is mutated is sound", () => {
  expect(codesOf(SPEC)).toEqual([]);
});

test("whatever the text, there is a value or an error, and every place lies within the text", () => {
  fc.assert(
    fc.property(fc.oneof({ weight: 4, arbitrary: mutated }, fc.string({ unit: "binary" }), fc.string()), (text) => {
      const { value, diagnostics } = parse(text);
      expect(value === undefined).toBe(diagnostics.some(isError));
      for (const { range } of diagnostics) {
        expect(range?.start.offset).toBeGreaterThanOrEqual(0);
        expect(range?.end.offset).toBeGreaterThanOrEqual(range?.start.offset ?? 0);
        expect(range?.end.offset).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 400, seed: 1 },
  );
});

test("whatever the text, its edits can be made and what comes out can be read", () => {
  fc.assert(
    fc.property(mutated, (text) => {
      const edits = parse(text).diagnostics.flatMap(({ suggestions }) => suggestions[0]?.edits ?? []);
      const { value, diagnostics } = parse(applyEdits(text, edits));
      expect(value === undefined).toBe(diagnostics.some(isError));
    }),
    { numRuns: 150, seed: 2 },
  );
});

test("whatever the text, its line ends change neither what it says nor the mistakes in it", () => {
  fc.assert(
    fc.property(
      mutated.map((text) => text.replaceAll("\r", "")),
      fc.constantFrom("\r\n", "\r"),
      (text, lineEnd) => {
        const [one, other] = [parse(text), parse(text.replaceAll("\n", lineEnd))];
        expect(withoutPlaces(other.value)).toEqual(withoutPlaces(one.value));
        expect(other.diagnostics.map(({ code }) => code)).toEqual(one.diagnostics.map(({ code }) => code));
      },
    ),
    { numRuns: 100, seed: 3 },
  );
});
