import type { Position, Range } from "../../diagnostics/diagnostic.ts";
import { type Lines, linesOf } from "../../diagnostics/lines.ts";

/** A text and the name under which diagnostics speak of it. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** Finds the place of a stretch of text, given by two offsets. */
export type Locate = (start: number, end: number) => Range;

/** A text in the form that YAML reads, and the way back to the text as given. */
export interface Readable {
  /** Without the mark in front (BOM), and with LF for every line end. */
  readonly text: string;
  /** From offsets in the readable text to a place in the text as given. */
  readonly locate: Locate;
}

/** Removes everything in which texts of the same lines can differ. */
export function readable(given: string): Readable {
  const text = given.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const lines = linesOf(text);
  const position = text === given ? lines.position : translated(lines, linesOf(given));
  return { text, locate: (start, end) => ({ start: position(start), end: position(end) }) };
}

/** The places of the same lines and columns in another text. */
function translated(lines: Lines, others: Lines): (offset: number) => Position {
  return (offset) => {
    const { line, column } = lines.position(offset);
    return { line, column, offset: others.start(line) + column - 1 };
  };
}
