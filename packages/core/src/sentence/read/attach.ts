import type { Hint } from "../hint.ts";
import { typeWords } from "../lexicon/types.ts";
import type { List, Phrase } from "../phrase.ts";
import type { Type } from "../type.ts";
import { readBracketChoices, readChoices } from "./choices.ts";
import type { Cursor } from "./cursor.ts";
import { startsClause } from "./look-ahead.ts";
import { readNoun } from "./noun.ts";
import type { Attachments, Reader } from "./reader.ts";
import { deepest } from "./scope.ts";

/** What may follow any noun, be it a resource or a field. */
export const attachments: Attachments = {
  hint: attachHint,
  as: attachType,
  open: attachBracket,
  is: attachPredicate,
  belongs: attachOwners,
  with: attachWith,
  without: attachWithout,
};

function attachHint({ hints }: Phrase, { cursor }: Reader): Partial<Phrase> {
  const part = cursor.next();
  return part?.role === "hint" ? { hints: [...hints, part.hint] } : {};
}

function attachType({ hints }: Phrase, { cursor }: Reader): Partial<Phrase> {
  cursor.next();
  cursor.take("article");
  const type = typeAhead(cursor);
  if (type === undefined) return {};
  cursor.next();
  return { hints: [...hints, { kind: "type", type }] };
}

/** The type that the next word names, when that word stands alone. */
export function typeAhead(cursor: Cursor): Type | undefined {
  const part = cursor.peek();
  const follows = cursor.role(1);
  if (part?.role !== "word" || follows === "word" || follows === "preposition") return undefined;
  return typeWords.get(part.words.join(" "));
}

function attachBracket(phrase: Phrase, { cursor, scope, list }: Reader): Partial<Phrase> {
  cursor.next();
  if (scope.depth >= deepest) return {};
  const choices = readBracketChoices(cursor.fork());
  const read = list("brackets");
  cursor.take("close");
  if (read === undefined && choices.length === 0) return {};
  return { list: joined(phrase.list, { style: "brackets", phrases: read?.phrases ?? [], choices }) };
}

/** `is required`, `is one of draft, sent or paid`. */
function attachPredicate(phrase: Phrase, { cursor }: Reader): Partial<Phrase> {
  cursor.next();
  while (cursor.take("article", "colon") !== undefined);
  const role = cursor.role();
  const saysValues = role === "word" || role === "number" || role === "verb" || role === "preposition";
  return saysValues ? { choices: [...phrase.choices, ...readChoices(cursor)] } : {};
}

/** `belongs to a project and a customer`. */
function attachOwners(phrase: Phrase, { cursor }: Reader): Partial<Phrase> {
  const part = cursor.next();
  const word = part === undefined ? "" : cursor.wordsOf(part).join(" ");
  const links = [...phrase.links];
  // A row belongs to one of `a post or a photo`, so that neither can be required.
  let isChoice = false;
  do {
    const noun = readNoun(cursor, { reads: "rows", depth: 0 });
    if (noun === undefined) break;
    isChoice ||= cursor.role() === "or";
    const hints: readonly Hint[] = isChoice ? [...noun.hints, { kind: "optional" }] : noun.hints;
    links.push({ by: "belongs", word, phrase: { ...noun, hints } });
  } while (joinsNext(cursor) && cursor.take("and", "or") !== undefined);
  return { links };
}

function attachWith(phrase: Phrase, reader: Reader): Partial<Phrase> {
  return withList(phrase, readWith(reader));
}

function joinsNext(cursor: Cursor): boolean {
  return (cursor.role() === "and" || cursor.role() === "or") && !startsClause(cursor, 1);
}

/** Reads what follows `with`, unless that is only a hint: `with two decimals`. */
export function readWith({ cursor, scope, list }: Reader): List | undefined {
  cursor.next();
  const isHint = cursor.role() === "hint" && cursor.role(1) !== "word";
  return isHint || scope.depth >= deepest ? undefined : list("with");
}

function attachWithout({ without }: Phrase, { cursor, list }: Reader): Partial<Phrase> {
  cursor.next();
  return { without: [...without, ...(list("with")?.phrases ?? [])] };
}

/** The phrase with one more list. */
export function withList(phrase: Phrase, list: List | undefined): Partial<Phrase> {
  return list === undefined ? {} : { list: joined(phrase.list, list) };
}

/** In `polls (question) with options (label)`, what is described by its own list is a part of the first. */
function joined(list: List | undefined, more: List): List {
  if (list === undefined) return more;
  if (list.style === "brackets" && more.style === "with") {
    const phrases = more.phrases.map((phrase) =>
      phrase.list === undefined ? phrase : { ...phrase, possessive: true },
    );
    return { ...list, phrases: [...list.phrases, ...phrases] };
  }
  return { ...list, phrases: [...list.phrases, ...more.phrases], choices: [...list.choices, ...more.choices] };
}
