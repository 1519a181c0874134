import type { Json, Schema } from "./document.ts";
import { isRecord, type Raw } from "./raw.ts";

/** Deeper schemas, as recursive ones are, are taken for "anything". */
const DEEPEST = 8;

/** Turns a schema of OpenAPI 3.0 or 3.1 into one form: references resolved, `allOf` merged, `nullable` a type. */
export function normaliseSchema(raw: unknown, root: Raw, depth = 0): Schema {
  const found = resolve(raw, root);
  if (!isRecord(found) || depth > DEEPEST) return {};
  const known = normalised.get(found) ?? [];
  normalised.set(found, known);
  known[depth] ??= normalisedAnew(found, root, depth);
  return known[depth];
}

/** What became of each schema at each depth: schemas that refer to each other would take for ever without it. */
const normalised = new WeakMap<Raw, Schema[]>();

function normalisedAnew(found: Raw, root: Raw, depth: number): Schema {
  const parts = listOf(found["allOf"]).map((part) => normaliseSchema(part, root, depth + 1));
  return [...parts, ownPart(found, root, depth)].reduce(merge, {});
}

/** Follows `#/components/…` until something else stands there; a reference that leads nowhere is anything. */
export function resolve(raw: unknown, root: Raw): unknown {
  let found = raw;
  for (let step = 0; step < DEEPEST && isRecord(found) && typeof found["$ref"] === "string"; step += 1) {
    found = found["$ref"].startsWith("#/") ? at(root, found["$ref"].slice(2)) : undefined;
  }
  return found;
}

function at(root: Raw, pointer: string): unknown {
  const keys = pointer.split("/").map((key) => decoded(key).replaceAll("~1", "/").replaceAll("~0", "~"));
  return keys.reduce<unknown>((place, key) => (isRecord(place) ? place[key] : undefined), root);
}

function decoded(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}

function ownPart(found: Raw, root: Raw, depth: number): Schema {
  const options = [...listOf(found["anyOf"]), ...listOf(found["oneOf"])];
  const properties = isRecord(found["properties"]) ? Object.entries(found["properties"]) : [];
  const open = found["additionalProperties"];
  const types = typesOf(found);
  return {
    ...simple(found),
    ...(types.length > 0 && { types }),
    ...(open !== undefined && { open: open !== false }),
    ...(found["items"] !== undefined && { items: normaliseSchema(found["items"], root, depth + 1) }),
    ...(options.length > 0 && { options: options.map((option) => normaliseSchema(option, root, depth + 1)) }),
    ...(properties.length > 0 && {
      properties: Object.fromEntries(properties.map(([name, each]) => [name, normaliseSchema(each, root, depth + 1)])),
    }),
  };
}

function typesOf({ type, nullable }: Raw): readonly string[] {
  const types = (Array.isArray(type) ? type : [type]).filter((each) => typeof each === "string");
  return nullable === true && types.length > 0 ? [...types, "null"] : types;
}

const NUMBERS = ["minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems"] as const;

/** What needs no thought: bounds, and what documents a value. OpenAPI 3.0 has one example, 3.1 has many. */
function simple(found: Raw): Schema {
  const texts = ["format", "pattern"].filter((key) => typeof found[key] === "string");
  const numbers = NUMBERS.filter((key) => typeof found[key] === "number");
  const flags = ["readOnly", "writeOnly"].filter((key) => found[key] === true);
  const examples = [...listOf(found["examples"]), ...(found["example"] === undefined ? [] : [found["example"]])];
  const values = "const" in found ? [found["const"]] : listOf(found["enum"]);
  return {
    ...Object.fromEntries([...texts, ...numbers, ...flags].map((key) => [key, found[key]])),
    ...(Array.isArray(found["required"]) && { required: found["required"].map(String) }),
    ...(values.length > 0 && { enum: values as readonly Json[] }),
    ...(examples.length > 0 && { examples: examples as readonly Json[] }),
    ...("default" in found && { default: found["default"] as Json }),
  };
}

function merge(one: Schema, other: Schema): Schema {
  return {
    ...one,
    ...other,
    ...((one.properties ?? other.properties) && { properties: { ...one.properties, ...other.properties } }),
    ...((one.required ?? other.required) && { required: [...(one.required ?? []), ...(other.required ?? [])] }),
  };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
