import { closestMatch } from "leven";

/**
 * The name that was most likely meant, or nothing where no candidate is within two edits. Case is of no account, and
 * the order of the candidates neither.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const sorted = [...new Set(candidates)].sort();
  const lower = word.toLowerCase();
  const same = sorted.find((candidate) => candidate.toLowerCase() === lower);
  if (same !== undefined) return same;
  // A short word is within two edits of nearly everything.
  return closestMatch(word, sorted, { maxDistance: Math.min(2, Math.floor(word.length / 2)) });
}
