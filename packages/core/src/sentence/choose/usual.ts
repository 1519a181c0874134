import { asFields } from "../gather/items.ts";
import { usualNoun } from "../know.ts";
import { usualFields } from "../lexicon/nouns.ts";
import type { Phrase } from "../phrase.ts";
import { Cursor } from "../read/cursor.ts";
import { unsaid } from "../read/noun.ts";
import { readStatements } from "../read/statements.ts";
import { tag } from "../tag.ts";
import { tokenize } from "../tokenize.ts";

/** Fields for nouns that nobody told anything of. */
const anyFields = "name, optional description";

/** The fields that rows of a noun usually have. */
export interface Usual {
  readonly phrases: readonly Phrase[];
  /** Whether they are known of this noun, and not just a beginning. */
  readonly isKnown: boolean;
}

/** The usual fields of a noun; the lexicon gives them as a sentence, so they are read as one. */
export function usualOf(noun: string): Usual {
  const known = usualNoun(noun);
  const text = known === undefined ? undefined : usualFields[known];
  return { phrases: readFields(text ?? anyFields), isKnown: text !== undefined };
}

/** The one field without which there is nothing to keep. */
export const nameOnly: Phrase = { ...unsaid, words: ["name"], place: { first: 0, last: 0 } };

function readFields(text: string): readonly Phrase[] {
  const tokens = tokenize(`row: ${text}`);
  const [[row] = []] = readStatements(new Cursor(tag(tokens).parts, tokens));
  return (row?.list?.phrases ?? []).flatMap(asFields);
}

/** Last words of fields by which a row can be told from others. */
const telling: ReadonlySet<string> = new Set(
  "name title label subject text body content description number code term question email url message".split(" "),
);

/** The name or title that rows usually have, when none of their fields tells one row from another. */
export function identityOf({ phrases }: Usual, fields: readonly { readonly phrase: Phrase }[]): Phrase | undefined {
  const isTold = fields.some(({ phrase }) => telling.has(phrase.words.at(-1) ?? ""));
  const first = phrases[0]?.words.join(" ");
  return !isTold && (first === "name" || first === "title") ? phrases[0] : undefined;
}
