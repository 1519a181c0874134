import { type Doubt, doubtfulWishes } from "./doubt.ts";
import { gather } from "./gather/gather.ts";
import type { Outline, Unknown } from "./gather/outline.ts";
import type { Part } from "./part.ts";
import { Cursor } from "./read/cursor.ts";
import { readStatements } from "./read/statements.ts";
import { tag } from "./tag.ts";
import type { Token } from "./token.ts";
import { tokenize } from "./tokenize.ts";

/** A sentence taken apart. */
export interface Understood {
  readonly tokens: readonly Token[];
  readonly outline: Outline;
  /** Words that were not understood, in the order of the sentence. */
  readonly unknown: readonly Unknown[];
  /** Users, whom every service has, are spoken of. */
  readonly namesUsers: boolean;
  /** Wishes that the sentence takes back or leaves open. */
  readonly doubts: readonly Doubt[];
}

/** Reads a sentence. If nothing in it can be a resource, words about programs are read once more as nouns. */
export function understand(text: string): Understood {
  const tokens = tokenize(text);
  const plain = attempt(tokens, false);
  if (plain.outline.rows.length + plain.outline.wishes.length > 0) return plain;
  const literal = attempt(tokens, true);
  return literal.outline.rows.some(({ isSure }) => isSure) ? literal : plain;
}

function attempt(tokens: readonly Token[], literal: boolean): Understood {
  const { parts, strange } = tag(tokens, literal);
  const cursor = new Cursor(parts, tokens);
  const outline = withoutGuesses(gather(readStatements(cursor)), strange.length);
  const unknown = [
    ...strange.map((token) => ({ words: [token.text], place: placeOf(token, tokens) })),
    ...cursor.skipped.filter(isTelling).map((part) => ({ words: cursor.wordsOf(part), place: part })),
    ...outline.unknown,
  ];
  const namesUsers = parts.some(({ role }) => role === "owner");
  return {
    tokens,
    outline,
    namesUsers,
    doubts: doubtfulWishes(outline.wishes, tokens, parts),
    unknown: unknown.toSorted((one, other) => one.place.first - other.place.first),
  };
}

/** When no resource is sure and other words are strange, a word in the place of a resource proves nothing. */
function withoutGuesses(outline: Outline, strange: number): Outline {
  if (strange + outline.unknown.length === 0 || outline.rows.some(({ isSure }) => isSure)) return outline;
  const guesses = outline.rows.map(({ noun, place }) => ({ words: noun.split(" "), place }));
  return { ...outline, rows: [], unknown: [...outline.unknown, ...guesses] };
}

function placeOf(token: Token, tokens: readonly Token[]): Unknown["place"] {
  const first = tokens.indexOf(token);
  return { first, last: first + 1 };
}

/** Parts that would have meant something elsewhere. */
function isTelling({ role }: Part): boolean {
  return role === "word" || role === "number" || role === "hint" || role === "owns" || role === "belongs";
}
