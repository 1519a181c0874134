import { pluralize, singularize } from "inflection";
import { irregular, singularWords } from "./lexicon/irregular.ts";

/** Words of two letters such as `us` are no plurals, whatever they end with. */
const shortestPlural = 3;

/** The singular of a word in lower case: `people` is `person`. A word that is singular stays as it is. */
export function singular(word: string): string {
  if (singularWords.has(word) || word === "s") return word;
  return irregular.get(word) ?? (word.endsWith("s") ? singularize(word) : word);
}

/** The plural of a singular word in lower case: `person` is `people`. */
export function plural(word: string): string {
  for (const [many, one] of irregular) if (one === word) return many;
  return pluralize(word);
}

/** Whether a word in lower case is a plural, as far as its form tells. */
export function isPlural(word: string): boolean {
  if (irregular.has(word)) return true;
  const one = word.length < shortestPlural ? word : singular(word);
  return one !== word && pluralize(one) === word;
}

/** The same phrase with its last word in the singular. */
export function singularPhrase(words: readonly string[]): readonly string[] {
  return words.map((word, index) => (index === words.length - 1 ? singular(word) : word));
}
