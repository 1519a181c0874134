import { entry, type FieldEntry } from "./field-entry.ts";
import { isPlural, singular, singularPhrase } from "./inflection.ts";
import { adjectives } from "./lexicon/adjectives.ts";
import { fieldEntries } from "./lexicon/fields.ts";
import { momentEntries } from "./lexicon/moments.ts";
import { nounAliases, nounsLike, usualFields } from "./lexicon/nouns.ts";
import { collections, namedCollections, resourceParts, usualParts } from "./lexicon/relations.ts";
import { line } from "./type.ts";

const fields: ReadonlyMap<string, FieldEntry> = new Map(
  [...fieldEntries, ...momentEntries].flatMap((known) =>
    known.names.map((name): [string, FieldEntry] => [name, known]),
  ),
);

const parts: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(usualParts).map(([parent, children]) => [parent, new Set(children.split(", "))]),
);

const nouns: ReadonlySet<string> = new Set([
  ...Object.keys(usualFields),
  ...Object.keys(nounsLike),
  ...Object.keys(usualParts),
  ...resourceParts,
]);

const joints: ReadonlySet<string> = new Set("of on at per in for by from to until since with about".split(" "));

/** What the end of a name tells: `planted on`, `served at`, `lent to`. */
const endings: ReadonlyMap<string, FieldEntry> = new Map([
  ...["on", "until", "since", "from"].map((word): [string, FieldEntry] => [word, entry(word, { kind: "date" })]),
  ["at", entry("at", { kind: "datetime" })],
]);

const anything: FieldEntry = entry("by", line(200));

/** `age from` stays a number; `available from` is a day. */
function ending(head: readonly string[], word: string): FieldEntry {
  const known = fieldNamed(head);
  const isNumber = known !== undefined && ["integer", "number", "decimal"].includes(known.type.kind);
  return isNumber ? known : (endings.get(word) ?? anything);
}

/** First words of names that ask for yes or no: `is covered`, `has charger`. */
const questions: ReadonlySet<string> = new Set("is has can was".split(" "));

const flag: FieldEntry = entry("is", { kind: "boolean" }, { default: "false" });

/** First words of names for numbers of things: `max participants`. */
const quantities: ReadonlySet<string> = new Set("max maximum min minimum total".split(" "));

/** What is known of a field of exactly that name. A meaning within the resource goes before the general one. */
export function fieldNamed(words: readonly string[], resource = ""): FieldEntry | undefined {
  const name = words.join(" ");
  return fields.get(`${resource} ${name}`) ?? fields.get(name);
}

/** What is known of a field by the end of its name: a `teacher name` is a name, a `number of guests` a number. */
export function fieldLike(words: readonly string[], resource = ""): FieldEntry | undefined {
  const joint = words.findIndex((word, index) => index > 0 && joints.has(word));
  const head = joint < 0 ? words : words.slice(0, joint);
  const whole = fields.get(`${head.join(" ")} ${words[joint] ?? ""}`);
  if (whole !== undefined || joint === words.length - 1) return whole ?? ending(head, words[joint] ?? "");
  if (words.length > 1 && questions.has(words[0] ?? "")) return flag;
  for (let start = 0; start < head.length; start += 1) {
    const found = fieldNamed(head.slice(start), resource);
    if (found !== undefined) return found;
  }
  return isPlural(words.at(-1) ?? "") && isQuantity(words) ? fields.get("count") : undefined;
}

/** Whether a name is that of a number of things: `max participants`. */
export function isQuantity(words: readonly string[]): boolean {
  return words.length > 1 && quantities.has(words[0] ?? "");
}

/** Whether a name has a preposition in it, which only names of fields have: `price per night`. */
export function hasJoint(words: readonly string[]): boolean {
  return words.some((word, index) => index > 0 && joints.has(word));
}

/** The singular noun that a phrase stands for, in lower case: `blog posts` is `post`. */
export function nounOf(words: readonly string[]): string {
  const noun = singularPhrase(words).join(" ");
  return Object.hasOwn(nounAliases, noun) ? (nounAliases[noun] ?? noun) : noun;
}

/** The known noun whose usual fields a noun shares, by its name or its last words: `lesson` for `piano lesson`. */
export function usualNoun(noun: string): string | undefined {
  const words = noun.split(" ");
  for (let start = 0; start < words.length; start += 1) {
    const tail = words.slice(start).join(" ");
    const like = Object.hasOwn(nounsLike, tail) ? nounsLike[tail] : tail;
    if (like !== undefined && Object.hasOwn(usualFields, like)) return like;
  }
  return undefined;
}

/** Whether a noun is known as a thing that one keeps rows of. */
export function isKnownNoun(noun: string): boolean {
  return nouns.has(noun) || usualNoun(noun) !== undefined;
}

/** Whether rows of `part` usually belong to a row of `whole`. */
export function isUsualPart(part: string, whole: string): boolean {
  const children = parts.get(whole) ?? parts.get(whole.split(" ").at(-1) ?? "");
  return children !== undefined && (children.has(part) || children.has(part.split(" ").at(-1) ?? ""));
}

/** Whether a phrase names several things of a kind: `ingredients`, and not `tags`, which is a field of its own. */
export function namesRows(words: readonly string[]): boolean {
  const last = words.at(-1) ?? "";
  return (
    isPlural(last) &&
    fieldNamed(words) === undefined &&
    fieldNamed([...words.slice(0, -1), singular(last)]) === undefined
  );
}

/** How many of these phrases are usual fields of a noun. */
export function usualFieldsAmong(noun: string, phrases: readonly { readonly words: readonly string[] }[]): number {
  const usual = usualNoun(noun);
  const text = usual === undefined ? "" : (usualFields[usual] ?? "");
  const names = text
    .split(", ")
    .map((field) => field.replace(/^(?:optional|required) | (?:\(|=|as |in |from ).*$/g, ""));
  return phrases.filter(({ words }) => names.includes(words.join(" "))).length;
}

/** A noun for rows, and the words for their collection where the sentence uses such: `contact book`. */
export interface RowsNoun {
  readonly noun: string;
  readonly collection?: string;
}

/** The noun for the rows that a phrase speaks of: `private notes` is `note`, `expense tracker` is `expense`. */
export function rowsNoun(words: readonly string[]): RowsNoun {
  const start = words.findIndex((word) => !adjectives.has(word));
  const bare = words.slice(Math.max(start, 0)).filter((word, index, all) => word !== all[index - 1]);
  const phrase = bare.join(" ");
  const collected = Object.hasOwn(namedCollections, phrase) ? namedCollections[phrase] : collectedBy(bare);
  return collected === undefined ? { noun: nounOf(bare) } : { noun: collected, collection: phrase };
}

function collectedBy(words: readonly string[]): string | undefined {
  const last = words.at(-1) ?? "";
  const isCollection = words.length > 1 && collections.has(last) && !Object.hasOwn(usualFields, words.join(" "));
  return isCollection ? nounOf(words.slice(0, -1)) : undefined;
}
