import type { Position } from "./diagnostic.ts";

/** A text cut into lines, where LF, CRLF and a bare CR each end one. */
export interface Lines {
  readonly count: number;
  /** The text of a line without its end; lines count from 1. Empty for a line that is not there. */
  readonly text: (line: number) => string;
  /** The offset at which a line starts. The mark in front of a text (BOM) belongs to no line. */
  readonly start: (line: number) => number;
  /** The place of an offset between 0 and the length of the text. */
  readonly position: (offset: number) => Position;
}

/** Cuts a text into lines. */
export function linesOf(text: string): Lines {
  const starts = [text.startsWith("\uFEFF") ? 1 : 0];
  for (const end of text.matchAll(/\r\n|\r|\n/g)) starts.push(end.index + end[0].length);
  const start = (line: number): number => starts[line - 1] ?? text.length;
  return {
    count: starts.length,
    start,
    text: (line) => text.slice(start(line), start(line + 1)).replace(/(?:\r\n|\r|\n)$/, ""),
    position(offset) {
      const line = lineAt(starts, offset);
      return { line, column: Math.max(0, offset - start(line)) + 1, offset };
    },
  };
}

/** The number of the last line that starts at or before the offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
