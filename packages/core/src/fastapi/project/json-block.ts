import type { Value } from "../../model/model.ts";

/**
 * A value as a block of JSON in Markdown. No line of it starts with a backquote, so it cannot end the block, and what
 * a reader could not see is escaped.
 */
export function jsonBlock(value: Value): readonly string[] {
  const json = JSON.stringify(value, null, 2).replace(/[^\P{C}\n]|[\u2028\u2029]/gu, escapeUnits);
  return ["```json", ...json.split("\n"), "```"];
}

function escapeUnits(char: string): string {
  const units = Array.from({ length: char.length }, (_, index) => char.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
