import type { Findings } from "../diagnostics/findings.ts";
import { isHidden } from "../diagnostics/quote.ts";
import type { sentenceMistakes } from "./mistakes.ts";
import type { Source } from "./source.ts";

/** The longest sentence that is read, in UTF-16 units. */
export const longestSentence = 2_000;

/** Reports what no sentence may be, and tells whether it is worth reading. */
export function isReadable(source: Source, findings: Findings<typeof sentenceMistakes>): boolean {
  const { text } = source;
  if (text.length > longestSentence) {
    findings.report("long-sentence", { length: text.length, limit: longestSentence }, {});
    return false;
  }
  const hidden = [...text.matchAll(/./gsu)].filter(([character]) => !isSpace(character) && isHidden(character));
  for (const { 0: character, index } of hidden) {
    findings.report("sentence-character", { character }, { range: source.range(index, index + character.length) });
  }
  if (text.trim() === "") findings.report("empty-sentence", {}, {});
  return hidden.length === 0 && text.trim() !== "";
}

function isSpace(character: string): boolean {
  return character === "\n" || character === "\r" || character === "\t";
}
