import type { Located, Range } from "../../diagnostics/diagnostic.ts";
import { type Entry, isAbsent, type Mapping, type Node } from "../document/node.ts";
import { choices } from "../keys/choices.ts";
import { fieldShape } from "../keys/field-keys.ts";
import type { SpecReport } from "../mistakes.ts";
import { fieldNames } from "../names.ts";
import { readShorthand, type Shorthand } from "../shorthand/read-shorthand.ts";
import type { FieldSpec } from "../spec.ts";
import { assembleField } from "./assemble-field.ts";
import { type Readers, readEntries } from "./entries.ts";
import { checkFit } from "./fit.ts";
import { readName } from "./name.ts";
import {
  choiceReader,
  readFlag,
  readList,
  readNumber,
  readResourceName,
  readText,
  readWords,
  refuse,
} from "./values.ts";

const EXPECTED = "a type such as `string(1..200)`, or the long form `{ type: string, max: 200 }`";

/** Reads one entry under `fields`, in the shorthand or in the long form. */
export function readField({ key, value }: Entry, report: SpecReport): FieldSpec | undefined {
  const name = readName(key, fieldNames, report);
  const written = readWritten({ key, value }, report);
  const field = written && assembleField(name ?? { value: key.text, range: key.range }, written, report);
  return name && field;
}

function readWritten({ key, value }: Entry, report: SpecReport): Shorthand | undefined {
  if (isAbsent(value)) return report("missing-value", { key: key.text, expected: EXPECTED }, { range: key.range });
  if (value.kind === "scalar") return readShorthand(value, report);
  return value.kind === "mapping" ? readLongForm(key.range, value, report) : refuse({ key, value }, EXPECTED, report);
}

/** What the values in the long form of a field become. */
interface FieldValues {
  readonly type: Shorthand;
  readonly flag: Located<boolean>;
  readonly text: Located<string>;
  readonly number: Located<string>;
  readonly words: readonly Located<string>[];
  readonly resourceName: Located<string>;
  readonly onDelete: NonNullable<FieldSpec["on_delete"]>;
  readonly setBy: NonNullable<FieldSpec["set_by"]>;
  readonly value: Node;
  readonly valueList: readonly Node[];
}

const readers: Readers<FieldValues> = {
  type: ({ key, value }, report) =>
    value.kind === "scalar" ? readShorthand(value, report) : refuse({ key, value }, "a type such as `string`", report),
  flag: readFlag,
  text: readText,
  number: readNumber,
  words: readWords,
  resourceName: readResourceName,
  onDelete: choiceReader(choices.onDelete),
  setBy: choiceReader(choices.setBy),
  value: ({ value }) => value,
  valueList: (entry, report) => readList(entry, "a list of values", report),
};

function readLongForm(place: Range, mapping: Mapping, report: SpecReport): Shorthand | undefined {
  const entries = readEntries(mapping, { shape: fieldShape, readers, report, place });
  const { type, ...parts } = entries;
  if (!type) return undefined;
  checkFit(mapping, type, report);
  // What a wrong value leaves out would be reported as missing.
  const isSound = mapping.entries.every(({ key }) => Object.hasOwn(entries, key.text));
  return isSound ? { ...type, parts: { ...parts, ...type.parts } } : undefined;
}
