import type { List, Phrase } from "../phrase.ts";
import { attachments as toFields } from "./attach-fields.ts";
import { attachments as toRows } from "./attach-rows.ts";
import type { Cursor } from "./cursor.ts";
import { atSeparator, closesAhead, startsClause, startsRows } from "./look-ahead.ts";
import { readNoun } from "./noun.ts";
import type { Attachments, Reader } from "./reader.ts";
import type { Scope } from "./scope.ts";

const attachments: { readonly [R in Scope["reads"]]: Attachments } = { rows: toRows, fields: toFields };

/** Reads a noun, unless one is given, and all that is said of it. */
export function readPhrase(cursor: Cursor, scope: Scope, given?: Phrase): Phrase | undefined {
  const inner: Scope = { reads: "fields", depth: scope.depth + 1 };
  const reader: Reader = { cursor, scope, list: (style) => readList(cursor, inner, style) };
  const noun = given ?? readNoun(cursor, scope);
  return noun !== undefined && isSubject(noun) ? withAttachments(noun, reader) : noun;
}

function withAttachments(noun: Phrase, reader: Reader): Phrase {
  let phrase = noun;
  for (;;) {
    const start = reader.cursor.position;
    const addition = attachNext(phrase, reader);
    if (addition === undefined || reader.cursor.position === start) return phrase;
    phrase = { ...phrase, ...addition };
  }
}

function attachNext(phrase: Phrase, reader: Reader): Partial<Phrase> | undefined {
  const role = reader.cursor.role();
  return role === undefined ? undefined : attachments[reader.scope.reads][role]?.(phrase, reader);
}

/** Whether there is anything that more can be said of. */
function isSubject({ words, standsFor, quantity, hints }: Phrase): boolean {
  return words.length > 0 || standsFor === "last" || quantity === "each" || hints.length > 0;
}

/** Reads phrases up to the end of their list: a bracket, the end of the sentence, or a clause of its own. */
function readList(cursor: Cursor, scope: Scope, style: List["style"]): List | undefined {
  const phrases: Phrase[] = [];
  let closing = false;
  const isClosed = style === "brackets" && closesAhead(cursor);
  while (!cursor.atBreak || (isClosed && cursor.take("end") !== undefined)) {
    if (style !== "brackets" && startsClause(cursor)) break;
    const phrase = readPhrase(cursor, scope);
    if (phrase !== undefined) phrases.push(phrase);
    else if (!atSeparator(cursor)) pass(cursor, style);
    if (!atSeparator(cursor)) continue;
    if (style !== "brackets" && (endsBefore(cursor, scope, closing) || startsClause(cursor, 1))) break;
    const separator = cursor.next();
    closing = separator?.role === "and" || separator?.role === "or";
  }
  const said = phrases.filter(
    ({ words, hints, features, standsFor }) =>
      words.length + hints.length + features.length > 0 || standsFor !== undefined,
  );
  return said.length === 0 ? undefined : { style, phrases: said, choices: [] };
}

/** In brackets, what is no phrase may be a value, and will be told of as such. */
function pass(cursor: Cursor, style: List["style"]): void {
  if (style === "brackets") cursor.next();
  else cursor.skip();
}

/** After `and`, a comma ends an inner list; it ends an outer one where resources follow. */
function endsBefore(cursor: Cursor, { depth }: Scope, closing: boolean): boolean {
  const part = cursor.peek();
  const hasComma = part !== undefined && cursor.wordsOf(part)[0] === ",";
  return closing && hasComma && (depth > 1 || startsRows(cursor, 1));
}
