import type { IdKind, Json } from "../spec/spec.ts";

/**
 * What a spec means: frozen, ordered and complete. Every default is filled in, every name is decided, every
 * reference is an object. It speaks of resources and owners, never of Python.
 */
export interface Model {
  readonly title: string;
  /** Never empty: made up where the spec gives none. */
  readonly description: string;
  readonly ids: IdKind;
  /** Why there are administrators, who read every row through routes of their own; absent where there are none. */
  readonly administrators?: string;
  /** Whether each change of a row is recorded, in the same transaction. Always so where there are administrators. */
  readonly audit: boolean;
  /**
   * First those that refer to nothing, then those that refer to these, and so on, each time by name; the order of the
   * spec is of no account.
   */
  readonly resources: readonly Resource[];
}

/** A thing that users own, served by the routes list, create, get, replace, update and delete. */
export interface Resource {
  readonly name: Noun;
  /** Never empty: made up where the spec gives none. */
  readonly description: string;
  readonly owner: Owner;
  /** Why everybody may read a row, signed in or not; absent where only its owner may. */
  readonly publicRead?: string;
  /** What an owner can allow another user to do with one row; `write` stands alone only where everybody reads. */
  readonly share: readonly Access[];
  /** Whether several rows can be created in one request, all or none. */
  readonly bulk: boolean;
  /** What becomes of the rows of an account that is deleted. `reassign`: they go to an account that nobody can use. */
  readonly onAccountDelete: "delete" | "reassign";
  /** In the order of the spec. Implicit ones (`id`, the owner, `created_at`, `updated_at`) are not among them. */
  readonly fields: readonly Field[];
  /** References to many, in the order of the spec. */
  readonly links: readonly Link[];
  /** Each set is unique within an owner. */
  readonly uniques: readonly (readonly Field[])[];
  /**
   * Indexes that the spec, a sort or a reference asks for, each led by the owner. None is the beginning of another or
   * of a unique set, which serves as well.
   */
  readonly indexes: readonly (readonly Field[])[];
  readonly filters: readonly Field[];
  readonly sorts: readonly SortKey[];
  readonly searches: readonly Field[];
}

/** Who owns a row: the user who made it, or the organisation on whose behalf that user acted, with the reason for it. */
export type Owner = { readonly kind: "user" } | { readonly kind: "organisation"; readonly reason: string };

/** What a user may do with a row of somebody else that is shared with them. */
export type Access = "read" | "write";

/**
 * A name as words, in lower case: `["journal", "entry"]` and `["journal", "entries"]`. The two always differ, and no
 * two resources share one: a noun that has no plural takes `items`, as in `["news"]` and `["news", "items"]`.
 */
export interface Noun {
  readonly singular: readonly string[];
  readonly plural: readonly string[];
}

/** What a list can be sorted by, as far as the spec asks for it: its own fields, and two that every resource has. */
export type SortKey =
  | { readonly kind: "field"; readonly field: Field }
  | { readonly kind: "timestamp"; readonly name: "created_at" | "updated_at" };

/** Rows of the same owner that a row refers to, through a table of their own. Neither side keeps the other in place. */
export interface Link {
  /** snake_case, with `_ids` at the end: `tag_ids`. */
  readonly name: string;
  readonly target: Resource;
  /** How many different rows one row can refer to. */
  readonly max: number;
  readonly description?: string;
}

/** A value that a user sets. */
export interface Field {
  /** snake_case, as in the spec and in JSON. For a reference: with `_id` at the end. */
  readonly name: string;
  readonly type: FieldType;
  readonly nullable: boolean;
  /** Absent: the field is required, or null when it is nullable. */
  readonly default?: Value;
  /** Who may set the value: every `user` who may write the row, its `owner`, an `administrator`, or the `server`. */
  readonly setBy: "user" | "owner" | "administrator" | "server";
  /** Whether the value is written and never returned. */
  readonly writeOnly: boolean;
  readonly description?: string;
  /**
   * Different values that the field accepts, at least one, and three unless the type has fewer (or its pattern is hard
   * to guess, and the spec gives fewer). The first is shown in documentation, and tests use them all, so that one that
   * equals the default comes last. Empty for a reference: its values are the ids of rows.
   */
  readonly examples: readonly Value[];
}

/**
 * A value as JSON carries it, in its canonical form. Integers are numbers that JSON carries exactly; a decimal is text
 * with all its places (`1.10`), a moment is text in UTC (`2026-01-15T09:30:00Z`), and so are dates, times and UUIDs.
 */
export type Value = Json;

/** The type of a field, complete: no bound that matters to storage is open. */
export type FieldType =
  /**
   * Lengths in characters. The pattern is searched for, as in JSON Schema, and is written so that JavaScript (with the
   * `u` flag) and the regex crate of Rust, which Pydantic uses, read the same in it.
   */
  | { readonly kind: "string" | "text"; readonly min: number; readonly max: number; readonly pattern?: string }
  /** Bounds within a signed 64-bit integer, as text. */
  | { readonly kind: "integer"; readonly min: string; readonly max: string }
  /** A double, with bounds in plain decimal notation. */
  | { readonly kind: "number"; readonly min?: string; readonly max?: string }
  /** Bounds have as many places as the type. At most 18 digits, so that every database holds it exactly. */
  | {
      readonly kind: "decimal";
      readonly digits: number;
      readonly places: number;
      readonly min?: string;
      readonly max?: string;
    }
  | { readonly kind: "enum"; readonly values: readonly string[] }
  /** Strings, with bounds on the length of each and on their number. */
  | {
      readonly kind: "list";
      readonly min: number;
      readonly max: number;
      readonly minSize: number;
      readonly maxSize: number;
    }
  | { readonly kind: "email" | "url"; readonly max: number }
  | { readonly kind: "boolean" | "date" | "datetime" | "time" | "uuid" | "json" }
  /** A row of the same owner. */
  | {
      readonly kind: "ref";
      readonly target: Resource;
      /** What becomes of this row when the other is deleted. `restrict`: the other cannot be deleted. */
      readonly onDelete: "restrict" | "cascade" | "set_null";
      /** Whether there are the routes `/projects/{project_id}/tasks` as well. */
      readonly nested: boolean;
      /** Whether `?expand=project` puts the other row into the response. */
      readonly expand: boolean;
    };
