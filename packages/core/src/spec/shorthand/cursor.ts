import type { Located, Range, Suggestion } from "../../diagnostics/diagnostic.ts";
import { quote } from "../../diagnostics/quote.ts";
import { propose } from "../../diagnostics/suggestion.ts";
import { checkCharacters } from "../document/characters.ts";
import { partOf, type Scalar } from "../document/node.ts";
import type { SpecReport } from "../mistakes.ts";
import { type Token, tokenAt } from "./token.ts";

/** A place in a shorthand that moves from token to token. */
export interface Cursor {
  /** The scalar that holds the shorthand. */
  readonly scalar: Scalar;
  readonly report: SpecReport;
  /** The token that comes next. */
  readonly next: () => Token;
  /** Moves past the next token and returns it. */
  readonly take: () => Token;
  /** Moves past the next token if it is that mark. */
  readonly takeMark: (mark: string) => Token | undefined;
  /** Where the last token taken ended, from 0. */
  readonly done: () => number;
}

/** Starts in front of the first token. */
export function cursorOn(scalar: Scalar, report: SpecReport): Cursor {
  let done = 0;
  let next = tokenAt(scalar.text, 0);
  const take = (): Token => {
    const taken = next;
    done = taken.end;
    next = tokenAt(scalar.text, done);
    return taken;
  };
  return {
    scalar,
    report,
    next: () => next,
    take,
    takeMark: (mark) => (next.kind === "mark" && next.text === mark ? take() : undefined),
    done: () => done,
  };
}

/** Where a token stands in the document. */
export function rangeOf({ scalar }: Cursor, { start, end }: Pick<Token, "start" | "end">): Range {
  return partOf(scalar, start, end);
}

/** What a token says and where. The escapes of a quoted text may not bring in what the document cannot hold. */
export function located(cursor: Cursor, token: Token): Located<string> {
  const range = rangeOf(cursor, token);
  if (token.kind === "quoted") checkCharacters(token.value, () => range, cursor.report);
  return { value: token.value, range };
}

/** A stretch of the shorthand, and what to write in its place. */
export interface Mending extends Pick<Token, "start" | "end"> {
  readonly text: string;
}

/** Proposes to mend the shorthand; by hand where YAML has folded or escaped it, so that offsets would mislead. */
export function mend(cursor: Cursor, mending: Mending, message = `Write ${quote(mending.text)}.`): Suggestion {
  const edit = { range: rangeOf(cursor, mending), text: mending.text };
  return cursor.scalar.start ? propose(message, edit) : propose(message);
}

/** Puts quotes around a text so that they do not end the scalar around the shorthand. */
export function quoted({ scalar }: Cursor, text: string): string {
  return scalar.style === "double" ? `'${text}'` : `"${text}"`;
}

/** Moves past the bracket that closes what is open, or to the end, and returns where that is. */
export function behindBracket(cursor: Cursor): number {
  while (cursor.next().kind !== "end") {
    const { text } = cursor.take();
    if (text === ")" || text === "]") break;
  }
  return cursor.done();
}
