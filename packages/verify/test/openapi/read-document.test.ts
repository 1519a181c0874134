import { expect, test } from "vitest";
import type { Api, Operation } from "../../src/openapi/document.ts";
import { readDocument } from "../../src/openapi/read-document.ts";

const url = new URL("http://127.0.0.1:8000");

function read(document: object, at: URL = url): Api {
  const api = readDocument(JSON.stringify({ openapi: "3.1.0", info: { title: "T", version: "1" }, ...document }), at);
  if (typeof api === "string") throw new Error(api);
  return api;
}

function bodyOf(schema: object, components: object = {}): Operation["body"] {
  const post = { requestBody: { required: true, content: { "application/json": { schema } } }, responses: {} };
  return read({ paths: { "/rows": { post } }, components: { schemas: components } }).operations[0]?.body;
}

test.each([
  ["", "The document is neither JSON nor YAML."],
  ["[1]", "The document is neither JSON nor YAML."],
  ["{", "The document is neither JSON nor YAML."],
  ["{}", "The document is no OpenAPI document of version 3.0 or 3.1."],
  ['{"swagger": "2.0"}', "The document is no OpenAPI document of version 3.0 or 3.1."],
  ['{"openapi": 3}', "The document is no OpenAPI document of version 3.0 or 3.1."],
])("the text %j is no document, and a sentence says so", (text, sentence) => {
  expect(readDocument(text, url)).toBe(sentence);
});

test.each([{}, { paths: null }, { paths: [] }, { paths: { "/rows": null } }, { paths: { "/rows": { get: 1 } } }])(
  "a document that holds %j has no operations",
  (document) => {
    expect(read(document).operations).toEqual([]);
  },
);

test("a document in YAML is read as one in JSON", () => {
  const text = "openapi: 3.0.3\ninfo: {title: Todo, version: '1'}\npaths:\n  /todos:\n    get: {responses: {}}\n";
  expect(readDocument(text, url)).toMatchObject({ title: "Todo", operations: [{ method: "GET", path: "/todos" }] });
});

test("a type that may be null is the same in 3.0 and in 3.1", () => {
  const old = bodyOf({ type: "string", nullable: true });
  expect(old).toEqual(bodyOf({ type: ["string", "null"] }));
  expect(old?.schema.types).toEqual(["string", "null"]);
});

test("the parts of `allOf` are one schema, with what all of them require", () => {
  const named = { type: "object", properties: { name: { type: "string" } }, required: ["name"] };
  const body = bodyOf(
    {
      allOf: [{ $ref: "#/components/schemas/Named" }, { properties: { age: { type: "integer" } }, required: ["age"] }],
    },
    { Named: named },
  );
  expect(body?.schema).toMatchObject({
    properties: { name: { types: ["string"] }, age: { types: ["integer"] } },
    required: ["name", "age"],
  });
});

test("a schema that refers to itself comes to an end", () => {
  const tree = { type: "object", properties: { child: { $ref: "#/components/schemas/Tree" } } };
  expect(bodyOf({ $ref: "#/components/schemas/Tree" }, { Tree: tree })?.schema.properties?.["child"]).toBeDefined();
  const loop = { $ref: "#/components/schemas/Loop" };
  expect(bodyOf(loop, { Loop: loop })).toEqual({ schema: {}, required: true });
});

test.each(["#/components/schemas/Nothing", "https://example.com/schema.json", "#/%", "../other.yaml"])(
  "a reference to %s is anything",
  (reference) => {
    expect(bodyOf({ $ref: reference })?.schema).toEqual({});
  },
);

test("a schema a thousand levels deep is read as far as is of use", () => {
  const deep = Array.from({ length: 1000 }).reduce<object>((inner) => ({ properties: { a: inner } }), {});
  expect(bodyOf(deep)?.schema.properties?.["a"]).toBeDefined();
});

test("a document with thousands of paths is read to its end", () => {
  const paths = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`/r${at}`, { get: { responses: {} } }]));
  expect(read({ paths }).operations).toHaveLength(5000);
});

test("aliases that would grow without end are refused", () => {
  const lines = Array.from({ length: 12 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(9)}]`);
  expect(readDocument(`a0: &a0 [x]\n${lines.join("\n")}\nopenapi: 3.1.0\n`, url)).toContain("neither");
});

test.each([
  ["/api/v1", "http://h/", "/api/v1/rows"],
  ["https://example.com/api/v1/", "http://h/", "/api/v1/rows"],
  ["https://{host}/{base}", "http://h/", "/v2/rows"],
  ["/api/v1", "http://h/api/v1", "/rows"],
  ["/", "http://h/", "/rows"],
])("the path of the server %s goes before each path, as seen from %s", (server, at, path) => {
  const variables = { host: { default: "example.com" }, base: { default: "v2" } };
  const paths = { "/rows": { get: { responses: {} } } };
  expect(read({ servers: [{ url: server, variables }], paths }, new URL(at)).operations[0]?.path).toBe(path);
});

test("an operation without a word of security has that of the document, and an empty list takes it off", () => {
  const { operations } = read({
    security: [{ token: [] }],
    paths: { "/rows": { get: { responses: {} }, post: { security: [], responses: {} } } },
  });
  expect(operations.map(({ title, secured }) => [title, secured])).toEqual([
    ["GET /rows", true],
    ["POST /rows", false],
  ]);
});
