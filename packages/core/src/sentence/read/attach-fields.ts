import { namesRows } from "../know.ts";
import { fieldsWithValues } from "../lexicon/types.ts";
import type { Phrase } from "../phrase.ts";
import { attachments as anywhere, typeAhead, withList } from "./attach.ts";
import { readChoices } from "./choices.ts";
import { endsItem, endsWithOr } from "./look-ahead.ts";
import { readNoun } from "./noun.ts";
import type { Attachments, Reader } from "./reader.ts";

/** What may follow a noun in a list of fields. */
export const attachments: Attachments = {
  ...anywhere,
  belongs: (phrase, reader) =>
    endsItem(reader.cursor, 1) ? longerName(phrase, reader) : anywhere.belongs?.(phrase, reader),
  colon: attachValues,
  slash: attachSlashes,
  article: attachEither,
  comma: attachAlternatives,
  or: attachAlternatives,
  genitive: attachGenitive,
  preposition: attachToName,
};

/** `status: draft, sent`, `title: string`, `note: optional`. */
function attachValues(phrase: Phrase, { cursor, list }: Reader): Partial<Phrase> {
  cursor.next();
  const type = typeAhead(cursor);
  if (type !== undefined) {
    cursor.next();
    return { hints: [...phrase.hints, { kind: "type", type }] };
  }
  if (cursor.role() === "hint") return {};
  if (namesRows(phrase.words)) return withList(phrase, list("colon"));
  return { choices: [...phrase.choices, ...readChoices(cursor)] };
}

/** In `priority low/medium/high`, the last word of the noun is the first value. */
function attachSlashes(phrase: Phrase, reader: Reader): Partial<Phrase> | undefined {
  const { words, name } = splitValue(phrase);
  const said = phrase.hints.at(-1);
  if (said?.kind === "default") {
    reader.cursor.next();
    const values = valuesAfter(phrase, [said.value.toLowerCase()], { ...reader, bySlash: true });
    return { ...values, hints: phrase.hints.slice(0, -1) };
  }
  if (words.length === 0 || reader.cursor.role(1) !== "word") return undefined;
  reader.cursor.next();
  return valuesAfter({ ...phrase, words: name }, words, { ...reader, bySlash: true });
}

/** In `priority low, medium or high`, the last word of the noun is the first value. */
function attachAlternatives(phrase: Phrase, reader: Reader): Partial<Phrase> | undefined {
  const relative = reader.cursor.peek(1);
  if (relative?.role === "is" && /^(?:which|that)$/.test(reader.cursor.wordsOf(relative)[0] ?? "")) {
    reader.cursor.next();
    return anywhere.is?.(phrase, reader);
  }
  const { words, name } = splitValue(phrase);
  const [first = ""] = name;
  if (words.length === 0 || !fieldsWithValues.has(first) || !endsWithOr(reader.cursor.fork())) return undefined;
  reader.cursor.next();
  return valuesAfter({ ...phrase, words: name }, words, reader);
}

function splitValue({ words, choices }: Phrase): {
  readonly words: readonly string[];
  readonly name: readonly string[];
} {
  return choices.length > 0 ? { words: [], name: words } : { words: words.slice(1), name: words.slice(0, 1) };
}

interface Values extends Reader {
  readonly bySlash?: boolean;
}

function valuesAfter(phrase: Phrase, words: readonly string[], { cursor, bySlash }: Values): Partial<Phrase> {
  const first = { words, text: words.join(" "), place: phrase.place };
  return { words: phrase.words, choices: [first, ...readChoices(cursor, bySlash)] };
}

/** `a status either open or closed`. */
function attachEither(phrase: Phrase, { cursor }: Reader): Partial<Phrase> | undefined {
  const part = cursor.peek();
  const [word = ""] = part === undefined ? [] : cursor.wordsOf(part);
  if (word !== "either" && word !== "one" && word !== "enum") return undefined;
  cursor.next();
  return { choices: [...phrase.choices, ...readChoices(cursor)] };
}

function attachGenitive({ words }: Phrase, { cursor, scope }: Reader): Partial<Phrase> {
  cursor.next();
  return { words: [...words, ...(readNoun(cursor, scope)?.words ?? [])] };
}

/** `issued on`, `number of guests`, `price per night`, `a status of draft, sent or paid`. */
function attachToName(phrase: Phrase, reader: Reader): Partial<Phrase> | undefined {
  const { cursor, scope } = reader;
  const part = cursor.peek();
  if (part === undefined || phrase.words.length === 0) return undefined;
  const word = cursor.wordsOf(part).join(" ");
  if (endsItem(cursor, 1)) return longerName(phrase, reader);
  cursor.next();
  if (word === "of" && fieldsWithValues.has(phrase.words[0] ?? "") && endsWithOr(cursor)) {
    return { choices: [...phrase.choices, ...readChoices(cursor)] };
  }
  const noun = readNoun(cursor, { ...scope, reads: "rows" });
  if (noun === undefined || noun.words.length === 0) return {};
  if (word === "of") return { words: [...phrase.words, word, ...noun.words] };
  if (word === "on" && noun.words.join(" ") === "date") return { words: [...phrase.words, word] };
  return { links: [...phrase.links, { by: "preposition", word, phrase: noun }] };
}

function longerName({ words }: Phrase, { cursor }: Reader): Partial<Phrase> {
  const part = cursor.next();
  return { words: [...words, ...(part === undefined ? [] : cursor.wordsOf(part))] };
}
