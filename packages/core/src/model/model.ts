import type { IdKind, Json } from "../spec/spec.ts";

/**
 * What a spec means: frozen, ordered and complete. Every default is filled in, every name is decided, every
 * reference is an object. It speaks of resources and owners, never of Python.
 */
export interface Model {
  readonly title: string;
  readonly description: string;
  readonly ids: IdKind;
  /** Sorted so that a resource stands after those it refers to, then by name; the order of the spec is of no account. */
  readonly resources: readonly Resource[];
}

/** A thing that users own, served by the routes list, create, get, replace, update and delete. */
export interface Resource {
  readonly name: Noun;
  readonly description: string;
  readonly owner: Owner;
  /** In the order of the spec. Implicit ones (`id`, the owner, `created_at`, `updated_at`) are not among them. */
  readonly fields: readonly Field[];
  /** Each set is unique within an owner. */
  readonly uniques: readonly (readonly Field[])[];
  /** Indexes that the spec, a sort or a reference asks for, each led by the owner; no index is a prefix of another. */
  readonly indexes: readonly (readonly Field[])[];
  readonly filters: readonly Field[];
  readonly sorts: readonly SortKey[];
  readonly searches: readonly Field[];
}

/** Who owns a row: for now always the user who made it. */
export interface Owner {
  readonly kind: "user";
}

/** A name as words, in lower case: `["journal", "entry"]` and `["journal", "entries"]`. */
export interface Noun {
  readonly singular: readonly string[];
  readonly plural: readonly string[];
}

/** What a list can be sorted by. `created_at` and `updated_at` are always there to ask for. */
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
   * At least one value that the field accepts; at least three different ones unless the type has fewer. The first is
   * shown in documentation; tests use them all. Empty for a reference: its values are the ids of rows.
   */
  readonly examples: readonly Value[];
}

/** A value as JSON carries it: decimals, dates, times and UUIDs are strings in their canonical form. */
export type Value = Json;

/** The type of a field, complete: no bound that matters to storage is open. */
export type FieldType =
  | { readonly kind: "string" | "text"; readonly min: number; readonly max: number; readonly pattern?: string }
  /** Bounds within a signed 64-bit integer, as text. */
  | { readonly kind: "integer"; readonly min: string; readonly max: string }
  | { readonly kind: "number"; readonly min?: string; readonly max?: string }
  /** At most 18 digits, so that every database holds it exactly. */
  | {
      readonly kind: "decimal";
      readonly digits: number;
      readonly places: number;
      readonly min?: string;
      readonly max?: string;
    }
  | { readonly kind: "enum"; readonly values: readonly string[] }
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
