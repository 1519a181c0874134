import type { Result } from "../../diagnostics/diagnostic.ts";
import { findingsIn, type Report } from "../../diagnostics/findings.ts";
import { linesOf } from "../../diagnostics/lines.ts";
import { checkCharacters } from "../document/characters.ts";
import type { Scalar } from "../document/node.ts";
import type { Locate } from "../document/source.ts";
import { specMistakes } from "../mistakes.ts";
import { resourceNames } from "../names.ts";
import { readField } from "../read/field.ts";
import { readName } from "../read/name.ts";
import { commandMistakes } from "./mistakes.ts";

/** The name under which diagnostics speak of arguments; `commandText` is its text. */
export const COMMAND_LINE = "command line";

/** A resource as a command describes it, with the shorthand of each field. */
export interface NewResource {
  readonly name: string;
  readonly fields: readonly { readonly name: string; readonly shorthand: string }[];
}

const mistakes: typeof specMistakes & typeof commandMistakes = { ...specMistakes, ...commandMistakes };

/** Where the arguments stand, and where to report what is wrong with them. */
interface Reading {
  readonly locate: Locate;
  readonly report: Report<typeof mistakes>;
}

/** The arguments of a command as the text in which their diagnostics point. */
export function commandText(name: string, fields: readonly string[]): string {
  return [name, ...fields].join(" ");
}

/** Reads the name of a resource and its fields, each as `name:type`, and checks them as those of a spec. */
export function readCommand(name: string, fields: readonly string[]): Result<NewResource> {
  const { report, result } = findingsIn(COMMAND_LINE, mistakes);
  const text = commandText(name, fields);
  const { position } = linesOf(text);
  const locate: Locate = (start, end) => ({ start: position(start), end: position(end) });
  if (checkCharacters(text, locate, report)) {
    readName(scalarAt(name, 0, locate), resourceNames, report);
    readFields(name, fields, { locate, report });
  }
  return result({ name, fields: fields.map(partsOf) });
}

function readFields(name: string, fields: readonly string[], { locate, report }: Reading): void {
  const names = new Set<string>();
  if (fields.length === 0) report("no-fields-given", { name }, { range: locate(0, name.length) });
  let offset = name.length + 1;
  for (const field of fields) {
    const key = scalarAt(partsOf(field).name, offset, locate);
    if (names.has(key.text)) report("duplicate-key", { key: key.text, line: 1 }, { range: key.range });
    names.add(key.text);
    readArgument(field, offset, { locate, report });
    offset += field.length + 1;
  }
}

function readArgument(field: string, offset: number, { locate, report }: Reading): void {
  const { name, shorthand } = partsOf(field);
  const key = scalarAt(name, offset, locate);
  if (!field.includes(":")) report("field-without-type", { field }, { range: key.range });
  else readField({ key, value: scalarAt(shorthand, offset + name.length + 1, locate) }, report);
}

function partsOf(field: string): NewResource["fields"][number] {
  const [name = "", ...rest] = field.split(":");
  return { name, shorthand: rest.join(":") };
}

/** An argument, or a part of one, as if it stood in a spec. */
function scalarAt(text: string, offset: number, locate: Locate): Scalar {
  const range = locate(offset, offset + text.length);
  const value = text === "" ? null : text;
  const isOneLine = range.start.line === range.end.line;
  return { kind: "scalar", value, text, style: "plain", range, ...(isOneLine && { start: range.start }) };
}
