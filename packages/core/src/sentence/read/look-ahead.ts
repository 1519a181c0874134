import { isPlural } from "../inflection.ts";
import { namesRows } from "../know.ts";
import type { Part } from "../part.ts";
import type { Cursor } from "./cursor.ts";

type PartRole = Part["role"] | undefined;

const separators: ReadonlySet<PartRole> = new Set(["comma", "and", "or", "slash"]);
const leads: ReadonlySet<PartRole> = new Set(["article", "adjective", "mine", "possessive", "many", "number"]);
const clauseVerbs: ReadonlySet<PartRole> = new Set(["has", "may-have", "owns", "modal"]);
const verbsOfBelonging: ReadonlySet<string> = new Set(["belongs", "belong", "is", "are", "refers", "refer"]);

/** Whether the next part separates the items of a list. */
export function atSeparator(cursor: Cursor): boolean {
  return separators.has(cursor.role());
}

/** Whether `has charger` follows, the name of a field; `has many tasks` goes on with a clause. */
export function asksForHaving(cursor: Cursor, ahead = 0): boolean {
  const part = cursor.peek(ahead);
  const next = cursor.peek(ahead + 1);
  if (part === undefined || next?.role !== "word" || isPlural(next.words.at(-1) ?? "")) return false;
  return cursor.wordsOf(part).join(" ") === "has" && endsItem(cursor, ahead + 2);
}

/** Whether an item of a list ends in front of a part. */
export function endsItem(cursor: Cursor, ahead: number): boolean {
  const role = cursor.role(ahead);
  const isBreak = role === undefined || role === "end" || role === "where" || role === "close";
  return isBreak || separators.has(role) || role === "hint" || role === "open" || role === "as";
}

/** Whether a clause with a subject of its own follows: `each project has …`, `tasks belong to …`. */
export function startsClause(cursor: Cursor, ahead = 0): boolean {
  if (cursor.role(ahead) === "each") return cursor.role(ahead + 1) === "word";
  const role = cursor.role(ahead);
  if (role === "belongs") return !endsItem(cursor, ahead + 1);
  if (asksForHaving(cursor, ahead)) return false;
  if (role === "pronoun" || clauseVerbs.has(role)) return true;
  const { words, after } = nounAhead(cursor, ahead);
  if (words.length === 0) return false;
  const isAct = cursor.role(after) === "verb" && startsNoun(cursor.peek(after + 1));
  return clauseVerbs.has(cursor.role(after)) || isAct || belongs(cursor, after);
}

function belongs(cursor: Cursor, ahead: number): boolean {
  const part = cursor.peek(ahead);
  return part?.role === "belongs" && verbsOfBelonging.has(cursor.wordsOf(part)[0] ?? "");
}

/** Whether things of a kind follow that are no field. */
export function startsRows(cursor: Cursor, ahead = 0): boolean {
  return namesRows(nounAhead(cursor, ahead).words);
}

/** Whether the bracket that was opened is closed again. */
export function closesAhead(cursor: Cursor): boolean {
  let open = 1;
  for (let ahead = 0; open > 0; ahead += 1) {
    const role = cursor.role(ahead);
    if (role === undefined) return false;
    if (role === "open") open += 1;
    if (role === "close") open -= 1;
  }
  return true;
}

/** Whether `or` closes the list that follows: `low, medium or high`. */
export function endsWithOr(cursor: Cursor): boolean {
  let ahead = 0;
  while (cursor.role(ahead) === "word" || cursor.role(ahead) === "comma" || cursor.role(ahead) === "adjective")
    ahead += 1;
  return cursor.role(ahead) === "or";
}

function nounAhead(cursor: Cursor, ahead: number): { readonly words: readonly string[]; readonly after: number } {
  let after = ahead;
  while (leads.has(cursor.role(after))) after += 1;
  const words: string[] = [];
  for (let part = cursor.peek(after); part?.role === "word"; part = cursor.peek(after)) {
    words.push(...part.words);
    after += 1;
  }
  return { words, after };
}

/** Whether `user` only describes the noun behind it, as in `user profiles`; in `users track …` it does not. */
export function ownerDescribes(cursor: Cursor): boolean {
  const owner = cursor.peek();
  const next = cursor.peek(1);
  if (owner === undefined || next?.role !== "word" || !cursor.wordsOf(owner).at(-1)?.startsWith("user")) return false;
  return !next.verbal || !startsNoun(cursor.peek(2));
}

/** Whether a noun can start with this part. */
export function startsNoun(part: Part | undefined): boolean {
  return part !== undefined && (part.role === "word" || leads.has(part.role));
}
