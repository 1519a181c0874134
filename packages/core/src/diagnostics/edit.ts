import type { Edit } from "./diagnostic.ts";

/**
 * Makes edits in a text. Their ranges speak of the text as given, in any order. Of two edits that overlap the later
 * one is left out; a second round of diagnostics will propose it again.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const edit of edits.toSorted((one, other) => one.range.start.offset - other.range.start.offset)) {
    if (edit.range.start.offset < done) continue;
    pieces.push(text.slice(done, edit.range.start.offset), edit.text);
    done = edit.range.end.offset;
  }
  return [...pieces, text.slice(done)].join("");
}
