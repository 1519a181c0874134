import type { Located } from "../../src/diagnostics/diagnostic.ts";
import type { FieldSpec, ResourceSpec, Spec, TypeSpec } from "../../src/spec/spec.ts";

const start = { line: 1, column: 1, offset: 0 };

/** A value without a place of its own. */
export function at<T>(value: T, line = 1): Located<T> {
  const place = { ...start, line, offset: line };
  return { value, range: { start: place, end: place } };
}

/** A field of that type, not nullable, with whatever else is given. */
export function field(name: string, type: TypeSpec, rest: Partial<FieldSpec> = {}): FieldSpec {
  return { name: at(name), type: at(type), nullable: false, examples: [], ...rest };
}

/** A resource with these fields, and whatever else is given. */
export function resource(name: string, fields: readonly FieldSpec[], rest: Partial<ResourceSpec> = {}): ResourceSpec {
  const lists = { unique: [], index: [], filter: [], sort: [], search: [], illegible: [] };
  return { name: at(name), fields, ...lists, ...rest };
}

/** A service of these resources. */
export function service(...resources: readonly ResourceSpec[]): Spec {
  return { file: "test.yaml", service: at("Test API"), resources, illegible: [] };
}
