import type { Suggestion } from "../../diagnostics/diagnostic.ts";
import { quote } from "../../diagnostics/quote.ts";
import { advise } from "../../diagnostics/suggestion.ts";
import type { Scalar } from "../document/node.ts";
import { type Cursor, mend, rangeOf } from "./cursor.ts";
import type { Token } from "./token.ts";

/** Reports the next token of a shorthand, in whose place something else should stand. */
export function unexpected(cursor: Cursor, expected: string, suggestions: readonly Suggestion[] = []): undefined {
  const token = cursor.next();
  const range = rangeOf(cursor, token);
  if (token.kind === "hash") return reportHash(cursor, token);
  if (token.kind === "broken") return reportBroken(cursor, token);
  const found = token.kind === "end" ? "The end of the value" : quote(token.text);
  return cursor.report("shorthand-syntax", { found, expected }, { range, suggestions });
}

/** Reports a bracket that the end of the value leaves open. */
export function unclosed(cursor: Cursor, opening: Token, expected: string): undefined {
  const suggestions = whatCut(cursor.scalar);
  return cursor.report("unclosed", { mark: opening.text, expected }, { range: rangeOf(cursor, opening), suggestions });
}

/** Advises quotes around a value that YAML has ended before the user did. */
export function whatCut({ cut }: Scalar): readonly Suggestion[] {
  if (cut === "comment")
    return [advise("YAML takes everything behind ` #` for a comment: put quotes around the value.")];
  if (cut === "comma") return [advise("Within `{ }` and `[ ]` a comma ends a value: put quotes around it.")];
  return [];
}

function reportHash(cursor: Cursor, token: Token): undefined {
  const range = rangeOf(cursor, token);
  const space = mend(cursor, { start: token.start, end: token.start, text: " " }, "Put a space in front of it.");
  return cursor.report("glued-comment", {}, { range, suggestions: cursor.scalar.style === "plain" ? [space] : [] });
}

function reportBroken(cursor: Cursor, token: Token): undefined {
  const mark = token.text.charAt(0);
  const range = rangeOf(cursor, { start: token.start, end: token.start + 1 });
  if (token.text.length > 1 && token.text.endsWith(mark) && mark === '"') {
    const expected = "the escapes of JSON, such as `\\n`, and `\\\\` for a backslash";
    return cursor.report("shorthand-syntax", { found: quote(token.text), expected }, { range });
  }
  const expected = `a \`${mark}\` at the end of the text too`;
  return cursor.report("unclosed", { mark, expected }, { range, suggestions: whatCut(cursor.scalar) });
}
