import { fieldNamed } from "../know.ts";
import type { Choice } from "../phrase.ts";
import type { Cursor } from "./cursor.ts";

/** Parts that end a value where no bracket does. */
const enders: ReadonlySet<string | undefined> = new Set([
  "with",
  "has",
  "is",
  "belongs",
  "open",
  "without",
  "colon",
  "each",
]);
const separators: ReadonlySet<string | undefined> = new Set(["comma", "and", "or", "slash"]);

/**
 * Reads values: `draft, sent or paid`. The one after `or` is the last; without it they go on to the end of the list, or
 * to something that is plainly the next field. Values between slashes end where the slashes do.
 */
export function readChoices(cursor: Cursor, bySlash = false): readonly Choice[] {
  const choices: Choice[] = [];
  let slashed = bySlash;
  for (let closing = false; !cursor.atBreak; ) {
    const choice = readChoice(cursor);
    if (choice === undefined) break;
    choices.push(choice);
    if (closing || !separators.has(cursor.role()) || (choices.length > 1 && startsField(cursor))) break;
    const separator = cursor.peek();
    if (slashed && separator?.role !== "slash") break;
    slashed = separator?.role === "slash";
    cursor.next();
    closing = separator?.role === "or" || (separator?.role === "and" && choices.length > 0);
  }
  return choices;
}

/** Reads one value, up to what separates it from the next; in a bracket nothing else ends it. */
function readChoice(cursor: Cursor, inBracket = false): Choice | undefined {
  const first = cursor.peek();
  let last = first;
  const words: string[] = [];
  const texts: string[] = [];
  for (let part = first; part !== undefined && !endsChoice(cursor, words, inBracket); part = cursor.peek()) {
    words.push(...cursor.wordsOf(part));
    texts.push(cursor.textOf(part));
    last = cursor.next();
  }
  if (first === undefined || last === undefined || words.length === 0) return undefined;
  return { words, text: texts.join(" "), place: { first: first.first, last: last.last } };
}

function endsChoice(cursor: Cursor, words: readonly string[], inBracket: boolean): boolean {
  const part = cursor.peek();
  if (cursor.atBreak || separators.has(part?.role)) return true;
  if (inBracket) return part?.role === "hint";
  if (enders.has(part?.role)) return true;
  if (part?.role === "hint") return part.hint.kind !== "type" || words.length > 0;
  return part?.role === "preposition" && words.length > 0;
}

/** Whether a field follows the separator, and not one more value. */
function startsField(cursor: Cursor): boolean {
  const part = cursor.peek(1);
  if (part === undefined || part.role === "article" || part.role === "many") return true;
  if (part.role === "hint") return part.hint.kind !== "type";
  const next = cursor.peek(2);
  const words = [...cursor.wordsOf(part), ...(next?.role === "word" ? next.words : [])];
  const field = fieldNamed(words);
  return field !== undefined && field.type.kind !== "boolean";
}

/** Reads what stands in a bracket as values, however it would read otherwise. */
export function readBracketChoices(cursor: Cursor): readonly Choice[] {
  const choices: Choice[] = [];
  while (!cursor.atBreak) {
    const choice = readChoice(cursor, true);
    if (choice === undefined) cursor.next();
    else choices.push(choice);
  }
  return choices;
}
