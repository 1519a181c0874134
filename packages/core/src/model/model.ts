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
  /** In the order of the spec. Implicit ones (`id`, the owner, `created_at`, `updated_at`) are not among them. */
  readonly fields: readonly Field[];
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

/** Who owns a row: for now always the user who made it. */
export interface Owner {
  readonly kind: "user";
}

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

/** A value that a user sets. */
export interface Field {
  /** snake_case, as in the spec and in JSON. For a reference: with `_id` at the end. */
  readonly name: string;
  readonly type: FieldType;
  readonly nullable: boolean;
  /** Absent: the field is required, or null when it is nullable. */
  readonly default?: Value;
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
  | { readonly kind: "ref"; readonly target: Resource };
