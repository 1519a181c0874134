import type { ServiceField } from "../service.ts";

/**
 * A part of the first example of a field, for a search to find: plain letters with their case turned, where there are
 * any, since of others each database has its own idea of case. Empty where the example is.
 */
export function searchPart({ field }: ServiceField): string {
  const [example] = field.examples;
  if (typeof example !== "string") return "";
  const runs = example.match(/[ -~]+/g) ?? [];
  const [longest] = runs.toSorted((a, b) => b.length - a.length);
  return longest === undefined ? [...example].slice(0, 10).join("") : longest.slice(0, 40).replace(/[A-Za-z]/g, turned);
}

function turned(letter: string): string {
  return letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
}
