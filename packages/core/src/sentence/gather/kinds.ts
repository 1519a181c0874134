import { isPlural, singularPhrase } from "../inflection.ts";
import { fieldLike, fieldNamed, hasJoint, isKnownNoun, isQuantity, isUsualPart, namesRows, rowsNoun } from "../know.ts";
import { containers, namedCollections } from "../lexicon/relations.ts";
import type { List, Phrase } from "../phrase.ts";
import type { OutlineBuilder } from "./outline-builder.ts";

/** The longest name that words without a meaning to this lexicon can make. */
const longestUnknown = 3;

/** Whether a phrase that stands by itself names a resource. Words that nobody knows need a sign that they do. */
export function isResource(phrase: Phrase, outline: OutlineBuilder): boolean {
  const { words, framed, quantity, list } = phrase;
  const { noun, collection } = rowsNoun(words);
  if (outline.find(noun) !== undefined) return true;
  if (isKnownNoun(noun)) return !isFieldOfUsers(phrase);
  if (words.length > longestUnknown) return false;
  const isDescribed =
    list?.phrases.some((each) => fieldLike(each.words) !== undefined || each.hints.length > 0) ?? false;
  if (isDescribed || quantity === "each" || Object.hasOwn(namedCollections, words.join(" "))) return true;
  if (framed) return !isFieldOfUsers(phrase) && (collection === undefined || words.length > 1);
  return isPlural(words.at(-1) ?? "") && words.length < longestUnknown;
}

/** Whether a phrase does more than stand where a resource would. */
export function isSureResource({ words, list }: Phrase): boolean {
  return list !== undefined || isPlural(words.at(-1) ?? "") || isKnownNoun(rowsNoun(words).noun);
}

/** `Users have a name`: a single thing that is usually a field. */
function isFieldOfUsers({ words, list }: Phrase): boolean {
  return (
    list === undefined &&
    fieldNamed(words) !== undefined &&
    !isPlural(words.at(-1) ?? "") &&
    !isKnownNoun(words.join(" "))
  );
}

/**
 * Whether a phrase that stands by itself goes on with the fields of what was named before. In the same breath as a noun
 * without fields, a noun is one more of its kind: `student, teacher`.
 */
export function isFurtherField({ words, framed, list, links, quantity }: Phrase, isSameBreath: boolean): boolean {
  const isBare = list === undefined && links.length === 0 && quantity === "open";
  const mayBeNoun = isKnownNoun(rowsNoun(words).noun) && (framed || isSameBreath || isPlural(words.at(-1) ?? ""));
  return isBare && fieldNamed(words) !== undefined && !mayBeNoun;
}

/** Whether a phrase is the whole in which all resources live: `a library with books and members`. */
export function isContainer({ words, mine, list, program }: Phrase): boolean {
  if (list === undefined || isPlural(words.at(-1) ?? "")) return false;
  const name = words.join(" ");
  const isKnown = Object.hasOwn(containers, name) || mine;
  const isNew = !isKnownNoun(name) && list.style !== "has" && list.style !== "verb";
  const isProgram =
    program && !list.phrases.some((each) => isUsualPart(rowsNoun(each.words).noun, rowsNoun(words).noun));
  const many = list.phrases.filter((each) => isManyOf(each));
  return (isKnown || isNew || isProgram) && 2 * many.length > list.phrases.length && many[0] === list.phrases[0];
}

function isManyOf({ words, list }: Phrase): boolean {
  return isPlural(words.at(-1) ?? "") && (namesRows(words) || list !== undefined || isKnownNoun(rowsNoun(words).noun));
}

/** Whether a phrase is such a whole by itself: `a shop`, `a ticketing system`. */
export function isWhole({ words, list, framed }: Phrase): boolean {
  const { noun, collection } = rowsNoun(words);
  const isActivity = framed && words.at(-1)?.endsWith("ing") === true && collection === undefined && !isKnownNoun(noun);
  return list === undefined && (isActivity || Object.hasOwn(containers, words.join(" ")));
}

/** Where an item of a list of fields belongs. */
export interface Surroundings {
  readonly parent: string;
  readonly style: List["style"];
  /** Nouns of which the sentence says elsewhere what they have. */
  readonly described: ReadonlySet<string>;
}

/** Whether an item of a list of fields is a resource: a part of the one described, or another. */
export function isItemResource(item: Phrase, { parent, style, described }: Surroundings): boolean {
  const { words, list, quantity, possessive } = item;
  const { noun } = rowsNoun(words);
  if (hasJoint(words) || isQuantity(words) || saysType(item)) return false;
  if (!isPlural(words.at(-1) ?? "")) return style === "verb" && isKnownNoun(noun) && fieldNamed(words) === undefined;
  const isField = fieldNamed(words) !== undefined;
  const isPlainField = words.length > 1 && fieldNamed(singularPhrase(words)) !== undefined;
  if (isPlainField && list === undefined) return false;
  const isSaid = quantity === "many" || possessive || hasFields(list);
  if (hasFields(list) || (isUsualPart(noun, parent) && (isSaid || !isField || isProse(words)))) return true;
  if (isField) return described.has(noun) && fieldNamed(words)?.type.kind !== "list";
  return quantity === "many" || possessive || style === "verb" || (namesRows(words) && isKnownNoun(noun));
}

/** `steps (list of strings)` is a field, whatever steps are elsewhere. */
function saysType({ hints, list }: Phrase): boolean {
  const inBracket =
    list?.style === "brackets" ? list.phrases.filter(({ words, isType }) => isType || words.length === 0) : [];
  return [...hints, ...inBracket.flatMap((phrase) => phrase.hints)].some(
    ({ kind }) => kind === "type" || kind === "list",
  );
}

/** Fields such as `comments`, which are a text only where nothing has comments. */
function isProse(words: readonly string[]): boolean {
  return fieldNamed(words)?.type.kind === "text";
}

/** In brackets there may be values and types as well: `tags (work, home)`, `pages (integer)`. */
function hasFields(list: List | undefined): boolean {
  if (list === undefined) return false;
  const isField = ({ words, hints, isType }: Phrase): boolean =>
    !isType && words.length > 0 && (fieldNamed(words) !== undefined || hints.length > 0);
  return list.style !== "brackets" || list.phrases.some(isField);
}

/** Whether an item that is a resource belongs to the one described, and does not stand beside it. */
export function isPart(item: Phrase, { parent, style }: Surroundings): boolean {
  if (item.quantity === "many" || item.possessive || (item.list === undefined && style !== "colon")) return true;
  return style === "has" || style === "may-have" || style === "verb" || isUsualPart(rowsNoun(item.words).noun, parent);
}
