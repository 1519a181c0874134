import { isPlural } from "../inflection.ts";
import { isKnownNoun, nounOf } from "../know.ts";
import { collections } from "../lexicon/relations.ts";
import type { Part } from "../part.ts";
import type { Phrase } from "../phrase.ts";
import type { Cursor, Word } from "./cursor.ts";
import { readLead } from "./lead.ts";
import { endsItem, startsNoun } from "./look-ahead.ts";
import type { Scope } from "./scope.ts";

/** Reads a noun with what stands before it; nothing when not a single part belongs to one. */
export function readNoun(cursor: Cursor, scope: Scope): Phrase | undefined {
  const first = cursor.peek();
  const start = cursor.position;
  const { words: leading = [], ...lead } = readLead(cursor, scope);
  const { words, identifier } = readWords(cursor, leading, scope);
  if (first === undefined || cursor.position === start) return undefined;
  return {
    ...unsaid,
    ...lead,
    words,
    identifier,
    place: { first: first.first, last: cursor.peek(-1)?.last ?? first.last },
  };
}

/** A phrase that says nothing yet. */
export const unsaid: Omit<Phrase, "place"> = {
  words: [],
  identifier: false,
  quantity: "open",
  possessive: false,
  mine: false,
  framed: false,
  isType: false,
  program: false,
  hints: [],
  features: [],
  choices: [],
  links: [],
  without: [],
};

/** More words than that are no noun. */
const longestNoun = 8;

interface Words {
  readonly words: readonly string[];
  readonly identifier: boolean;
}

function readWords(cursor: Cursor, leading: readonly string[], scope: Scope): Words {
  let words = leading;
  for (let part = cursor.peek(); part?.role === "word" && words.length < longestNoun; part = cursor.peek()) {
    if (part.identifier && words.length > 0) break;
    if (words.length > 0 && scope.reads === "rows" && endsRows(words, part, cursor.peek(1))) break;
    cursor.next();
    words = [...words, ...part.words];
    if (part.identifier) return { words, identifier: true };
  }
  return { words: [...words, ...readNumber(cursor, words)], identifier: false };
}

/** Whether the noun is whole before this word: `customers order …`, `todos lorem`. */
function endsRows(words: readonly string[], { words: [next = ""], verbal }: Word, after: Part | undefined): boolean {
  if (!isPlural(words.at(-1) ?? "") || !isKnownNoun(nounOf(words))) return false;
  if (verbal && startsNoun(after)) return true;
  return !verbal && !collections.has(next) && !isPlural(next);
}

/** A number at the end belongs to the name: `address line 2`. */
function readNumber(cursor: Cursor, words: readonly string[]): readonly string[] {
  const part = cursor.peek();
  if (part?.role !== "number" || words.length === 0 || !endsItem(cursor, 1)) return [];
  const number = cursor.wordsOf(part).filter((word) => /^\d{1,9}$/.test(word));
  if (number.length > 0) cursor.next();
  return number;
}
