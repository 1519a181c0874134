import { expect, test } from "vitest";
import { defineService, type ServiceDefinition } from "../../src/spec/definition/definition.ts";
import { parseDefinition, withPaths } from "../../src/spec/definition/parse-definition.ts";
import { printDefinition } from "../../src/spec/definition/print-definition.ts";
import { parse, withFields, withoutPlaces } from "./parsing.ts";

const FILE = "freehold.config.ts";

/** A definition whose `Todo` has these fields. */
function withDefinedFields(fields: unknown) {
  return { freehold: 1, service: "Todo API", resources: { Todo: { fields } } };
}

function placesOf(definition: unknown) {
  return parseDefinition(definition, FILE).diagnostics.map(({ code, path }) => [code, path]);
}

test("a definition and the YAML that says the same are the same spec", () => {
  const definition = defineService({
    freehold: 1,
    service: "Todo API",
    resources: {
      Todo: {
        fields: {
          title: "string(1..200)",
          status: { type: "enum", values: ["todo", "done"], default: "todo" },
          price: { type: "decimal(10, 2)", default: "1.10", nullable: true },
          tags: "string[]? = []",
        },
      },
    },
  });
  const yaml = withFields(
    "title: string(1..200)",
    "status: enum(todo, done) = todo",
    "price: decimal(10, 2)? = 1.10",
    "tags: string[]? = []",
  );
  const { file: _, ...spec } = withoutPlaces(parse(yaml).value) as Record<string, unknown>;
  expect(withoutPlaces(parseDefinition(definition, FILE).value)).toEqual({ file: FILE, ...spec });
});

test("the compiler knows the names of types, and completes the rest", () => {
  const shorthands: ServiceDefinition["resources"][string]["fields"] = {
    a: "string(1..40)[..20]?",
    b: "enum(a, b) = a",
    c: "decimal(10, 2, 0..)! unique",
    d: { type: "ref", to: "Project" },
    // @ts-expect-error -- a type that does not exist
    e: "strng",
    // @ts-expect-error -- a key that does not exist
    f: { type: "string", maximum: 3 },
    // @ts-expect-error -- an enum without values
    g: "enum",
  };
  expect(placesOf(withDefinedFields(shorthands))).toEqual([
    ["unknown-type", "resources.Todo.fields.e"],
    ["unknown-key", "resources.Todo.fields.f.maximum"],
    ["missing-parameter", "resources.Todo.fields.g"],
  ]);
});

test("mistakes are shown by their path, and suggestions keep their words but no edits", () => {
  const { diagnostics } = parseDefinition(withDefinedFields({ due: "dat", "it is": "date" }), FILE);
  expect(diagnostics.map(({ path, range }) => [path, range])).toEqual([
    ["resources.Todo.fields.due", undefined],
    ['resources.Todo.fields["it is"]', undefined],
  ]);
  expect(diagnostics[0]?.suggestions).toEqual([{ message: "Write `date`.", edits: [] }]);
});

test("an entry of a list has its position in the path", () => {
  const definition = { ...withDefinedFields({}), resources: { Todo: { fields: {}, unique: ["a", ["b", "C D"]] } } };
  expect(placesOf(definition)).toEqual([["field-name", "resources.Todo.unique[1][1]"]]);
});

test.each([
  ["a function", () => 1],
  ["a symbol", Symbol("a")],
  ["a date", new Date(0)],
  ["a map", new Map()],
  ["a number that is none", Number.NaN],
  ["infinity", Number.POSITIVE_INFINITY],
])("%s is no data", (_, value) => {
  expect(placesOf(withDefinedFields({ a: { type: "json", default: value } }))).toEqual([
    ["not-data", "resources.Todo.fields.a.default"],
  ]);
});

test("other mistakes are found beside values that are no data", () => {
  expect(placesOf(withDefinedFields({ a: { type: "json", default: () => 1 }, b: "strng" }))).toEqual([
    ["not-data", "resources.Todo.fields.a.default"],
    ["unknown-type", "resources.Todo.fields.b"],
  ]);
});

test("a value that is undefined counts as left out", () => {
  const definition = { ...withDefinedFields({ a: { type: "date", default: undefined } }), description: undefined };
  expect(placesOf(definition)).toEqual([]);
});

test("a whole number of any length keeps its digits", () => {
  const { value } = parseDefinition(withDefinedFields({ a: { type: "integer", default: 2n ** 62n } }), FILE);
  expect(value?.resources[0]?.fields[0]?.default?.value).toBe("4611686018427387904");
});

test("an object that holds itself is refused where it begins again", () => {
  const circle: Record<string, unknown> = {};
  circle["again"] = circle;
  expect(placesOf(withDefinedFields({ a: { type: "json", default: circle } }))).toEqual([
    ["endless-definition", "resources.Todo.fields.a.default.again"],
  ]);
});

test("an object that holds another many times over is refused before it fills the memory", () => {
  let laughs: unknown = ["ha"];
  for (let level = 0; level < 30; level += 1) laughs = Array(9).fill(laughs);
  expect(placesOf(withDefinedFields({ a: { type: "json", default: laughs } }))).toContainEqual([
    "endless-definition",
    "",
  ]);
});

test("a getter or a proxy that throws is a mistake of the definition", () => {
  const trap = {
    get due(): string {
      throw new Error("no due");
    },
  };
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  expect(placesOf(withDefinedFields(trap))).toEqual([["unreadable-value", "resources.Todo.fields"]]);
  expect(placesOf(revoked.proxy)).toEqual([["unreadable-value", ""]]);
});

test.each([undefined, null, 1, "text", [], true])("%j is no definition, and no crash", (value) => {
  expect(parseDefinition(value, FILE).value).toBeUndefined();
  expect(placesOf(value)).not.toEqual([]);
});

test("the key `__proto__` of a definition is a key like any other", () => {
  const fields: unknown = JSON.parse('{"__proto__": "date", "constructor": "date"}');
  expect(placesOf(withDefinedFields(fields))).toEqual([["field-name", "resources.Todo.fields.__proto__"]]);
});

test("what later stages say of a definition can be shown by its path too", () => {
  const printed = printDefinition(withDefinedFields({ due: "date" }), FILE);
  const start = printed.text.indexOf('"date"');
  const at = { line: 1, column: 1, offset: start };
  const diagnostic = {
    code: "some",
    severity: "error" as const,
    message: "Some.",
    file: FILE,
    range: { start: at, end: at },
    suggestions: [],
  };
  expect(withPaths([diagnostic], printed)[0]?.path).toBe("resources.Todo.fields.due");
});
