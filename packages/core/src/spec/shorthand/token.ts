/** A piece of a shorthand. Offsets count from 0 in the text of the scalar. */
export interface Token {
  readonly kind: TokenKind;
  /** As written. */
  readonly text: string;
  /** What a quoted text says; otherwise the same as `text`. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/**
 * `word` is a name, a number or a bare value; `quoted` a text in quotes; `mark` one of `( ) [ ] , ? ! = ..`; `hash` a
 * `#`; `broken` a quote that is not closed or holds an escape that does not exist; `end` the end of the text.
 */
export type TokenKind = "word" | "quoted" | "mark" | "hash" | "broken" | "end";

const SPACE = /\s*/y;
const MARK = /\.\.|[()[\],?!=]/y;
const DOUBLE = /"(?:[^"\\]|\\.)*"/y;
const SINGLE = /'(?:[^']|'')*'/y;
const WORD = /(?:(?!\.\.)[^\s()[\],?!="'#])+/y;

/** Reads the token that begins at or after an offset. */
export function tokenAt(text: string, offset: number): Token {
  const start = offset + (match(SPACE, text, offset) ?? "").length;
  if (start >= text.length) return tokenOf("end", "", text.length);
  const mark = match(MARK, text, start);
  if (mark !== undefined) return tokenOf("mark", mark, start);
  if (text[start] === "#") return tokenOf("hash", "#", start);
  const quoted = match(DOUBLE, text, start) ?? match(SINGLE, text, start);
  if (quoted !== undefined) return quotedToken(quoted, start);
  const word = match(WORD, text, start);
  return word === undefined ? tokenOf("broken", text.slice(start), start) : tokenOf("word", word, start);
}

function quotedToken(text: string, start: number): Token {
  const value = text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : unescaped(text);
  return value === undefined ? tokenOf("broken", text, start) : { ...tokenOf("quoted", text, start), value };
}

/** Reads a text in double quotes by the rules of JSON. */
function unescaped(text: string): string | undefined {
  try {
    return JSON.parse(text) as string;
  } catch {
    return undefined;
  }
}

/** What a sticky pattern finds at an offset. */
function match(pattern: RegExp, text: string, offset: number): string | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0];
}

function tokenOf(kind: TokenKind, text: string, start: number): Token {
  return { kind, text, value: text, start, end: start + text.length };
}
