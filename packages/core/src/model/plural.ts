import { pluralize, singularize } from "inflection";

/** Plurals that the general rules get wrong. */
const irregular: ReadonlyMap<string, string> = new Map([
  ["accomplice", "accomplices"],
  ["alice", "alices"],
  ["appendix", "appendices"],
  ["atlas", "atlases"],
  ["bias", "biases"],
  ["blouse", "blouses"],
  ["cactus", "cacti"],
  ["census", "censuses"],
  ["chalice", "chalices"],
  ["chorus", "choruses"],
  ["corpus", "corpuses"],
  ["echo", "echoes"],
  ["fez", "fezzes"],
  ["fungus", "fungi"],
  ["gas", "gases"],
  ["hero", "heroes"],
  ["index", "indexes"],
  ["iris", "irises"],
  ["leaf", "leaves"],
  ["lens", "lenses"],
  ["loaf", "loaves"],
  ["monarch", "monarchs"],
  ["nucleus", "nuclei"],
  ["opus", "opuses"],
  ["radius", "radii"],
  ["safe", "safes"],
  ["slice", "slices"],
  ["splice", "splices"],
  ["stomach", "stomachs"],
  ["thief", "thieves"],
  ["topaz", "topazes"],
  ["torpedo", "torpedoes"],
  ["veto", "vetoes"],
  ["yes", "yeses"],
]);

/** Nouns that have no plural of their own, next to those that `inflection` knows. */
const uncountable: ReadonlySet<string> = new Set(
  (
    "analytics athletics aws barracks cash chaos chess clothes clothing crossroads css data dice dns " +
    "earnings economics ethics evidence feedback gallows gear goods gps hardware headquarters https ios " +
    "jeans jewelry kudos logistics mail malice media metadata os pants police politics pos premises savings scissors " +
    "sms spam staff statistics tennis thanks traffic trousers wellness"
  ).split(" "),
);

/** Words in `-man` whose plural is regular. */
const regularMan = /(?:^hu|^ro|^ger|^sha|^talis|^otto|^nor|^cay)man$/;

/**
 * The plural of a noun given as words; only the last word changes. A noun without a plural of its own takes `items`,
 * so that the plural always differs from the singular: `["news"]` becomes `["news", "items"]`.
 */
export function pluralOf(singular: readonly string[]): readonly string[] {
  const word = singular.at(-1) ?? "";
  const plural = pluralWord(word);
  return plural === word ? [...singular, "items"] : [...singular.slice(0, -1), plural];
}

/** The singular of a word that looks like a plural, or nothing where it does not: `todos` gives `todo`. */
export function singularOfPlural(word: string): string | undefined {
  if (pluralWord(word) !== word || uncountable.has(word)) return undefined;
  const singular = singularize(word);
  return singular === word || singular === "" ? undefined : singular;
}

function pluralWord(word: string): string {
  if (uncountable.has(word)) return word;
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (/man$/.test(word) && !regularMan.test(word)) return word.replace(/man$/, "men");
  if (/(?:zz|tz)$/.test(word)) return `${word}es`;
  return pluralize(word);
}
