import { rowsNoun, usualFieldsAmong } from "../know.ts";
import { collectives } from "../lexicon/features.ts";
import type { Link, List, Phrase } from "../phrase.ts";
import { attachments as anywhere, readWith, withList } from "./attach.ts";
import type { Cursor } from "./cursor.ts";
import { startsNoun } from "./look-ahead.ts";
import { readNoun } from "./noun.ts";
import type { Attachments, Reader } from "./reader.ts";

/** What may follow a noun that stands where resources are named. */
export const attachments: Attachments = {
  ...anywhere,
  with: (phrase, reader) => toNearest(phrase, readWith(reader)),
  colon: (phrase, reader) => attachList(phrase, reader, "colon"),
  has: (phrase, reader) => attachList(phrase, reader, "has"),
  "may-have": (phrase, reader) => attachList(phrase, reader, "may-have"),
  owns: attachProperty,
  verb: attachObject,
  word: (phrase, reader) => (isVerb(reader.cursor) ? attachObject(phrase, reader) : undefined),
  genitive: attachGenitive,
  preposition: attachWhole,
  pronoun: attachOwning,
  noise: (_, { cursor }) => {
    cursor.next();
    return { framed: true, program: true };
  },
  is: (phrase, reader) => (reader.cursor.role(1) === "preposition" ? pass(reader) : anywhere.is?.(phrase, reader)),
  modal: (_, { cursor }) => {
    cursor.next();
    return {};
  },
};

function pass({ cursor }: Reader): Partial<Phrase> {
  cursor.next();
  return {};
}

function attachList(phrase: Phrase, { cursor, list }: Reader, style: List["style"]): Partial<Phrase> {
  cursor.next();
  return withList(phrase, list(style));
}

/** In `invoices for customers with …`, the list goes to the noun that usually has such fields. */
function toNearest(phrase: Phrase, list: List | undefined): Partial<Phrase> {
  const last = phrase.links.at(-1);
  if (last?.by !== "preposition" || list === undefined) return withList(phrase, list);
  const fits = (noun: Phrase): number => usualFieldsAmong(rowsNoun(noun.words).noun, list.phrases);
  if (phrase.list === undefined && fits(last.phrase) <= fits(phrase)) return withList(phrase, list);
  const owner = { ...last.phrase, ...withList(last.phrase, list) };
  return { links: [...phrase.links.slice(0, -1), { ...last, phrase: owner }] };
}

/** `people own cars`; what an organisation owns is a wish of its own. */
function attachProperty(phrase: Phrase, reader: Reader): Partial<Phrase> {
  if (!isCollective(phrase)) return attachList(phrase, reader, "has");
  const wish = { feature: "organisations", place: phrase.place } as const;
  return { ...attachList(phrase, reader, "has"), features: [...phrase.features, wish] };
}

function isCollective({ words }: Phrase): boolean {
  return collectives.has(rowsNoun(words).noun.split(" ").at(-1) ?? "");
}

/** `customers place orders`; in `expense tracking` the word after the noun is no verb of a clause. */
function attachObject(phrase: Phrase, reader: Reader): Partial<Phrase> {
  const part = reader.cursor.peek();
  const words = part === undefined ? [] : reader.cursor.wordsOf(part);
  if (words.at(-1)?.endsWith("ing") !== true) return attachList(phrase, reader, "verb");
  reader.cursor.next();
  return { framed: true };
}

function isVerb(cursor: Cursor): boolean {
  const part = cursor.peek();
  return part?.role === "word" && part.verbal && startsNoun(cursor.peek(1));
}

/** In `the project's tasks`, the tasks are what is spoken of. */
function attachGenitive(phrase: Phrase, { cursor, scope }: Reader): Partial<Phrase> {
  cursor.next();
  const noun = readNoun(cursor, scope);
  if (noun === undefined) return {};
  return { ...noun, links: [{ by: "genitive", word: "of", phrase }] };
}

/** In `people and the cars they own`, the cars are theirs. */
function attachOwning(_: Phrase, { cursor }: Reader): Partial<Phrase> | undefined {
  const verb = cursor.role(1);
  const after = cursor.role(2);
  const ends = after === undefined || after === "end" || after === "where" || after === "comma" || after === "and";
  if ((verb !== "owns" && verb !== "has" && verb !== "verb") || !ends) return undefined;
  cursor.next();
  cursor.next();
  return { possessive: true };
}

/** `invoices for customers (name, email)`. */
function attachWhole(phrase: Phrase, reader: Reader): Partial<Phrase> {
  const part = reader.cursor.next();
  const noun = readNoun(reader.cursor, reader.scope);
  if (part === undefined || noun === undefined) return {};
  const list = reader.cursor.role() === "open" ? anywhere.open?.(noun, reader) : {};
  const link: Link = { by: "preposition", word: reader.cursor.wordsOf(part).join(" "), phrase: { ...noun, ...list } };
  return { links: [...phrase.links, link] };
}
