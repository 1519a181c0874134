import type { Hint } from "../hint.ts";
import { fieldNamed } from "../know.ts";
import { fieldsInNoise, nounsInNoise, rowsInNoise } from "../lexicon/noise.ts";
import type { Part } from "../part.ts";
import type { Wish } from "../phrase.ts";
import type { Cursor } from "./cursor.ts";
import { asksForHaving, endsItem, ownerDescribes } from "./look-ahead.ts";
import type { Scope } from "./scope.ts";

/** What stands before a noun. */
export interface Lead {
  readonly quantity?: "each" | "many";
  readonly standsFor?: "last" | "owner";
  readonly possessive?: boolean;
  readonly mine?: boolean;
  readonly isType?: boolean;
  readonly hints?: readonly Hint[];
  readonly features?: readonly Wish[];
  /** Words that turn out to be the beginning of the noun: `old price`, `is done`. */
  readonly words?: readonly string[];
}

type Read = (cursor: Cursor, part: Part, scope: Scope) => Lead | undefined;

const readers: { readonly [R in Part["role"]]?: Read } = {
  article: readName,
  each: () => ({ quantity: "each" }),
  many: () => ({ quantity: "many" }),
  possessive: () => ({ possessive: true }),
  mine: () => ({ mine: true }),
  number: (cursor) => (cursor.role(1) === "word" ? {} : undefined),
  adjective: (cursor, part, { reads }) => (reads === "rows" ? {} : { words: cursor.wordsOf(part) }),
  owner: (cursor) => (ownerDescribes(cursor) ? {} : { standsFor: "owner" }),
  pronoun: () => ({ standsFor: "last" }),
  is: (cursor, part, { reads }) =>
    reads === "fields" && cursor.role(1) === "word" ? { words: prefix(cursor, part) } : undefined,
  has: (cursor, part, { reads }) =>
    reads === "fields" && asksForHaving(cursor) ? { words: cursor.wordsOf(part) } : undefined,
  belongs: readEnding,
  preposition: readEnding,
  hint: readHint,
  feature: readFeature,
  noise: readNoise,
  verb: readName,
  modal: (_, __, { reads }) => (reads === "fields" ? {} : undefined),
};

/** Reads what stands before a noun; the noun itself may be missing. */
export function readLead(cursor: Cursor, scope: Scope): Lead {
  let lead: Lead = {};
  for (let part = cursor.peek(); part !== undefined; part = cursor.peek()) {
    const more = readers[part.role]?.(cursor, part, scope);
    if (more === undefined) return lead;
    cursor.next();
    lead = join(lead, more);
    if (more.standsFor !== undefined || (more.words?.length ?? 0) > 0) return lead;
  }
  return lead;
}

function join(lead: Lead, more: Lead): Lead {
  return {
    ...lead,
    ...more,
    hints: [...(lead.hints ?? []), ...(more.hints ?? [])],
    features: [...(lead.features ?? []), ...(more.features ?? [])],
  };
}

function prefix(cursor: Cursor, part: Part): readonly string[] {
  const words = cursor.wordsOf(part);
  return words.join(" ") === "is" ? words : [];
}

/** In a list of fields, `rent` and `complete` are fields where no noun follows; `tracking number` is one name. */
function readName(cursor: Cursor, part: Part, { reads }: Scope): Lead | undefined {
  if (reads === "rows") return part.role === "verb" ? undefined : {};
  const words = cursor.wordsOf(part);
  const isDescribing = part.role === "verb" && words[0]?.endsWith("ing") === true;
  if (cursor.role(1) === "word") return isDescribing ? { words } : {};
  return fieldNamed(words) === undefined ? {} : { words };
}

/** `from` and `assigned to` by themselves are names. */
function readEnding(cursor: Cursor, part: Part, { reads }: Scope): Lead | undefined {
  return reads === "fields" && endsItem(cursor, 1) ? { words: cursor.wordsOf(part) } : undefined;
}

/** A type with no noun behind it is the noun: `a number and a text` are two fields. */
function readHint(cursor: Cursor, part: Part, { reads }: Scope): Lead | undefined {
  if (part.role !== "hint") return undefined;
  const words = cursor.wordsOf(part);
  const isWord = part.hint.kind === "type" && words.every((word) => /^[a-z]+$/.test(word));
  const isName = reads === "fields" && isWord && cursor.role(1) !== "word";
  return isName ? { words, isType: true, hints: [part.hint] } : { hints: [part.hint] };
}

function readFeature(cursor: Cursor, part: Part, { reads }: Scope): Lead | undefined {
  if (part.role !== "feature") return undefined;
  const words = cursor.wordsOf(part);
  if (reads === "fields" && cursor.role(1) !== "word" && fieldNamed(words) !== undefined) return { words };
  return { features: [{ feature: part.feature, place: { first: part.first, last: part.last } }] };
}

/** Whether a verb follows that tells what rows have. */
function isDescribed(cursor: Cursor): boolean {
  return cursor.role(1) === "has" || cursor.role(1) === "may-have";
}

/** In a list of fields, `website` and `server name` are what they say. */
function readNoise(cursor: Cursor, part: Part, { reads }: Scope): Lead | undefined {
  const words = cursor.wordsOf(part);
  const [word = ""] = words;
  if (reads === "rows") return rowsInNoise.has(word) && isDescribed(cursor) ? { words } : undefined;
  const isField =
    fieldsInNoise.has(word) || fieldNamed(words) !== undefined || (nounsInNoise.has(word) && cursor.role(1) === "word");
  return isField && words.length === 1 ? { words } : {};
}
