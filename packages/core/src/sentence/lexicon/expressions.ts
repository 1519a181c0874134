import { plural } from "../inflection.ts";
import { fieldEntries } from "./fields.ts";
import { momentEntries } from "./moments.ts";
import { nounAliases, usualFields } from "./nouns.ts";
import { namedCollections, resourceParts } from "./relations.ts";

/** Names of several words, which stand together whatever their words mean apart: `date of birth`, `user story`. */
export const expressions: readonly string[] = [
  ...[...fieldEntries, ...momentEntries].flatMap(({ names }) => names),
  ...[
    ...Object.keys(usualFields),
    ...Object.keys(nounAliases),
    ...Object.keys(namedCollections),
    ...resourceParts,
  ].flatMap((noun) => [noun, pluralPhrase(noun)]),
].filter((name) => name.includes(" "));

function pluralPhrase(noun: string): string {
  const words = noun.split(" ");
  return [...words.slice(0, -1), plural(words.at(-1) ?? "")].join(" ");
}
