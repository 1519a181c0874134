import type { Located } from "../diagnostics/diagnostic.ts";

/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * What a person wrote, checked for shape alone: every value stands where it stood in the document, and nothing is
 * inferred. `resolveModel` gives it meaning.
 */
export interface Spec {
  /** The name of the source, for diagnostics. */
  readonly file: string;
  readonly service: Located<string>;
  readonly description?: Located<string>;
  /** `uuid` (time-ordered, the default) or `integer`, for every table of the service. */
  readonly ids?: Located<IdKind>;
  /** Why there are administrators, who read every row through routes of their own; absent where there are none. */
  readonly administrators?: Located<string>;
  /** Whether each change is recorded in an audit trail, with the old and the new values. */
  readonly audit?: Located<boolean>;
  readonly resources: readonly ResourceSpec[];
  /** The names of resources that have a mistake in their shape, and are not among `resources`. */
  readonly illegible: readonly string[];
}

/** The type of every primary key of a service. */
export type IdKind = "uuid" | "integer";

/** One entry under `resources`. */
export interface ResourceSpec {
  /** PascalCase and singular: `JournalEntry`. */
  readonly name: Located<string>;
  readonly description?: Located<string>;
  /** Overrides the plural that Freehold would choose, in PascalCase: `People`. */
  readonly plural?: Located<string>;
  /** Who owns a row: `user`, the default, or `organisation`. */
  readonly owner?: Located<string>;
  /** Why the owner is not the user who made the row. */
  readonly reason?: Located<string>;
  /** Why everybody may read a row; absent where only its owner may. */
  readonly public_read?: Located<string>;
  /** What an owner can allow another user to do with one row. */
  readonly share?: readonly Located<"read" | "write">[];
  /** Whether several rows can be created in one request. */
  readonly bulk?: Located<boolean>;
  /** What becomes of the rows of an account that is deleted: `delete`, the default, or `reassign`. */
  readonly on_account_delete?: Located<"delete" | "reassign">;
  readonly fields: readonly FieldSpec[];
  /** Sets of fields whose values an owner may use once. */
  readonly unique: readonly FieldSet[];
  /** Sets of fields to index, each behind the owner. */
  readonly index: readonly FieldSet[];
  /** Fields that the list route filters by equality. */
  readonly filter: readonly Located<string>[];
  /** Fields that the list route sorts by. */
  readonly sort: readonly Located<string>[];
  /** Text fields that the list route searches. */
  readonly search: readonly Located<string>[];
  /** The names of fields that have a mistake in their shape, and are not among `fields`. */
  readonly illegible: readonly string[];
}

/** The names of one or more fields; a single name stands for a set of one. */
export type FieldSet = Located<readonly Located<string>[]>;

/** One entry under `fields`, from the shorthand or the long form alike. */
export interface FieldSpec {
  /** snake_case. */
  readonly name: Located<string>;
  readonly type: Located<TypeSpec>;
  /** Written `?`: the value may be null, and may be left out. */
  readonly nullable: boolean;
  /**
   * Written `= value`. Text for every type, so that no digit is lost, except where it is `null`, `true` or `false` for a
   * boolean, a list for a list of strings, or anything for `json`. What does not suit the type stays as it was written.
   */
  readonly default?: Located<Json>;
  readonly unique?: Located<boolean>;
  readonly index?: Located<boolean>;
  readonly pattern?: Located<string>;
  readonly description?: Located<string>;
  /** What becomes of a row whose reference leads to a row that is deleted: `restrict`, `cascade` or `set_null`. */
  readonly on_delete?: Located<"restrict" | "cascade" | "set_null">;
  /** Whether the rows are also listed and created below the row that the reference leads to. */
  readonly nested?: Located<boolean>;
  /** Whether `?expand=` shows the row that the reference leads to. */
  readonly expand?: Located<boolean>;
  /** Who alone sets the value: `owner`, `administrator` or `server`; absent: everybody who may write the row. */
  readonly set_by?: Located<"owner" | "administrator" | "server">;
  /** Whether the value is written and never returned. */
  readonly write_only?: Located<boolean>;
  /** Values that documentation and tests show, in the form of `default`. */
  readonly examples: readonly Located<Json>[];
}

/** An inclusive range; an absent end is open. Kept as decimal text, so that no digit is lost. */
export interface Bounds {
  readonly min?: string;
  readonly max?: string;
}

/** The type of a field as written, parameters included. */
export type TypeSpec =
  /** `string`, `string(1..200)`, `string(3)` for exactly three characters. */
  | { readonly kind: "string"; readonly length: Bounds }
  /** `text`, `text(..5000)`: long, over several lines. */
  | { readonly kind: "text"; readonly length: Bounds }
  /** `integer`, `integer(1..5)`. */
  | { readonly kind: "integer"; readonly bounds: Bounds }
  /** `number`, `number(0..1)`: a double. */
  | { readonly kind: "number"; readonly bounds: Bounds }
  /** `decimal(10, 2)`, `decimal(10, 2, 0..)`: exact. */
  | { readonly kind: "decimal"; readonly digits: number; readonly places: number; readonly bounds: Bounds }
  /** `enum(todo, doing, done)`. */
  | { readonly kind: "enum"; readonly values: readonly Located<string>[] }
  /** `ref(Project)`. */
  | { readonly kind: "ref"; readonly target: Located<string> }
  /** `refs(Tag)`: references to many, to at most so many of them. */
  | { readonly kind: "refs"; readonly target: Located<string>; readonly max?: string }
  /** `string[]`, `string(1..40)[..20]`: a list of strings, with bounds on its size. */
  | { readonly kind: "list"; readonly length: Bounds; readonly size: Bounds }
  | { readonly kind: PlainKind };

/** Types that take no parameters. */
export type PlainKind = "boolean" | "date" | "datetime" | "time" | "uuid" | "email" | "url" | "json";
