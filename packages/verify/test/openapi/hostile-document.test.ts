import { expect, test } from "vitest";
import { findResources } from "../../src/api/find-resources.ts";
import { idPlaces } from "../../src/api/id-places.ts";
import { readDocument } from "../../src/openapi/read-document.ts";
import { sampleOf } from "../../src/openapi/sample.ts";

const url = new URL("http://127.0.0.1/");
const filling = { canary: "0".repeat(32), known: {}, whole: true };

/** The schema of the body of `POST /rows`, which may refer to others. */
function schemaOf(schemas: object) {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/S0" } } };
  const api = readDocument(
    JSON.stringify({
      openapi: "3.1.0",
      paths: { "/rows": { post: { requestBody: { content } } }, "/rows/{row_id}": { get: {} } },
      components: { schemas },
    }),
    url,
  );
  if (typeof api === "string") throw new Error(api);
  const schema = api.operations[0]?.body?.schema;
  if (!schema) throw new Error("There is no body.");
  return { schema, resources: findResources(api.operations) };
}

test("schemas that all refer to each other are read, sampled and searched to an end", () => {
  const names = Array.from({ length: 20 }, (_, index) => `p${index}`);
  const properties = Object.fromEntries(names.map((name, index) => [name, { $ref: `#/components/schemas/S${index}` }]));
  const schemas = Object.fromEntries(
    names.map((_, index) => [`S${index}`, { type: "object", required: names, properties }]),
  );
  const { schema, resources } = schemaOf(schemas);
  expect(JSON.stringify(sampleOf(schema, filling)).length).toBeLessThan(1_000_000);
  expect(idPlaces(schema, { resources })).toEqual([]);
});

test("bounds beyond all memory are no bounds", () => {
  const { schema } = schemaOf({
    S0: {
      type: "object",
      properties: {
        text: { type: "string", minLength: 1e15 },
        many: { type: "array", minItems: 1e15, items: { type: "string" } },
      },
    },
  });
  expect(JSON.stringify(sampleOf(schema, filling)).length).toBeLessThan(1_000_000);
});

test("the places of ids are found at any depth", () => {
  const { schema, resources } = schemaOf({
    S0: {
      type: "object",
      properties: {
        row_id: { type: "string" },
        items: { type: "array", items: { type: "object", properties: { rowIds: { type: "array" } } } },
        move: { anyOf: [{ type: "null" }, { type: "object", properties: { row_id: {} } }] },
      },
    },
  });
  const ways = idPlaces(schema, { resources }).map(({ steps }) => steps.join("."));
  expect(ways).toEqual(["row_id", "items.0.rowIds.0", "move.row_id"]);
});
