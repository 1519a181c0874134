import type { IdKind, Json, PlainKind } from "../spec.ts";

/** A spec as an object, for those who write theirs in TypeScript. It says what the YAML says, key by key. */
export interface ServiceDefinition {
  /** The version of the spec format, which is always 1. */
  readonly freehold: 1;
  /** The name of the service, as its documentation shows it. */
  readonly service: string;
  /** What the service is for, in a sentence or two. */
  readonly description?: string;
  /** The type of every primary key: `uuid`, the default, or `integer`. */
  readonly ids?: IdKind;
  /** What users keep in the service, each under its name in PascalCase and in the singular. */
  readonly resources: Readonly<Record<string, ResourceDefinition>>;
}

/** One entry under `resources`. */
export interface ResourceDefinition {
  /** What one of these things is, for the documentation of the service. */
  readonly description?: string;
  /** The plural of the name, in PascalCase, where the one that Freehold finds is not right. */
  readonly plural?: string;
  /** Who owns a row: `user`, the default, is the user who makes it. */
  readonly owner?: "user";
  /** What a user can set, each under its name in snake_case, in the shorthand or the long form. */
  readonly fields: Readonly<Record<string, FieldDefinition>>;
  /** Fields, or sets of fields, whose values an owner may use only once. */
  readonly unique?: readonly FieldSetDefinition[];
  /** Fields, or sets of fields, by which rows are looked up quickly. */
  readonly index?: readonly FieldSetDefinition[];
  /** Fields that the list can be narrowed by. */
  readonly filter?: readonly string[];
  /** Fields that the list can be sorted by. */
  readonly sort?: readonly string[];
  /** Text fields in which the list can be searched for words. */
  readonly search?: readonly string[];
}

/** The name of one field, or the names of several that count together. */
export type FieldSetDefinition = string | readonly string[];

/** A field in the shorthand, `"string(1..200)?"`, or in the long form, `{ type: "string", max: 200 }`. */
export type FieldDefinition = FieldShorthand | LongFieldDefinition;

/** A field in its long form. */
export interface LongFieldDefinition {
  /** The type, with or without its parameters. */
  readonly type: FieldShorthand | "decimal" | "enum" | "ref";
  /** Whether the value may be null, and may be left out. */
  readonly nullable?: boolean;
  /** The value of a field that a request leaves out. Write numbers in quotes where the last zero counts. */
  readonly default?: Json;
  /** Whether an owner may use each value only once. */
  readonly unique?: boolean;
  /** Whether rows are looked up by this field often. */
  readonly index?: boolean;
  /** A regular expression that a `string` or a `text` must match. */
  readonly pattern?: string;
  /** What the field holds, for the documentation of the service. */
  readonly description?: string;
  /** A value that the documentation shows and the tests use. */
  readonly example?: Json;
  /** Several such values, instead of `example`. */
  readonly examples?: readonly Json[];
  /** The smallest number, or the least length of a text. */
  readonly min?: number | string;
  /** The largest number, or the greatest length of a text. */
  readonly max?: number | string;
  /** The fewest strings that a list may hold. */
  readonly min_size?: number;
  /** The most strings that a list may hold. */
  readonly max_size?: number;
  /** How many digits a `decimal` has, on both sides of the point. */
  readonly digits?: number;
  /** How many of the digits of a `decimal` stand after the point. */
  readonly places?: number;
  /** The values of an `enum`. */
  readonly values?: readonly (string | number | boolean)[];
  /** The resource to which a `ref` refers. */
  readonly to?: string;
}

/**
 * The shorthand of a field: its type, then `?` if it may be null, then `unique` or `index`, then `=` and a default. The
 * compiler knows the names of the types; the rest is checked by `parseDefinition`.
 */
export type FieldShorthand = `${TypeShorthand}${"" | "?" | "!"}` | `${TypeShorthand}${"" | "?" | "!"} ${string}`;

type TypeShorthand =
  | PlainKind
  | BoundedKind
  | `${BoundedKind}(${string})`
  | "string[]"
  | `string[${string}]`
  | `string(${string})[${string}]`
  | `${"decimal" | "enum" | "ref"}(${string})`;

type BoundedKind = "string" | "text" | "integer" | "number";

/**
 * Returns its argument. It is there for the editor, which checks and completes the definition:
 *
 *     export default defineService({
 *       freehold: 1,
 *       service: "Todo API",
 *       resources: { Todo: { fields: { title: "string(1..200)", due_on: "date?" } } },
 *     });
 */
export function defineService(definition: ServiceDefinition): ServiceDefinition {
  return definition;
}
