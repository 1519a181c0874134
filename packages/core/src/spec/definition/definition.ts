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
  /** Why there are administrators, who read the rows of every owner through routes of their own. */
  readonly administrators?: string;
  /** Whether each change of a row is recorded. Where there are administrators it always is. */
  readonly audit?: boolean;
  /** What users keep in the service, each under its name in PascalCase and in the singular. */
  readonly resources: Readonly<Record<string, ResourceDefinition>>;
}

/** One entry under `resources`. */
export interface ResourceDefinition {
  /** What one of these things is, for the documentation of the service. */
  readonly description?: string;
  /** The plural of the name, in PascalCase, where the one that Freehold finds is not right. */
  readonly plural?: string;
  /** Who owns a row: `user`, the default, who makes it, or the `organisation` on whose behalf that user acts. */
  readonly owner?: "user" | "organisation";
  /** Why a row belongs to another owner than the user who makes it. */
  readonly reason?: string;
  /** Why everybody may read the rows of all owners, signed in or not. */
  readonly public_read?: string;
  /** What an owner can allow another user to do with one row. */
  readonly share?: readonly ("read" | "write")[];
  /** Whether several rows can be created in one request, all or none. */
  readonly bulk?: boolean;
  /** What becomes of the rows of an account that is deleted: `delete`, the default, or `reassign`. */
  readonly on_account_delete?: "delete" | "reassign";
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
  readonly type: FieldShorthand | "decimal" | "enum" | "ref" | "refs";
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
  /** The most strings that a list may hold, or the most rows that `refs` may refer to. */
  readonly max_size?: number;
  /** How many digits a `decimal` has, on both sides of the point. */
  readonly digits?: number;
  /** How many of the digits of a `decimal` stand after the point. */
  readonly places?: number;
  /** The values of an `enum`. */
  readonly values?: readonly (string | number | boolean)[];
  /** The resource to which a `ref` or `refs` refers. */
  readonly to?: string;
  /** What becomes of a row when the row that its `ref` leads to is deleted: `restrict` is the default. */
  readonly on_delete?: "restrict" | "cascade" | "set_null";
  /** Whether the rows are also listed and created below the row that their `ref` leads to. */
  readonly nested?: boolean;
  /** Whether `?expand=` puts the row that a `ref` leads to into the response. */
  readonly expand?: boolean;
  /** Who alone sets the value. Without it, everybody who may change the row. */
  readonly set_by?: "owner" | "administrator" | "server";
  /** Whether the value is written and never shown. */
  readonly write_only?: boolean;
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
  | `${"decimal" | "enum" | "ref" | "refs"}(${string})`;

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
