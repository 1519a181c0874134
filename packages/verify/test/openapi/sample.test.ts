import { expect, test } from "vitest";
import type { Schema } from "../../src/openapi/document.ts";
import { sampleOf } from "../../src/openapi/sample.ts";

const canary = "0123456789abcdef0123456789abcdef";

function sample(schema: Schema, whole = true): unknown {
  return sampleOf(schema, { canary, known: { project_id: 7 }, whole });
}

test.each<readonly [Schema, unknown]>([
  [{ types: ["string"] }, canary],
  [{ types: ["string", "null"] }, canary],
  [{ types: ["string"], maxLength: 8 }, "01234567"],
  [{ types: ["string"], minLength: 34 }, `${canary}xx`],
  [{ types: ["string"], format: "email" }, `${canary}@example.com`],
  [{ types: ["string"], pattern: "^[A-Z]{2}$", examples: ["AB"] }, "AB"],
  [{ types: ["string"], examples: ["9.90"] }, "9.90"],
  [{ types: ["integer"], minimum: 5 }, 5],
  [{ types: ["integer"], maximum: 0 }, 0],
  [{ types: ["boolean"] }, true],
  [{ enum: [null, "todo"] }, "todo"],
  [{ options: [{ types: ["null"] }, { types: ["integer"] }] }, 1],
  [{ types: ["array"], items: { types: ["string"] }, minItems: 2 }, [canary, canary]],
  [{ types: ["string"], pattern: "(" }, canary.slice(0, 100)],
])("for %j the sample is %j", (schema, expected) => {
  expect(sample(schema)).toEqual(expected);
});

const row: Schema = {
  types: ["object"],
  properties: {
    id: { types: ["integer"], readOnly: true },
    title: { types: ["string"] },
    notes: { types: ["string"] },
    project_id: { types: ["integer"] },
  },
  required: ["title"],
};

test("a whole sample has every field but those that only answers have; ids that are known are used", () => {
  expect(sample(row)).toEqual({ title: canary, notes: canary, project_id: 7 });
});

test("a small sample has what is required, and what is known", () => {
  expect(sample(row, false)).toEqual({ title: canary, project_id: 7 });
});

test("where a pattern leaves no room for a canary, the example of the whole body has a value", () => {
  const schema = {
    types: ["object"],
    properties: { sku: { types: ["string"], pattern: "^[A-Z]{3}-[0-9]{4}$" }, name: { types: ["string"] } },
    examples: [{ sku: "SKU-0001", name: "Kettle" }],
  };
  expect(sample(schema)).toEqual({ sku: "SKU-0001", name: canary });
});
