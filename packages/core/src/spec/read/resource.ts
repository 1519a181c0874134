import type { Located } from "../../diagnostics/diagnostic.ts";
import { type Entry, isAbsent, type Mapping, type Node } from "../document/node.ts";
import { choices } from "../keys/choices.ts";
import { resourceShape } from "../keys/resource-keys.ts";
import type { SpecReport } from "../mistakes.ts";
import { resourceNames } from "../names.ts";
import type { FieldSet, FieldSpec, ResourceSpec } from "../spec.ts";
import { type Readers, readEntries } from "./entries.ts";
import { readField } from "./field.ts";
import { readFieldNames, readFieldSets } from "./field-lists.ts";
import { readName } from "./name.ts";
import { choiceReader, choicesReader, readFlag, readResourceName, readText, refuse } from "./values.ts";

/** Reads one entry under `resources`. */
export function readResource(entry: Entry, report: SpecReport): ResourceSpec | undefined {
  const name = readName(entry.key, resourceNames, report);
  const mapping = mappingOf(entry.value);
  if (!mapping) return refuse(entry, "a mapping with `fields`", report);
  const place = entry.key.range;
  const { fields, ...rest } = readEntries(mapping, { shape: resourceShape, readers, report, place });
  return name && { name, fields: fields ?? [], unique: [], index: [], filter: [], sort: [], search: [], ...rest };
}

/** What the values of a resource become. */
interface ResourceValues {
  readonly text: Located<string>;
  readonly owner: Located<string>;
  readonly flag: Located<boolean>;
  readonly accesses: NonNullable<ResourceSpec["share"]>;
  readonly onAccountDelete: NonNullable<ResourceSpec["on_account_delete"]>;
  readonly resourceName: Located<string>;
  readonly fields: readonly FieldSpec[];
  readonly fieldSets: readonly FieldSet[];
  readonly fieldNames: readonly Located<string>[];
}

const readers: Readers<ResourceValues> = {
  text: readText,
  owner: readText,
  flag: readFlag,
  accesses: choicesReader(choices.access),
  onAccountDelete: choiceReader(choices.onAccountDelete),
  resourceName: readResourceName,
  fields: (entry, report) => readEach(entry, readField, report),
  fieldSets: readFieldSets,
  fieldNames: readFieldNames,
};

/** Reads every entry of a mapping of names; those that are wrong are reported and left out. */
export function readEach<T>(
  entry: Entry,
  read: (entry: Entry, report: SpecReport) => T | undefined,
  report: SpecReport,
): readonly T[] | undefined {
  const mapping = mappingOf(entry.value);
  if (!mapping) return refuse(entry, "a mapping of names", report);
  return mapping.entries.map((each) => read(each, report)).filter((value) => value !== undefined);
}

/** A mapping; a value that is not written counts as an empty one. */
function mappingOf(node: Node): Mapping | undefined {
  if (isAbsent(node)) return { kind: "mapping", entries: [], range: node.range, flow: false };
  return node.kind === "mapping" ? node : undefined;
}
