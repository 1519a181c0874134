import fc from "fast-check";
import { expect, test } from "vitest";
import { formatDiagnostic } from "../../src/diagnostics/format.ts";
import { plainStyle } from "../../src/diagnostics/style.ts";
import { addResource } from "../../src/spec/add/add-resource.ts";
import { commandText } from "../../src/spec/add/command.ts";
import { parse, withFields, withoutPlaces } from "./parsing.ts";

const FIELDS = ["title:string(1..200)", "due_on:date?"];

/** The text after `freehold add Task title:string(1..200) due_on:date?`. */
function withTask(text: string): string | undefined {
  return addResource({ file: "freehold.yaml", text }, "Task", FIELDS).value;
}

function codesOf(name: string, ...fields: readonly string[]): readonly string[] {
  const source = { file: "freehold.yaml", text: withFields("title: string") };
  return addResource(source, name, fields).diagnostics.map(({ code }) => code);
}

const HEAD = "freehold: 1\nservice: Todo API\n";
const TASK = "  Task:\n    fields:\n      title: string(1..200)\n      due_on: date?";

test("a resource is added behind the last one", () => {
  expect(withTask(withFields("title: text"))).toBe(`${withFields("title: text")}${TASK}\n`);
});

test.each([
  ["a text without a line end", `${HEAD}resources:\n  A:\n    fields: { b: date }`, `\n${TASK}`],
  ["a comment behind the last field", `${HEAD}resources:\n  A:\n    fields:\n      b: date # c`, `\n${TASK}`],
  ["a text block", `${HEAD}resources:\n  A:\n    fields: {}\n    description: |+\n      text\n\n`, `${TASK}\n`],
  ["no resources", `${HEAD}resources:`, `\n${TASK}`],
  ["no resources and a comment", `${HEAD}resources: # none`, `\n${TASK}`],
])("it is added behind %s", (_, text, added) => {
  expect(withTask(text)?.replace(/\n+$/, "\n")).toBe(`${text}${added}`.replace(/\n+$/, "\n"));
});

test("comments stay with the resource that they stand in, or behind the new one", () => {
  const inside = `${HEAD}resources:\n  A:\n    fields:\n      b: date\n      # more of A\n\n    # and of A`;
  expect(withTask(`${inside}\n\n# the end\n`)).toBe(`${inside}\n${TASK}\n\n# the end\n`);
});

test("keys behind the resources stay behind them", () => {
  const text = `${HEAD}resources:\n  A:\n    fields: {}\n`;
  expect(withTask(`${text}ids: integer\n`)).toBe(`${text}${TASK}\nids: integer\n`);
});

test("the layout of the text is kept: indentation, empty lines, line ends", () => {
  const wide = `${HEAD}resources:\n    A:\n        fields:\n            b: date\n\n    B:\n        fields: {}\n`;
  const added = "\n    Task:\n        fields:\n            title: string(1..200)\n            due_on: date?\n";
  expect(withTask(wide)).toBe(`${wide}${added}`);
  const windows = withFields("title: text").replaceAll("\n", "\r\n");
  expect(withTask(windows)).toBe(`${windows}${TASK.replaceAll("\n", "\r\n")}\r\n`);
});

test.each([
  ["in JSON", '{"freehold": 1, "service": "x", "resources": {"A": {"fields": {}}}}'],
  ["in empty JSON", '{"freehold": 1, "service": "x", "resources": {}}'],
  [
    "in JSON over several lines",
    JSON.stringify({ freehold: 1, service: "x", resources: { A: { fields: {} } } }, null, 2),
  ],
])("%s it is added as JSON", (_, text) => {
  const added = withTask(text) ?? "";
  const { resources } = JSON.parse(added) as { resources: Record<string, unknown> };
  expect(resources["Task"]).toEqual({ fields: { title: "string(1..200)", due_on: "date?" } });
});

test.each([
  ["an empty mapping in braces", `${HEAD}resources: {}\n`, `${HEAD}resources:\n${TASK}\n`],
  ["an empty mapping with a comment", `${HEAD}resources: {} # none\n`, `${HEAD}resources: # none\n${TASK}\n`],
])("%s gives way to the resource", (_, text, expected) => {
  expect(withTask(text)).toBe(expected);
});

