import type { Json, Schema } from "./document.ts";
import { isRecord } from "./raw.ts";

/** How to fill a sample. */
export interface Filling {
  /** Put into every text that can hold it: 32 hexadecimal digits. */
  readonly canary: string;
  /** Values by the names of fields, such as ids of rows that must be there. */
  readonly known: Readonly<Record<string, Json>>;
  /** Whether to fill in fields that may be left out. */
  readonly whole: boolean;
  /** How many things a list holds that may be empty; none unless given. */
  readonly items?: number;
}

/** A sample that is being made: documents can ask for more values than there is memory. */
interface Making extends Filling {
  left: number;
}

/** So many values make a sample; what is beyond them is `null`. */
const MOST_VALUES = 2000;

/** A value that a schema accepts, as far as can be told. Values that must be of use more than once differ by canary. */
export function sampleOf(schema: Schema, filling: Filling, name = ""): Json {
  return made(schema, { ...filling, left: MOST_VALUES }, name);
}

function made(schema: Schema, filling: Making, name: string): Json {
  const known = filling.known[name];
  if (known !== undefined) return known;
  filling.left -= 1;
  if (filling.left < 0) return null;
  const option = schema.options?.find((each) => !isNull(each));
  if (option) return made({ ...option, ...withoutOptions(schema) }, filling, name);
  if (schema.enum) return schema.enum.find((value) => value !== null) ?? null;
  const type = schema.types?.find((each) => each !== "null") ?? (schema.properties ? "object" : "string");
  return makers[type]?.(schema, filling, name) ?? null;
}

const makers: Readonly<Record<string, (schema: Schema, filling: Making, name: string) => Json>> = {
  object: objectOf,
  array: arrayOf,
  string: textOf,
  integer: (schema) => Math.round(numberOf(schema)),
  number: numberOf,
  boolean: (schema) => schema.default ?? true,
};

function arrayOf({ items = {}, minItems = 0, maxItems = MOST_VALUES }: Schema, filling: Making): Json {
  const length = Math.min(Math.max(minItems, filling.items ?? 0), maxItems, MOST_VALUES);
  return Array.from({ length }, () => made(items, filling, ""));
}

function objectOf({ properties = {}, required = [], examples = [] }: Schema, filling: Making): Json {
  const [example] = examples.filter(isRecord) as readonly Readonly<Record<string, Json>>[];
  const wanted = Object.entries(properties).filter(
    ([name, each]) => !each.readOnly && (filling.whole || required.includes(name) || name in filling.known),
  );
  return Object.fromEntries(
    wanted.map(([name, each]) => [name, made(withExample(each, example?.[name]), filling, name)]),
  );
}

/** The example of a whole body is one of each of its fields. */
function withExample(schema: Schema, example: Json | undefined): Schema {
  return example === undefined ? schema : { ...schema, examples: [...(schema.examples ?? []), example] };
}

function numberOf({ minimum, maximum, examples, default: fallback }: Schema): number {
  const shown = [...(examples ?? []), fallback].find((value) => typeof value === "number");
  return shown ?? minimum ?? Math.min(1, maximum ?? 1);
}

const FORMATS: Readonly<Record<string, (canary: string) => string>> = {
  uuid: () => crypto.randomUUID(),
  date: () => "2026-01-15",
  "date-time": () => "2026-01-15T09:30:00Z",
  time: () => "09:30:00",
  email: (canary) => `${canary}@example.com`,
  uri: (canary) => `https://example.com/${canary}`,
  url: (canary) => `https://example.com/${canary}`,
  password: (canary) => `Aa1!${canary}`,
};

const LONGEST = 100_000;

function textOf(schema: Schema, { canary }: Filling): Json {
  const { format = "", pattern, minLength = 0, maxLength = LONGEST } = schema;
  const shown = [...(schema.examples ?? []), schema.default].find((value) => typeof value === "string");
  const special = FORMATS[format]?.(canary);
  if (special !== undefined && special.length <= maxLength) return special;
  const marked = canary.padEnd(Math.min(minLength, LONGEST), "x");
  const fits = marked.length <= maxLength && (pattern === undefined || matches(pattern, marked));
  if (fits && (pattern !== undefined || shown === undefined || !isNumeral(shown))) return marked;
  return shown ?? canary.slice(0, maxLength);
}

/** Decimals travel as text: an example that is a number says so. */
function isNumeral(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}

function matches(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern, "u").test(text);
  } catch {
    return false;
  }
}

function isNull({ types }: Schema): boolean {
  return types?.length === 1 && types[0] === "null";
}

function withoutOptions({ options: _options, ...rest }: Schema): Schema {
  return rest;
}
