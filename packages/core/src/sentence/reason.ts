import { isHidden } from "../diagnostics/quote.ts";

/** Longer sentences are cut. */
const longest = 200;

/** The reason that a sentence is for what it asks for: the sentence itself, on one line. */
export function reasonOf(sentence: string): string {
  const visible = [...sentence].map((character) => (isHidden(character) ? " " : character)).join("");
  const points = [...visible.replace(/\s+/gu, " ").trim()];
  const cut = points.length > longest ? `${points.slice(0, longest).join("").trimEnd()}…` : points.join("");
  return `The sentence asks for it: ${cut}`;
}
