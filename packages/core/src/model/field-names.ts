import { replaceWith } from "../diagnostics/suggestion.ts";
import type { FieldSpec } from "../spec/spec.ts";
import { singularOfPlural } from "./plural.ts";
import type { Scope } from "./scope.ts";

/** What every row has without being told, and what it holds. */
export const implicitFields: ReadonlyMap<string, string> = new Map([
  ["id", "what tells it from other rows"],
  ["user_id", "its owner"],
  ["created_at", "the moment when it was made"],
  ["updated_at", "the moment of its last change"],
]);

/** The name of a field in the model: a reference gets `_id` at the end, and one to many `_ids`: `tags` is `tag_ids`. */
export function fieldName({ name, type }: FieldSpec): string {
  if (type.value.kind === "refs") return `${singularName(name.value)}_ids`;
  return type.value.kind === "ref" ? `${name.value}_id` : name.value;
}

function singularName(name: string): string {
  const words = name.split("_");
  const last = words.at(-1) ?? "";
  return [...words.slice(0, -1), singularOfPlural(last) ?? last].join("_");
}

/** Reports fields that would share a name with one another or with what every row has. */
export function checkFieldNames({ spec, report }: Scope): void {
  const owners = new Map<string, FieldSpec>();
  for (const field of spec.fields) {
    const name = fieldName(field);
    const holds = implicitFields.get(name);
    const other = owners.get(name);
    if (holds !== undefined) {
      report("implicit-field", { field: field.name.value, name, holds }, { range: field.name.range });
    } else if (other !== undefined) {
      reportClash(field, other, report);
    } else {
      owners.set(name, field);
    }
    checkReferenceName(field, report);
  }
}

function reportClash(field: FieldSpec, { name: { value, range } }: FieldSpec, report: Scope["report"]): void {
  const params = { field: field.name.value, other: value, line: range.start.line, name: fieldName(field) };
  report("field-clash", params, { range: field.name.range });
}

function checkReferenceName({ name: { value, range }, type }: FieldSpec, report: Scope["report"]): void {
  if (type.value.kind !== "ref" || !/._id$/.test(value)) return;
  const short = value.slice(0, -"_id".length);
  report("reference-name", { field: value, short }, { range, suggestions: [replaceWith(range, short)] });
}
