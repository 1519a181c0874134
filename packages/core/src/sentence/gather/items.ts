import type { Hint } from "../hint.ts";
import { fieldNamed } from "../know.ts";
import { fieldsWithValues, typeWords } from "../lexicon/types.ts";
import { currencies, units } from "../lexicon/units.ts";
import type { List, Phrase } from "../phrase.ts";

/** Words that share the noun behind a later one: `first and last name`. */
const sharers: ReadonlySet<string> = new Set(
  (
    "first last middle start end from to home work billing shipping delivery minimum maximum min max old new due " +
    "issue net gross opening closing arrival departure birth given family mobile private"
  ).split(" "),
);

/** The phrases of a list, each with its own noun: `first and last name` are `first name` and `last name`. */
export function distributed(phrases: readonly Phrase[]): readonly Phrase[] {
  return phrases.map((phrase, index) => {
    const next = phrases[index + 1]?.words ?? [];
    const [word = "", ...more] = phrase.words;
    const [other = "", noun, ...rest] = next;
    const shares =
      more.length === 0 && rest.length === 0 && noun !== undefined && sharers.has(word) && sharers.has(other);
    return shares ? { ...phrase, words: [word, noun] } : phrase;
  });
}

/** An item of a list as the fields that it stands for: itself, or those within it, as in `address (street, city)`. */
export function asFields(item: Phrase): readonly Phrase[] {
  const { list, ...field } = withLongName(item);
  if (list === undefined) return [field];
  if (isGroup(field, list)) return list.phrases.map((part) => ({ ...part, words: [...field.words, ...part.words] }));
  if (list.style !== "brackets") return [field, ...list.phrases.flatMap(asFields)];
  return [withBracket(field, list)];
}

/** `price per night` is one name. */
function withLongName({ links, ...phrase }: Phrase): Phrase {
  const words = links.flatMap((link) => [link.word, ...link.phrase.words]);
  return { ...phrase, links: [], words: [...phrase.words, ...words] };
}

function isGroup({ words }: Phrase, { phrases }: List): boolean {
  const isField = (part: Phrase): boolean => {
    const known = fieldNamed(part.words);
    return known !== undefined && known.type.kind !== "boolean";
  };
  return phrases.length > 1 && !fieldsWithValues.has(words.at(-1) ?? "") && phrases.every(isField);
}

/** A type, a unit or a currency that is named by itself. */
function hintNamed(word: string): Hint | undefined {
  const type = typeWords.get(word);
  if (type !== undefined) return { kind: "type", type };
  const unit = units.find(({ pattern }) => pattern.split("|").includes(word));
  if (unit !== undefined) return { kind: "unit", unit: unit.unit, whole: unit.whole };
  return currencies.split("|").includes(word) ? { kind: "money" } : undefined;
}

/** What a bracket says of a field: hints, a type, or the values that it can take. */
function withBracket(field: Phrase, { phrases, choices }: List): Phrase {
  const hints = phrases.filter(({ words, isType }) => isType || words.length === 0).flatMap((phrase) => phrase.hints);
  const [only] = choices;
  const hint = choices.length === 1 && only !== undefined ? hintNamed(only.words.join(" ")) : undefined;
  if (hint !== undefined) return { ...field, hints: [...field.hints, hint, ...hints] };
  return { ...field, hints: [...field.hints, ...hints], choices: [...field.choices, ...choices] };
}