test("resources in braces get one more in braces", () => {
  const text = `${HEAD}resources: { A: { fields: { b: date } } } # c\n`;
  expect(parse(withTask(text) ?? "").value?.resources.map(({ name }) => name.value)).toEqual(["A", "Task"]);
  expect(withTask(text)).toMatch(/ # c\n$/);
});

test("a shorthand that YAML would cut is put in quotes", () => {
  const fields = ['note:string = "at: home #1"', "colour:string = #fff", "end:string = a:"];
  const { value = "" } = addResource({ file: "freehold.yaml", text: withFields("title: text") }, "Task", fields);
  const defaults = parse(value).value?.resources[1]?.fields.map((field) => field.default?.value);
  expect(defaults).toEqual(["at: home #1", "#fff", "a:"]);
});

test.each([
  [["Task"], "no-fields-given"],
  [["Task", "title"], "field-without-type"],
  [["Task", ""], "field-without-type"],
  [["Task", "title:"], "missing-value"],
  [["Task", ":string"], "field-name"],
  [["Task", "title:strng"], "unknown-type"],
  [["Task", "dueOn:date"], "field-name"],
  [["Task", "title:string", "title:text"], "duplicate-key"],
  [["Task", "title:string(1..200"], "unclosed"],
  [["Task", "title:string\u0000"], "control-character"],
  [["task", "title:string"], "resource-name"],
  [["Todo", "title:string"], "resource-exists"],
  [["", "title:string"], "resource-name"],
])("the command %j is refused", ([name = "", ...fields], code) => {
  expect(codesOf(name, ...fields)).toEqual([code]);
});

test("mistakes in a command point into the command", () => {
  const fields = ["title:string", "due_on:dat?"];
  const [diagnostic] = addResource({ file: "freehold.yaml", text: withFields("a: date") }, "Task", fields).diagnostics;
  expect(
    diagnostic && formatDiagnostic(diagnostic, commandText("Task", fields), plainStyle).split("\n").slice(0, 3),
  ).toEqual([
    "command line:1:26: error: There is no type `dat`. [unknown-type]",
    "  1 | Task title:string due_on:dat?",
    "    |                          ^^^",
  ]);
});

test("a spec with mistakes is not added to", () => {
  const { value, diagnostics } = addResource({ file: "freehold.yaml", text: withFields("a: strng") }, "Task", FIELDS);
  expect(value).toBeUndefined();
  expect(diagnostics.map(({ file }) => file)).toEqual(["freehold.yaml"]);
});

const line = fc.constantFrom("", "# comment", "  # comment", "    # comment", "      # comment", "  \t");
const field = fc.constantFrom(
  "      a: date",
  "      b: string = x # y",
  '      c: "text"',
  "      d: { type: date }",
  "      e:\n        type: date",
);
const extra = fc.constantFrom(
  "    sort: [a]",
  "    sort:\n      - a\n      - b",
  "    description: |\n      text\n",
  "    description: >-\n      text",
);
const resource = fc.record({
  fields: fc.uniqueArray(field, { minLength: 1 }),
  extra: fc.option(extra),
  tail: fc.array(line, { maxLength: 3 }),
});

/** Specs in YAML with comments and empty lines in many places. */
const specs = fc.array(resource, { minLength: 1, maxLength: 3 }).map((resources) => {
  const lines = resources.flatMap(({ fields, extra: more, tail }, at) => [
    `  Thing${at}:`,
    "    fields:",
    ...fields,
    ...(more === null ? [] : [more]),
    ...tail,
  ]);
  return `${HEAD}resources:\n${lines.join("\n")}`;
});

test("whatever the layout, the spec gains the resource and the text loses nothing", () => {
  fc.assert(
    fc.property(specs, fc.constantFrom("", "\n", "\nids: integer\n", "\n# end\n"), (text, end) => {
      const before = parse(text + end);
      fc.pre(before.value !== undefined);
      const after = withTask(text + end) ?? "";
      const names = parse(after).value?.resources.map(({ name }) => name.value);
      expect(names).toEqual([...(before.value?.resources.map(({ name }) => name.value) ?? []), "Task"]);
      expect(withoutPlaces(parse(after).value?.resources.slice(0, -1))).toEqual(withoutPlaces(before.value?.resources));
      expect(
        after
          .replace(`\n${TASK}`, "")
          .replace(/\n(?=\n)/, "")
          .replaceAll("\n", ""),
      ).toBe((text + end).replaceAll("\n", ""));
    }),
    { numRuns: 150, seed: 4 },
  );
});
