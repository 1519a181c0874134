import type { Located } from "../../diagnostics/diagnostic.ts";
import type { Entry, Node } from "../document/node.ts";
import type { SpecReport } from "../mistakes.ts";
import { fieldNames } from "../names.ts";
import type { FieldSet } from "../spec.ts";
import { readName } from "./name.ts";
import { allOf, readList, refuse } from "./values.ts";

/** Reads a list of names of fields. */
export function readFieldNames(entry: Entry, report: SpecReport): readonly Located<string>[] | undefined {
  const items = readList(entry, "a list of fields, such as `[title, due_on]`", report);
  return items && allOf(items, (value) => readFieldName({ ...entry, value }, report));
}

/** Reads a list of fields and sets of fields: `[code, [year, number]]`. */
export function readFieldSets(entry: Entry, report: SpecReport): readonly FieldSet[] | undefined {
  const items = readList(entry, "a list of fields or sets of fields, such as `[code, [year, number]]`", report);
  return items && allOf(items, (value) => readFieldSet({ ...entry, value }, report));
}

function readFieldSet({ key, value }: Entry, report: SpecReport): FieldSet | undefined {
  const { range } = value;
  const items: readonly Node[] = value.kind === "list" ? value.items : [value];
  const names = allOf(items, (item) => readFieldName({ key, value: item }, report));
  return names && { value: names, range };
}

function readFieldName({ key, value }: Entry, report: SpecReport): Located<string> | undefined {
  return value.kind === "scalar"
    ? readName(value, fieldNames, report)
    : refuse({ key, value }, "names of fields", report);
}
