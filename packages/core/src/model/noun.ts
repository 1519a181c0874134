import type { Noun } from "./model.ts";
import { pluralOf } from "./plural.ts";
import { wordsOf } from "./words.ts";

/** The noun that a PascalCase name stands for. `plural`, in PascalCase too, is taken as it is. */
export function nounOf(name: string, plural?: string): Noun {
  const singular = wordsOf(name);
  return { singular, plural: plural === undefined ? pluralOf(singular) : wordsOf(plural) };
}
