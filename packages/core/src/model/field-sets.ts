import type { FieldSet, FieldSpec } from "../spec/spec.ts";
import { distinct, type Entry, fieldEntry, type ListScope } from "./field-lists.ts";
import { limits } from "./limits.ts";
import { isLink } from "./link.ts";
import type { Field } from "./model.ts";
import type { Report } from "./scope.ts";

/** The sets of fields that the fields themselves and the resource ask for under `unique` or `index`. */
export function fieldSets(
  list: "unique" | "index",
  scope: Omit<ListScope, "list">,
): readonly Entry<readonly Field[]>[] {
  const fields = scope.spec.fields.filter((field) => !isLink(field));
  const asked = [...fields.flatMap((field) => ownSet(field, list)), ...scope.spec[list]];
  const sets = asked.flatMap((set) => setEntry(set, { ...scope, list }));
  // Two unique sets in a different order are the same; two indexes are not.
  const key = (set: readonly Field[]) => (list === "unique" ? namesIn(set).toSorted() : namesIn(set)).join(", ");
  return distinct(sets, key, { ...scope, list });
}

/** `unique: true` on a field stands for a set of that one field. */
function ownSet(field: FieldSpec, list: "unique" | "index"): readonly FieldSet[] {
  const flag = field[list];
  return flag?.value ? [{ value: [{ value: field.name.value, range: flag.range }], range: flag.range }] : [];
}

function setEntry({ value: names, range }: FieldSet, scope: ListScope): readonly Entry<readonly Field[]>[] {
  const { list, report } = scope;
  const count = names.length;
  if (count === 0) report("empty-set", { list }, { range });
  if (count > limits.fieldsInSet) report("too-many-in-set", { list, count }, { range });
  if (count === 0 || count > limits.fieldsInSet) return [];
  const entries = names.flatMap((name) => fieldEntry(name, scope));
  const fields = distinct(entries, (field) => field.name, scope).map(({ meaning }) => meaning);
  return entries.length === count ? [{ meaning: fields, range }] : [];
}

function namesIn(set: readonly Field[]): readonly string[] {
  return set.map((field) => field.name);
}

/** Reports a unique set that leaves an owner too few rows to be of use, or conflicts that no request can mend. */
export function checkUnique({ meaning: set, range }: Entry<readonly Field[]>, report: Report): void {
  const foreign = set.find(({ setBy }) => setBy === "server" || setBy === "administrator");
  if (foreign) report("unique-not-set", { field: foreign.name, by: foreign.setBy }, { range });
  const rows = set.reduce((count, field) => count * variety(field), 1);
  if (rows >= 3) return;
  const patterned = set.some(({ type }) => "pattern" in type);
  report("unique-too-narrow", { fields: namesIn(set), rows, patterned }, { range });
}

/** The number of values that a field is known to have, as far as three. */
function variety({ type, examples }: Field): number {
  return type.kind === "ref" ? Number.POSITIVE_INFINITY : examples.length;
}

/** Reports an index whose entries PostgreSQL could refuse. */
export function checkWidth({ meaning: set, range }: Entry<readonly Field[]>, report: Report): void {
  const bytes = set.reduce((sum, field) => sum + bytesOf(field), 0);
  if (bytes > limits.indexBytes) report("index-too-wide", { fields: namesIn(set), bytes }, { range });
}

/** The most bytes that a value takes in an index: four for a character of UTF-8, one for a character of a URL. */
function bytesOf({ type }: Field): number {
  if (type.kind === "string" || type.kind === "email") return type.max * 4;
  if (type.kind === "url") return type.max;
  return type.kind === "enum" ? Math.max(...type.values.map((value) => value.length)) * 4 : 16;
}
