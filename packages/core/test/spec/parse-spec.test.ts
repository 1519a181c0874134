import { expect, test } from "vitest";
import { parseSpec } from "../../src/spec/parse-spec.ts";
import { codesOf, onlyOne, parse, pointed, withFields, withoutPlaces, withTodo } from "./parsing.ts";

const TODO_API = `# A spec with everything that the shorthand can say
freehold: 1
service: Todo API
description: |
  Keeps what is still to be done,
  and nothing else.
ids: integer
resources:
  Project:
    fields:
      name: string(1..120)
    unique: [name]                     # per owner
  Todo:
    description: "Something to do"
    plural: Todos
    owner: user
    fields:
      title: string(1..200)
      status: enum(todo, doing, done) = todo
      due_on: date?
      project: ref(Project)?           # same owner
    unique:
      - title
      - [status, title]
    index: [due_on]
    filter: [status, due_on, project]
    sort: [due_on, created_at]
    search: [title]
`;

test("a spec becomes what it says", () => {
  expect(withoutPlaces(parse(TODO_API).value)).toEqual({
    file: "freehold.yaml",
    service: "Todo API",
    description: "Keeps what is still to be done,\nand nothing else.\n",
    ids: "integer",
    resources: [
      {
        name: "Project",
        fields: [field("name", { kind: "string", length: { min: "1", max: "120" } })],
        ...{ unique: [["name"]], index: [], filter: [], sort: [], search: [], illegible: [] },
      },
      {
        name: "Todo",
        description: "Something to do",
        plural: "Todos",
        owner: "user",
        fields: [
          field("title", { kind: "string", length: { min: "1", max: "200" } }),
          { ...field("status", { kind: "enum", values: ["todo", "doing", "done"] }), default: "todo" },
          { ...field("due_on", { kind: "date" }), nullable: true },
          { ...field("project", { kind: "ref", target: "Project" }), nullable: true },
        ],
        unique: [["title"], ["status", "title"]],
        index: [["due_on"]],
        filter: ["status", "due_on", "project"],
        sort: ["due_on", "created_at"],
        search: ["title"],
        illegible: [],
      },
    ],
    illegible: [],
  });
});

function field(name: string, type: unknown) {
  return { name, type, nullable: false, examples: [] };
}

test("every value knows where it stands", () => {
  const todo = parse(TODO_API).value?.resources[1];
  const places = [todo?.name, todo?.fields[0]?.type, todo?.fields[1]?.default, todo?.unique[1], todo?.sort[1]];
  expect(places.map((place) => place && TODO_API.slice(place.range.start.offset, place.range.end.offset))).toEqual([
    "Todo",
    "string(1..200)",
    "todo",
    "[status, title]",
    "created_at",
  ]);
  expect(todo?.fields[3]?.type.range.start).toMatchObject({ line: 21, column: 16 });
});

test.each([
  ["CRLF", "\r\n"],
  ["a bare CR", "\r"],
])("lines may end in %s, with the same result in the same lines and columns", (_, lineEnd) => {
  const text = TODO_API.replaceAll("\n", lineEnd);
  const linesAndColumns = (key: string, value: unknown) => (key === "offset" ? undefined : value);
  expect(JSON.stringify(parse(text).value, linesAndColumns)).toBe(
    JSON.stringify(parse(TODO_API).value, linesAndColumns),
  );
  const type = parse(text).value?.resources[1]?.fields[3]?.type;
  expect(type && text.slice(type.range.start.offset, type.range.end.offset)).toBe("ref(Project)");
});

test("a mark in front of the text (BOM) changes nothing but offsets", () => {
  const marked = `\uFEFF${TODO_API}`;
  expect(withoutPlaces(parse(marked).value)).toEqual(withoutPlaces(parse(TODO_API).value));
  const wrong = marked.replace("ids: integer", "ids: guid");
  expect(pointed(wrong, onlyOne(wrong))).toBe("guid");
  expect(onlyOne("\uFEFFfreehold: 2").range?.start).toEqual({ line: 1, column: 11, offset: 11 });
});

test("JSON is read as well, indented with tabs or not at all", () => {
  const spec = {
    freehold: 1,
    service: "Todo API",
    resources: { Todo: { fields: { title: "string(1..200)", note: { type: "text", nullable: true } } } },
  };
  const expected = withoutPlaces(parse(withFields("title: string(1..200)", "note: text?")).value);
  expect(withoutPlaces(parse(JSON.stringify(spec)).value)).toEqual(expected);
  expect(withoutPlaces(parse(JSON.stringify(spec, null, "\t")).value)).toEqual(expected);
});

test("all mistakes are found at once, in the order of the text", () => {
  const text = withTodo("fields:", "  title: strng", "  dueOn: date", "  status: enum", "srot: [title]");
  expect(codesOf(text)).toEqual(["unknown-type", "field-name", "missing-parameter", "unknown-key"]);
});

test("a mistyped key is not reported as missing too", () => {
  expect(codesOf("freehold: 1\nservce: Todo API\nresources: {}\n")).toEqual(["unknown-key"]);
});

test("of a spec in a newer version nothing else is said", () => {
  expect(codesOf("freehold: 2\nanything: else\n")).toEqual(["newer-version"]);
});

test("a version that is missing can be written by the edit, in YAML and in JSON", () => {
  const missing = (text: string) => parse(text).diagnostics.find(({ code }) => code === "missing-version");
  expect(missing("service: Todo API\nresources: {}\n")?.suggestions[0]?.edits[0]).toMatchObject({
    text: "freehold: 1\n",
    range: { start: { offset: 0 } },
  });
  expect(missing('{"service": "Todo API"}')?.suggestions[0]?.edits[0]).toMatchObject({
    text: '"freehold": 1, ',
    range: { start: { offset: 1 } },
  });
});

