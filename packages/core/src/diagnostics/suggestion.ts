import type { Edit, Range, Suggestion } from "./diagnostic.ts";
import { quote } from "./quote.ts";

/** Advice that only the user can follow. */
export function advise(message: string): Suggestion {
  return { message, edits: [] };
}

/** Proposes to write `text` at `range`. */
export function replaceWith(range: Range, text: string): Suggestion {
  return propose(`Write ${quote(text)}.`, { range, text });
}

/** Proposes an edit in words of its own. */
export function propose(message: string, ...edits: readonly Edit[]): Suggestion {
  return { message, edits };
}
