import { choices } from "./keys/choices.ts";
import { type FieldKinds, fieldShape } from "./keys/field-keys.ts";
import type { Key, Shape } from "./keys/key.ts";
import { type ResourceKinds, resourceShape } from "./keys/resource-keys.ts";
import { type SpecKinds, specShape } from "./keys/spec-keys.ts";
import { fieldNames, type NameRule, resourceNames } from "./names.ts";
import { plainNumber } from "./plain-number.ts";
import { shorthandExamples, shorthandPattern, typePattern } from "./shorthand/pattern.ts";
import type { Json } from "./spec.ts";
import { typeNames, types } from "./types.ts";

/** A JSON Schema, or a part of one. */
export interface JsonSchema {
  readonly [keyword: string]: Json;
}

/**
 * The JSON Schema (draft 2020-12) of a spec, with which editors complete and check it while it is written. It is made
 * from the tables that `parseSpec` reads by. It is a little more lenient than `parseSpec`, never stricter.
 */
export function specSchema(): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Freehold spec",
    ...objectOf(specShape),
    $defs: {
      resource: objectOf(resourceShape),
      field: { anyOf: [{ $ref: "#/$defs/shorthand" }, { $ref: "#/$defs/longForm" }] },
      shorthand: {
        type: "string",
        description: `${SHORTHAND}\n\n${typeList()}`,
        pattern: shorthandPattern,
        examples: shorthandExamples,
      },
      longForm: objectOf(fieldShape),
      resourceName: named(resourceNames),
      fieldName: named(fieldNames),
    },
  };
}

const SHORTHAND = "The type, then `?` if the value may be null, then `unique` or `index`, then `=` and a default.";

function typeList(): string {
  return typeNames.map((name) => `- \`${types[name].example}\`: ${types[name].description}`).join("\n");
}

function objectOf<Kinds>({ noun, keys }: Shape<Kinds>): JsonSchema {
  const entries = Object.entries<Key<string>>(keys);
  return {
    description: `The keys of ${noun}.`,
    type: "object",
    properties: Object.fromEntries(entries.map(([name, key]) => [name, propertyOf(key)])),
    required: entries.filter(([, key]) => key.required).map(([name]) => name),
    additionalProperties: false,
  };
}

function propertyOf({ kind, description, examples }: Key<string>): JsonSchema {
  return { description, ...schemas[kind as Kind], examples };
}

type Kind = SpecKinds[keyof SpecKinds] | ResourceKinds[keyof ResourceKinds] | FieldKinds[keyof FieldKinds];

const resourceName: JsonSchema = { $ref: "#/$defs/resourceName" };
const fieldName: JsonSchema = { $ref: "#/$defs/fieldName" };

/** What JSON Schema says of each kind of value that the tables of keys know. */
const schemas: { readonly [K in Kind]: JsonSchema } = {
  version: { const: 1 },
  text: { type: "string" },
  ids: { enum: choices.ids.words },
  owner: { enum: ["user", "organisation"] },
  accesses: { type: "array", items: { enum: choices.access.words } },
  onAccountDelete: { enum: choices.onAccountDelete.words },
  onDelete: { enum: choices.onDelete.words },
  setBy: { enum: choices.setBy.words },
  flag: { type: "boolean" },
  number: { type: ["number", "string"], pattern: plainNumber },
  value: {},
  valueList: { type: "array" },
  words: { type: "array", items: { type: ["string", "number", "boolean", "null"] } },
  type: { type: "string", pattern: typePattern },
  resourceName,
  fieldNames: { type: "array", items: fieldName },
  fieldSets: { type: "array", items: { anyOf: [fieldName, { type: "array", items: fieldName }] } },
  resources: mappingOf(resourceName, "resource"),
  fields: mappingOf(fieldName, "field"),
};

function named({ pattern }: NameRule): JsonSchema {
  return { type: "string", pattern };
}

function mappingOf(propertyNames: JsonSchema, definition: string): JsonSchema {
  return { type: ["object", "null"], propertyNames, additionalProperties: { $ref: `#/$defs/${definition}` } };
}
