import { codePoint } from "../../diagnostics/quote.ts";
import type { SpecReport } from "../mistakes.ts";
import type { Locate } from "./source.ts";

/**
 * Control characters except tab, LF and CR; the delete character; lone surrogates; and code points that are no
 * characters (Unicode 16, section 23.7). Databases refuse some of them, and readers see none.
 */
const UNSEEN = /[^\P{Cc}\t\n\r\u0085]|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/** After this many the rest will not tell the user more. */
const MOST = 10;

/** Reports characters that no text of a spec may hold. Returns whether there were none. */
export function checkCharacters(text: string, locate: Locate, report: SpecReport): boolean {
  const found = [...firstOf(text.matchAll(UNSEEN), MOST)];
  for (const { 0: character, index } of found) {
    report(
      "control-character",
      { character: codePoint(character) },
      { range: locate(index, index + character.length) },
    );
  }
  return found.length === 0;
}

function* firstOf<T>(items: Iterable<T>, count: number): Generator<T> {
  let taken = 0;
  for (const item of items) {
    if (taken === count) return;
    taken += 1;
    yield item;
  }
}
