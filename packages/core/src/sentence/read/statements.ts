import { verbsAtStart } from "../lexicon/noise.ts";
import type { Part } from "../part.ts";
import type { Phrase } from "../phrase.ts";
import type { Cursor } from "./cursor.ts";
import { atSeparator, ownerDescribes, startsNoun } from "./look-ahead.ts";
import { unsaid } from "./noun.ts";
import { readPhrase } from "./phrase.ts";
import type { Scope } from "./scope.ts";

/** The phrases of one clause, in which `they` and `each` speak of the same things. */
export type Statement = readonly Phrase[];

type PartRole = Part["role"] | undefined;

const scope: Scope = { reads: "rows", depth: 0 };

/** Parts that go on with what was named before: `and belongs to …`, `each with …`. */
const continuations: ReadonlySet<PartRole> = new Set(["with", "has", "may-have", "belongs"]);

/** Parts after which a word that nobody knows is no resource for the words in front of them. */
const unframing: ReadonlySet<PartRole> = new Set(["end", "where", "with", "has", "may-have", "colon", "open"]);

/** Roles and words after which `order` is a verb and not a noun. */
const verbLeaders: ReadonlySet<PartRole | string> = new Set(
  "modal owner pronoun to i we you me us they them i'm we're help let people".split(" "),
);

/** Reads a whole text. */
export function readStatements(cursor: Cursor): readonly Statement[] {
  const statements: Phrase[][] = [];
  let statement: Phrase[] = [];
  let framed = false;
  for (let part = cursor.peek(); part !== undefined; part = cursor.peek()) {
    const phrase = serviceName(cursor) ?? continuation(cursor, statement) ?? subject(cursor);
    if (phrase !== undefined && isSaying(phrase)) {
      statement.push({ ...phrase, framed: phrase.framed || framed });
      framed = (phrase.framed || framed) && atSeparator(cursor);
    } else if (phrase !== undefined) {
      framed &&= phrase.standsFor === undefined;
    } else {
      if (part.role === "word") cursor.next();
      else cursor.skip();
      framed = framesNext(part, framed);
    }
    if (part.role !== "end" && part.role !== "where") continue;
    statements.push(statement);
    statement = [];
  }
  return [...statements, statement].filter(({ length }) => length > 0);
}

/** `a service called Green Thumb`: the word behind, and those behind it that begin with a capital. */
function serviceName(cursor: Cursor): Phrase | undefined {
  const called = cursor.take("called");
  const first = called && cursor.take("word", "noise", "verb");
  if (called === undefined || first === undefined) return undefined;
  const words = [cursor.textOf(first)];
  for (let part = cursor.peek(); part?.role === "word" && /^[A-Z]/.test(cursor.textOf(part)); part = cursor.peek()) {
    words.push(cursor.textOf(part));
    cursor.next();
  }
  return { ...unsaid, words, standsFor: "service", place: called };
}

/** Reads what is said of the things named before, without their name. */
function continuation(cursor: Cursor, statement: Statement): Phrase | undefined {
  const part = cursor.peek();
  if (part === undefined || statement.length === 0 || !continuations.has(part.role)) return undefined;
  const quantity = cursor.wordsOf(part)[0] === "each" ? "each" : "open";
  return readPhrase(cursor, scope, { ...unsaid, quantity, standsFor: "last", place: part });
}

/** Reads a noun and what is said of it, unless the next word is a verb. */
function subject(cursor: Cursor): Phrase | undefined {
  const isOwner = cursor.role() === "owner" && !ownerDescribes(cursor);
  return isOwner || isVerb(cursor) ? undefined : readPhrase(cursor, scope);
}

function isVerb(cursor: Cursor): boolean {
  const part = cursor.peek();
  const hasObject = startsNoun(cursor.peek(1)) || cursor.role(1) === "pronoun";
  if (part?.role !== "word" || !part.verbal || !hasObject) return false;
  const before = cursor.peek(-1);
  if (before === undefined || before.role === "end" || before.role === "where")
    return verbsAtStart.has(part.words[0] ?? "");
  if (before.role === "noise") return part.words[0]?.endsWith("s") === true || isLeader(cursor, before);
  if (before.role === "and") return cursor.role(-2) === "verb";
  const isGerund = part.words[0]?.endsWith("ing") === true && before.role === "preposition";
  return isGerund || isLeader(cursor, before);
}

function isLeader(cursor: Cursor, part: Part): boolean {
  return verbLeaders.has(part.role) || verbLeaders.has(cursor.wordsOf(part).at(-1) ?? "");
}

function isSaying({ words, hints, list, links, choices, features }: Phrase): boolean {
  const count = words.length + hints.length + links.length + choices.length + features.length;
  return count > 0 || list !== undefined;
}

function framesNext({ role }: Part, framed: boolean): boolean {
  if (role === "noise" || role === "verb" || role === "word") return true;
  return framed && !unframing.has(role);
}
