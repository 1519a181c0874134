import type { TypeSpec } from "./spec.ts";

/** The name of a type as the shorthand writes it. A list is written as another type with brackets behind it. */
export type TypeName = Exclude<TypeSpec["kind"], "list">;

/** What stands in the parentheses behind the name of a type. */
export type Parameters = "none" | "length" | "bounds" | "decimal" | "values" | "resource";

/** The keys of the long form that belong to some types only. */
export type TypeKey =
  | "min"
  | "max"
  | "min_size"
  | "max_size"
  | "pattern"
  | "digits"
  | "places"
  | "values"
  | "to"
  | "on_delete"
  | "nested"
  | "expand";

/** What there is to know of a type in order to read and to complete it. */
export interface TypeEntry {
  readonly description: string;
  readonly parameters: Parameters;
  readonly keys: readonly TypeKey[];
  /** How the type is written, with whatever it needs. */
  readonly example: string;
  /** What other languages, databases and people call it. */
  readonly aliases: readonly string[];
}

/** Every type, in the order in which messages and editors show them. */
export const types: Readonly<Record<TypeName, TypeEntry>> = {
  string: {
    description: "One line of text, with bounds on its length in characters.",
    parameters: "length",
    keys: ["min", "max", "pattern"],
    example: "string(1..200)",
    aliases: ["str", "varchar", "nvarchar", "char", "character", "line", "shorttext"],
  },
  text: {
    description: "Text of several lines, with bounds on its length in characters.",
    parameters: "length",
    keys: ["min", "max", "pattern"],
    example: "text",
    aliases: ["longtext", "clob", "markdown", "textarea"],
  },
  integer: {
    description: "A whole number of up to 64 bits.",
    parameters: "bounds",
    keys: ["min", "max"],
    example: "integer(1..5)",
    aliases: ["int", "bigint", "smallint", "long", "int32", "int64", "count", "serial"],
  },
  number: {
    description: "A floating-point number (a double); for money there is decimal.",
    parameters: "bounds",
    keys: ["min", "max"],
    example: "number(0..1)",
    aliases: ["float", "double", "real", "float32", "float64"],
  },
  decimal: {
    description: "An exact number: so many digits, and how many of them after the point.",
    parameters: "decimal",
    keys: ["digits", "places", "min", "max"],
    example: "decimal(12, 2)",
    aliases: ["money", "numeric", "currency", "price", "bigdecimal"],
  },
  boolean: {
    description: "`true` or `false`.",
    parameters: "none",
    keys: [],
    example: "boolean",
    aliases: ["bool", "bit", "flag", "checkbox", "yesno"],
  },
  date: {
    description: "A day, as in `2026-01-31`.",
    parameters: "none",
    keys: [],
    example: "date",
    aliases: ["day", "birthday", "localdate"],
  },
  datetime: {
    description: "A moment with its time zone, kept in UTC.",
    parameters: "none",
    keys: [],
    example: "datetime",
    aliases: ["timestamp", "timestamptz", "instant", "moment"],
  },
  time: {
    description: "A time of day, as in `09:30:00`.",
    parameters: "none",
    keys: [],
    example: "time",
    aliases: ["localtime", "timeofday"],
  },
  uuid: {
    description: "A UUID that is no reference, such as the id of a row in another service.",
    parameters: "none",
    keys: [],
    example: "uuid",
    aliases: ["guid"],
  },
  email: {
    description: "An e-mail address.",
    parameters: "none",
    keys: [],
    example: "email",
    aliases: ["mail", "e-mail", "emailaddress"],
  },
  url: {
    description: "An http or https address.",
    parameters: "none",
    keys: [],
    example: "url",
    aliases: ["uri", "link", "href", "website"],
  },
  enum: {
    description: "One of a few words.",
    parameters: "values",
    keys: ["values"],
    example: "enum(todo, doing, done)",
    aliases: ["choice", "choices", "select", "oneof", "enumeration"],
  },
  json: {
    description: "Any JSON value.",
    parameters: "none",
    keys: [],
    example: "json",
    aliases: ["jsonb", "object", "dict", "map", "any"],
  },
  ref: {
    description: "A row of another resource, or of the same, that belongs to the same owner.",
    parameters: "resource",
    keys: ["to", "on_delete", "nested", "expand"],
    example: "ref(Project)",
    aliases: ["fk", "foreignkey", "foreign_key", "belongs_to", "belongsto", "reference", "references", "relation"],
  },
  refs: {
    description: "Any number of rows of another resource that belong to the same owner.",
    parameters: "resource",
    keys: ["to", "max_size"],
    example: "refs(Tag)",
    aliases: [
      "many",
      "manytomany",
      "many_to_many",
      "m2m",
      "has_many",
      "hasmany",
      "has_and_belongs_to_many",
      "relations",
      "links",
    ],
  },
};

/** The keys of the long form that belong to a list of strings. */
export const listKeys: readonly TypeKey[] = ["min", "max", "min_size", "max_size"];

/** The names of all types. */
export const typeNames: readonly TypeName[] = Object.keys(types) as TypeName[];

/** Whether a word is the name of a type. */
export function isTypeName(word: string): word is TypeName {
  return Object.hasOwn(types, word);
}

/** The type that people mean by a word from elsewhere: `varchar` is `string`. Case is of no account. */
export function typeCalled(word: string): TypeName | undefined {
  const lower = word.toLowerCase();
  return typeNames.find((name) => types[name].aliases.includes(lower));
}
