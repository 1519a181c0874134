import type { Range } from "../../diagnostics/diagnostic.ts";
import { propose, replaceWith } from "../../diagnostics/suggestion.ts";
import { type Entry, type Mapping, type Node, nounOf } from "../document/node.ts";
import type { SpecReport } from "../mistakes.ts";

const VERSION = 1;

/** Reports a spec of a later version, in which every other mistake could be none. */
export function isNewer(root: Mapping, report: SpecReport): boolean {
  const node = root.entries.find(({ key }) => key.text === "freehold")?.value;
  const version = node && numberOf(node);
  if (!node || version === undefined || version <= VERSION) return false;
  report("newer-version", { version: String(version) }, { range: node.range });
  return true;
}

/** Reads the version of the format, which is a whole number. */
export function readVersion({ value }: Entry, report: SpecReport): 1 | undefined {
  const version = numberOf(value);
  if (version === VERSION) return VERSION;
  const { range } = value;
  const suggestions = [replaceWith(range, String(VERSION))];
  if (version !== undefined) return report("older-version", { version: String(version) }, { range, suggestions });
  const found = value.kind === "scalar" ? value.text : nounOf(value);
  return report("invalid-version", { version: found }, { range, suggestions });
}

/** Reports a spec that states no version, and proposes to state it first. */
export function reportMissingVersion(root: Mapping, place: Range, report: SpecReport): undefined {
  const { start } = root.range;
  const inside = root.flow ? 1 : 0;
  const position = { ...start, column: start.column + inside, offset: start.offset + inside };
  const text = root.flow ? `"freehold": ${VERSION}, ` : `freehold: ${VERSION}\n${" ".repeat(start.column - 1)}`;
  const edit = { range: { start: position, end: position }, text };
  const suggestions = [propose(`Write \`freehold: ${VERSION}\` in the first line.`, edit)];
  return report("missing-version", {}, { range: place, suggestions });
}

function numberOf(node: Node): number | undefined {
  return node.kind === "scalar" && typeof node.value === "number" && Number.isInteger(node.value)
    ? node.value
    : undefined;
}
