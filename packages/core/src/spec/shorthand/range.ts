import type { Located } from "../../diagnostics/diagnostic.ts";
import { isPlainNumber } from "../plain-number.ts";
import { type Cursor, located, mend, rangeOf } from "./cursor.ts";
import { unexpected } from "./unexpected.ts";

/** A range as written: `1..200`, `1..`, `..200`, or a single number, which is then both ends. */
export interface WrittenRange {
  readonly ends: { readonly min?: Located<string>; readonly max?: Located<string> };
  /** Written as one number without dots. */
  readonly single: boolean;
}

const EXPECTED = "a range such as `1..200`, `1..` or `..200`";

/** Reads a range up to the bracket or comma behind it. */
export function readRange(cursor: Cursor): WrittenRange | undefined {
  const min = cursor.next().kind === "word" ? readNumber(cursor) : "open";
  if (min === undefined) return undefined;
  if (!cursor.takeMark("..")) return min === "open" ? unexpected(cursor, EXPECTED) : single(cursor, min);
  const max = min === "open" || cursor.next().kind === "word" ? readNumber(cursor) : "open";
  if (max === undefined) return undefined;
  return { ends: { ...(min !== "open" && { min }), ...(max !== "open" && { max }) }, single: false };
}

function single(cursor: Cursor, number: Located<string>): WrittenRange | undefined {
  const token = cursor.next();
  if (token.text !== ",") return { ends: { min: number, max: number }, single: true };
  const dots = mend(cursor, { ...token, text: ".." }, "Write two dots in place of the comma.");
  return unexpected(cursor, "`..` between the two ends of a range", [dots]);
}

/** Reads a number in plain digits. */
export function readNumber(cursor: Cursor): Located<string> | undefined {
  if (cursor.next().kind !== "word") return unexpected(cursor, "a number");
  const token = cursor.take();
  if (isPlainNumber(token.text)) return located(cursor, token);
  const meant = intended(token.text);
  const suggestions = meant === undefined ? [] : [mend(cursor, { ...token, text: meant })];
  return cursor.report("bad-number", { text: token.text }, { range: rangeOf(cursor, token), suggestions });
}

/** What was meant by the usual ways to miss: `1-200` and `1:200` for a range, `1_000` for a number. */
function intended(text: string): string | undefined {
  const ends = /^(\d+)[-\u2013:](\d+)$/.exec(text);
  if (ends) return `${ends[1]}..${ends[2]}`;
  const digits = text.replace(/(?<=\d)[_'](?=\d)|^\+/g, "");
  return isPlainNumber(digits) ? digits : undefined;
}
