import { replaceWith } from "../diagnostics/suggestion.ts";
import type { FieldSpec } from "../spec/spec.ts";
import { pluralOf, singularOfPlural } from "./plural.ts";
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
export function checkFieldNames(scope: Scope): void {
  const { spec, report } = scope;
  const owners = new Map<string, FieldSpec>();
  for (const field of spec.fields) {
    const names = takenBy(field);
    const name = names.find((each) => holding(each, scope) !== undefined || owners.has(each));
    if (name !== undefined) reportTaken(field, { name, other: owners.get(name) }, scope);
    for (const each of names) if (!owners.has(each)) owners.set(each, field);
    checkReferenceName(field, report);
  }
}

/** The name itself, the one that a list of links is filtered by, and the one under which a reference is expanded. */
function takenBy(field: FieldSpec): readonly string[] {
  const name = fieldName(field);
  if (field.type.value.kind === "refs") return [name, name.replace(/s$/, "")];
  return field.expand?.value ? [name, field.name.value] : [name];
}

/** What every row of the resource holds under a name. */
function holding(name: string, { resource }: Scope): string | undefined {
  if (name === "organisation_id" && resource.owner.kind === "organisation") return "its owner";
  return implicitFields.get(name);
}

interface Taken {
  readonly name: string;
  /** The field that has it, unless every row does. */
  readonly other: FieldSpec | undefined;
}

function reportTaken(field: FieldSpec, { name, other }: Taken, scope: Scope): void {
  const { value, range } = field.name;
  const holds = holding(name, scope);
  if (holds !== undefined) scope.report("implicit-field", { field: value, name, holds }, { range });
  else if (other) {
    const params = { field: value, other: other.name.value, line: other.name.range.start.line, name };
    scope.report("field-clash", params, { range });
  }
}

function checkReferenceName(field: FieldSpec, report: Scope["report"]): void {
  const { value, range } = field.name;
  const { kind } = field.type.value;
  if ((kind !== "ref" && kind !== "refs") || !/._ids?$/.test(value)) return;
  const bare = value.replace(/_ids?$/, "");
  const short = kind === "refs" ? pluralOf(bare.split("_")).join("_") : bare;
  const params = { field: value, name: fieldName(field), short };
  report("reference-name", params, { range, suggestions: [replaceWith(range, short)] });
}
