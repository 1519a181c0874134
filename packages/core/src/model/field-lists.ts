import type { Located, Range } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { replaceWith } from "../diagnostics/suggestion.ts";
import { fieldName, implicitFields } from "./field-names.ts";
import type { KnownFields } from "./fields.ts";
import { isLink } from "./link.ts";
import type { Field, FieldType, SortKey } from "./model.ts";
import type { Scope } from "./scope.ts";

/** The parts of a resource that name its fields. */
export type List = "unique" | "index" | "filter" | "sort" | "search";

/** What it takes to resolve one of them. */
export interface ListScope extends Scope {
  readonly fields: KnownFields;
  readonly list: List;
}

/** What an entry of a list means, and where it stands. */
export interface Entry<T> {
  readonly meaning: T;
  readonly range: Range;
}

/** The fields that `filter` or `search` names. */
export function namedFields(names: readonly Located<string>[], scope: ListScope): readonly Field[] {
  const entries = names.flatMap((name) => fieldEntry(name, scope));
  return distinct(entries, (field) => field.name, scope).map(({ meaning }) => meaning);
}

/** What `sort` names. */
export function namedSorts(names: readonly Located<string>[], scope: ListScope): readonly Entry<SortKey>[] {
  const entries = names.flatMap((name) => sortEntry(name, scope));
  return distinct(entries, (key) => (key.kind === "field" ? key.field.name : key.name), scope);
}

function sortEntry(named: Located<string>, scope: ListScope): readonly Entry<SortKey>[] {
  const { value: name, range } = named;
  if (name === "created_at" || name === "updated_at") return [{ meaning: { kind: "timestamp", name }, range }];
  return fieldEntry(named, scope).map(({ meaning }) => ({ meaning: { kind: "field", field: meaning }, range }));
}

/** The field of a name, where it is fit for the list; empty after a mistake, here or in the field itself. */
export function fieldEntry({ value: name, range }: Located<string>, scope: ListScope): readonly Entry<Field>[] {
  const field = scope.fields.get(name);
  if (!scope.fields.has(name)) reportMissing({ value: name, range }, scope);
  return field && isFit(field, range, scope) ? [{ meaning: field, range }] : [];
}

function isFit(field: Field, range: Range, { list, report }: ListScope): boolean {
  const { name, type, writeOnly } = field;
  const reason = unfit[list](type.kind);
  if (reason !== undefined) report("unsuitable-field", { field: name, type: type.kind, list, reason }, { range });
  else if (writeOnly) report("write-only-in-list", { field: name, list }, { range });
  return reason === undefined && !writeOnly;
}

function reportMissing({ value: field, range }: Located<string>, { spec, fields, list, report }: ListScope): void {
  const link = spec.fields.find((each) => isLink(each) && [each.name.value, fieldName(each)].includes(field));
  if (link) {
    report("link-in-list", { field, list, reason: list === "filter" ? FILTERED : "it is not one value" }, { range });
    return;
  }
  const reason = implicit.get(field);
  if (reason !== undefined) {
    report("implicit-in-list", { field, list, reason }, { range });
    return;
  }
  const near = nearest(field, fields.keys());
  const suggestions = near === undefined ? [] : [replaceWith(range, near)];
  report("unknown-field", { field, name: spec.name.value }, { range, suggestions });
}

const FILTERED = "the list can be filtered by one of them already";

const implicit: ReadonlyMap<string, string> = new Map([
  ...[...implicitFields.keys()].map((name): [string, string] => [name, "every list can be sorted by it already"]),
  ["id", "each row has its own, and a route that finds the row by it"],
  ["user_id", "everything happens within one owner already"],
]);

type Kind = FieldType["kind"];

/** Why a type of field does not belong in a list, or nothing where it does. */
const unfit: { readonly [L in List]: (kind: Kind) => string | undefined } = {
  unique: (kind) => shapeless.get(kind),
  index: (kind) => shapeless.get(kind),
  filter: (kind) => shapeless.get(kind),
  sort: (kind) => shapeless.get(kind),
  search: (kind) => (wordy.has(kind) ? undefined : "search looks for words"),
};

const shapeless: ReadonlyMap<Kind, string> = new Map([
  ["text", "it may be very long; a `string` is not"],
  ["list", "it is not one value"],
  ["json", "it is not one value"],
]);

const wordy: ReadonlySet<Kind> = new Set<Kind>(["string", "text", "email", "url"]);

/** Reports what is there twice, and leaves it out. */
export function distinct<T>(
  entries: readonly Entry<T>[],
  name: (meaning: T) => string,
  scope: ListScope,
): readonly Entry<T>[] {
  const kept = new Map<string, Entry<T>>();
  for (const entry of entries) {
    const text = name(entry.meaning);
    if (kept.has(text)) scope.report("listed-twice", { list: scope.list, entry: text }, { range: entry.range });
    else kept.set(text, entry);
  }
  return [...kept.values()];
}
