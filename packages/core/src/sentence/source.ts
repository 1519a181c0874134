import type { Range } from "../diagnostics/diagnostic.ts";
import { linesOf } from "../diagnostics/lines.ts";
import type { Place } from "./part.ts";
import type { Token } from "./token.ts";

/** A sentence, and where things stand in it. */
export interface Source {
  readonly text: string;
  /** The range between two offsets. */
  readonly range: (start: number, end: number) => Range;
}

/** Prepares a sentence for diagnostics. */
export function sourceOf(text: string): Source {
  const lines = linesOf(text);
  return { text, range: (start, end) => ({ start: lines.position(start), end: lines.position(end) }) };
}

/** The range of tokens. */
export function rangeOf(source: Source, tokens: readonly Token[], { first, last }: Place): Range {
  return source.range(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? source.text.length);
}
