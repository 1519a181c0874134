import type { Located } from "../../diagnostics/diagnostic.ts";
import { type Entry, isAbsent, type Mapping, type Node } from "../document/node.ts";
import { choices } from "../keys/choices.ts";
import { resourceShape } from "../keys/resource-keys.ts";
import type { SpecReport } from "../mistakes.ts";
import { resourceNames } from "../names.ts";
import type { FieldSet, FieldSpec, ResourceSpec } from "../spec.ts";
import { isSound, type Read, type Readers, readEntries } from "./entries.ts";
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
  const entries = readEntries(mapping, { shape: resourceShape, readers, report, place });
  if (!name || !isSound(mapping, { read: entries, shape: resourceShape, harmless })) return undefined;
  const { fields, ...rest } = entries;
  const { legible = [], illegible = [] } = fields ?? {};
  return { name, unique: [], index: [], filter: [], sort: [], search: [], ...rest, fields: legible, illegible };
}

/** Keys whose mistakes leave the meaning of everything else as it is. */
const harmless: ReadonlySet<string> = new Set(
  "description unique index filter sort search bulk on_account_delete".split(" "),
);

/** What the values of a resource become. */
interface ResourceValues {
  readonly text: Located<string>;
  readonly owner: Located<string>;
  readonly flag: Located<boolean>;
  readonly accesses: NonNullable<ResourceSpec["share"]>;
  readonly onAccountDelete: NonNullable<ResourceSpec["on_account_delete"]>;
  readonly resourceName: Located<string>;
  readonly fields: Each<FieldSpec>;
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

/** The entries of a mapping of names, and the names of those that could not be read. */
export interface Each<T> {
  readonly legible: readonly T[];
  readonly illegible: readonly string[];
}

/** Reads every entry of a mapping of names; those that are wrong are reported. */
export function readEach<T>(entry: Entry, read: Read<T>, report: SpecReport): Each<T> | undefined {
  const mapping = mappingOf(entry.value);
  if (!mapping) return refuse(entry, "a mapping of names", report);
  const values = mapping.entries.map((each) => ({ name: each.key.text, value: read(each, report) }));
  return {
    legible: values.map(({ value }) => value).filter((value) => value !== undefined),
    illegible: values.filter(({ value }) => value === undefined).map(({ name }) => name),
  };
}

/** A mapping; a value that is not written counts as an empty one. */
function mappingOf(node: Node): Mapping | undefined {
  if (isAbsent(node)) return { kind: "mapping", entries: [], range: node.range, flow: false };
  return node.kind === "mapping" ? node : undefined;
}
