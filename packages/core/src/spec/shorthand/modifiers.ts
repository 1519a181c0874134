import type { Located, Suggestion } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import type { FieldParts } from "../field-parts.ts";
import { behindBracket, type Cursor, mend, rangeOf } from "./cursor.ts";
import type { Token } from "./token.ts";
import { unexpected } from "./unexpected.ts";

type Modifiers = Pick<FieldParts, "nullable" | "unique" | "index">;

/** Reads what stands between a type and its default: `?` or `!`, then the words `unique` and `index`. */
export function readModifiers(cursor: Cursor): Modifiers | undefined {
  const mark = cursor.takeMark("?") ?? cursor.takeMark("!");
  const { text } = cursor.next();
  if (mark && (text === "(" || text === "[")) return refuseEarly(cursor, mark);
  const words = readWords(cursor);
  return words && { ...(mark?.text === "?" && { nullable: said(cursor, mark) }), ...words };
}

const END = "`unique`, `index`, or `=` and a default";

function readWords(cursor: Cursor): Modifiers | undefined {
  let words: Modifiers = {};
  while (cursor.next().kind === "word") {
    const token = cursor.take();
    const { text } = token;
    if (text !== "unique" && text !== "index") return refuseWord(cursor, token);
    if (words[text]) return cursor.report("said-twice", { what: text }, { range: rangeOf(cursor, token) });
    words = { ...words, [text]: said(cursor, token) };
  }
  const { kind, text } = cursor.next();
  if (kind === "end" || text === "=") return words;
  if (text === "?" || text === "!") return refuseLate(cursor);
  return unexpected(cursor, END);
}

function said(cursor: Cursor, token: Token): Located<boolean> {
  return { value: true, range: rangeOf(cursor, token) };
}

/** Reports a `?` or `!` in front of the parameters that belong before it. */
function refuseEarly(cursor: Cursor, mark: Token): undefined {
  const end = behindBracket(cursor);
  const moved = `${cursor.scalar.text.slice(mark.end, end)}${mark.text}`;
  const message = `Move the \`${mark.text}\` behind the parameters.`;
  return cursor.report(
    "misplaced-mark",
    { mark: mark.text, expected: "the parameters of the type first" },
    { range: rangeOf(cursor, mark), suggestions: [mend(cursor, { start: mark.start, end, text: moved }, message)] },
  );
}

/** Reports a `?` or `!` that does not follow the type, or follows another. */
function refuseLate(cursor: Cursor): undefined {
  const mark = cursor.take();
  const expected = "one `?` or `!`, right behind the type";
  return cursor.report("misplaced-mark", { mark: mark.text, expected }, { range: rangeOf(cursor, mark) });
}

/** What people write behind a type, and what it is here. */
const MEANT = new Map([
  ["optional", "?"],
  ["nullable", "?"],
  ["null", "?"],
  ["required", ""],
  ["mandatory", ""],
  ["default", "="],
  ["indexed", "index"],
]);

function refuseWord(cursor: Cursor, token: Token): undefined {
  const meant = MEANT.get(token.text.toLowerCase()) ?? nearest(token.text, ["unique", "index"]);
  const suggestions = meant === undefined ? [] : [replacing(cursor, token, meant)];
  return cursor.report("unknown-word", { word: token.text }, { range: rangeOf(cursor, token), suggestions });
}

function replacing(cursor: Cursor, token: Token, meant: string): Suggestion {
  const withSpace = { start: cursor.scalar.text.slice(0, token.start).trimEnd().length, end: token.end };
  if (meant === "?") return mend(cursor, { ...withSpace, text: "?" }, "Write `?` behind the type.");
  if (meant !== "") return mend(cursor, { ...token, text: meant });
  return mend(cursor, { ...withSpace, text: "" }, "Leave it out: a field is required unless `?` says otherwise.");
}