test.each([
  ["entities: {}", "resources"],
  ["srevice: x", "service"],
  ["title: x", "service"],
  ["Resources: {}", "resources"],
])("for the unknown key of `%s` a legal one is proposed", (line, expected) => {
  const diagnostic = parse(`${line}\n`).diagnostics.find(({ code }) => code === "unknown-key");
  expect(diagnostic?.suggestions[0]?.edits[0]?.text).toBe(expected);
});

test("a key that is there already is not proposed for another", () => {
  expect(onlyOne(withTodo("fields: {}", "sort: []", "sorts: []")).suggestions).toEqual([]);
});

test("the legal keys are listed while they are few", () => {
  expect(onlyOne(withTodo("fields: {}", "colour: red")).expected).toContain("`filter`, `sort`, `search`");
});

test.each([
  ["filter: title", "[title]"],
  ["sort: title, due_on", "[title, due_on]"],
])("`%s` is proposed as a list", (line, expected) => {
  expect(onlyOne(withTodo("fields: {}", line)).suggestions[0]?.edits[0]?.text).toBe(expected);
});

test("text that YAML reads as a number is proposed in quotes", () => {
  expect(onlyOne("freehold: 1\nservice: 42\nresources: {}\n").suggestions[0]?.edits[0]?.text).toBe('"42"');
});

test("a flag in the place of a reason is not turned into one", () => {
  const { expected, suggestions } = onlyOne(
    "freehold: 1\nservice: A\nresources: { Note: { public_read: true, fields: { a: text } } }\n",
  );
  expect(expected).toBe("text, and not a flag");
  expect(suggestions).toEqual([]);
});

test.each(["no", "on", "1_000", "12:30:45", "2026-01-01", "yes"])("`%s` is text, as in YAML 1.2", (word) => {
  expect(parse(`freehold: 1\nservice: ${word}\nresources: {}\n`).value?.service.value).toBe(word);
});

test("a resource or field without a value is not lost silently", () => {
  expect(codesOf("freehold: 1\nservice: x\nresources:\n  Todo:\n")).toEqual(["missing-key"]);
  expect(codesOf(withFields("title:"))).toEqual(["missing-value"]);
});

test("no resources and no fields are left for the model to judge", () => {
  expect(parse("freehold: 1\nservice: x\nresources:\n").value?.resources).toEqual([]);
  expect(parse(withTodo("fields:")).value?.resources[0]?.fields).toEqual([]);
});

test.each([
  ["todo", "Todo"],
  ["journal_entry", "JournalEntry"],
  ["journal entry", "JournalEntry"],
  ["TODO-list", "TodoList"],
  ["Café", "Cafe"],
  ["journalEntry", "JournalEntry"],
  ["2fa", undefined],
])("the resource `%s` is proposed as `%s`", (name, expected) => {
  const { diagnostics } = parse(`freehold: 1\nservice: x\nresources:\n  ${name}:\n    fields: {}\n`);
  expect(diagnostics[0]?.suggestions[0]?.edits[0]?.text).toBe(expected);
});

test.each([
  ["dueOn", "due_on"],
  ["Due", "due"],
  ["due-on", "due_on"],
  ["due__on", "due_on"],
  ["due_", "due"],
  ["userID", "user_id"],
  ["HTTPStatus", "http_status"],
  ["_private", "private"],
  ["名前", undefined],
])("the field `%s` is proposed as `%s`", (name, expected) => {
  const diagnostic = onlyOne(withFields(`${name}: string`));
  expect(diagnostic.code).toBe("field-name");
  expect(diagnostic.suggestions[0]?.edits[0]?.text).toBe(expected);
});

test("names have at most 48 characters", () => {
  expect(codesOf(withFields(`${"a".repeat(48)}: string`))).toEqual([]);
  expect(codesOf(withFields(`${"a".repeat(49)}: string`))).toEqual(["field-name"]);
});

test("the edit of a quoted key keeps its quotes, so that JSON stays JSON", () => {
  const text = '{"freehold": 1, "service": "x", "resources": {"Todo": {"fields": {"dueOn": "date"}}}}';
  expect(pointed(text, onlyOne(text))).toBe("dueOn");
});

test("the name of the source is that of the caller", () => {
  expect(parseSpec({ file: "another.yaml", text: "" }).diagnostics[0]?.file).toBe("another.yaml");
});

test.each([
  ["descripton: x", "plural: Notes"],
  ["description: []", "plural: Notes"],
  ["service: []", "srch: [a]"],
  ["freehold: 2.5", "sort: nope"],
  ["nonsense: 1", "nonsense: 1"],
])("the mistakes `%s` and `%s` hide none in what a resource means", (top, within) => {
  const text = `${top}\nresources: { Note: { fields: { a: text }, ${within} } }\n`;
  expect(parseSpec({ file: "freehold.yaml", text }).legible?.resources.map(({ name }) => name.value)).toEqual(["Note"]);
});

test.each(["ownr: organisation", "public_red: Why", "plurl: Notez"])(
  "where `%s` may change what a resource means, nothing is guessed of it",
  (within) => {
    const text = `freehold: 1\nservice: A\nresources: { Note: { fields: { a: text }, ${within} } }\n`;
    expect(parseSpec({ file: "freehold.yaml", text }).legible?.resources).toEqual([]);
  },
);
