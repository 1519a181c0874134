import type { Edit, Position } from "../../diagnostics/diagnostic.ts";
import { type Lines, linesOf } from "../../diagnostics/lines.ts";
import { type Entry, isAbsent, type Mapping } from "../document/node.ts";
import type { NewResource } from "./command.ts";
import { type Layout, renderBlock, renderFlow } from "./render-resource.ts";

/** The edits that add a resource behind the last one in the text of a sound spec, in the style of that text. */
export function insertResource(text: string, root: Mapping, resource: NewResource): readonly Edit[] {
  const entry = root.entries.find(({ key }) => key.text === "resources");
  if (!entry) return [];
  const place = { lines: linesOf(text), lineEnd: /\r\n|\r|\n/.exec(text)?.[0] ?? "\n", resource };
  const entries = entry.value.kind === "mapping" ? entry.value.entries : [];
  const last = entries.at(-1);
  if (!last) return root.flow ? [fillFlow(entry, resource)] : fillBlock(entry, place);
  const isFlow = entry.value.kind === "mapping" && entry.value.flow;
  return [isFlow ? appendFlow(entry, last, place) : appendBlock(entries, last, place)];
}

interface Insertion {
  readonly lines: Lines;
  readonly lineEnd: string;
  readonly resource: NewResource;
}

function fillFlow({ key, value }: Entry, resource: NewResource): Edit {
  const text = `{ ${renderFlow(resource)} }`;
  if (!isAbsent(value)) return { range: value.range, text };
  return { range: { start: key.range.end, end: value.range.end }, text: `: ${text}` };
}

/** Takes away the `{}` that may stand behind the key, and writes the resource below. */
function fillBlock({ key, value }: Entry, { lines, lineEnd, resource }: Insertion): readonly Edit[] {
  const { start, end } = value.range;
  const from = start.line === key.range.start.line ? key.range.end : start;
  const emptied = { range: { start: from, end }, text: from === start ? "" : ":" };
  const outer = " ".repeat(key.range.start.column - 1);
  const block = renderBlock(resource, { lineEnd, indent: `${outer}  `, step: "  " });
  const below = insertAt(endOfLine(lines, end.line), `${lineEnd}${block}`);
  return isAbsent(value) ? [below] : [emptied, below];
}

function appendFlow({ value }: Entry, last: Entry, { lineEnd, resource }: Insertion): Edit {
  const { line, column } = last.key.range.start;
  const space = line === value.range.start.line ? " " : `${lineEnd}${" ".repeat(column - 1)}`;
  return insertAt(last.value.range.end, `,${space}${renderFlow(resource)}`);
}

function appendBlock(entries: readonly Entry[], last: Entry, { lines, lineEnd, resource }: Insertion): Edit {
  const { column } = last.key.range.start;
  const layout: Layout = { lineEnd, indent: " ".repeat(column - 1), step: stepOf(last) };
  const before = entries.at(-2);
  const gap = before && hasGap(lines, lastLineOf(before), last.key.range.start.line) ? lineEnd : "";
  const end = endOfLine(lines, behindComments(lines, lastLineOf(last), column));
  return insertAt(end, `${lineEnd}${gap}${renderBlock(resource, layout)}`);
}

/** By how much the keys of a resource are indented more than its name. */
function stepOf({ key, value }: Entry): string {
  const first = value.kind === "mapping" && !value.flow ? value.entries[0] : undefined;
  return " ".repeat(first ? first.key.range.start.column - key.range.start.column : 2);
}

function hasGap(lines: Lines, after: number, before: number): boolean {
  for (let line = after + 1; line < before; line += 1) if (lines.text(line).trim() === "") return true;
  return false;
}

/** A text block ends at the start of the line behind it; everything else ends within its last line. */
function lastLineOf({ value: { range } }: Entry): number {
  return range.end.column === 1 ? range.end.line - 1 : range.end.line;
}

/** Comments that are indented deeper than the name of a resource belong to the resource above them. */
function behindComments(lines: Lines, line: number, column: number): number {
  let last = line;
  for (let next = line + 1; next <= lines.count; next += 1) {
    const text = lines.text(next);
    const indent = text.search(/\S/);
    if (indent < 0) continue;
    if (text[indent] !== "#" || indent < column) break;
    last = next;
  }
  return last;
}

function endOfLine(lines: Lines, line: number): Position {
  return lines.position(lines.start(line) + lines.text(line).length);
}

function insertAt(position: Position, text: string): Edit {
  return { range: { start: position, end: position }, text };
}
