import type { Located } from "../../diagnostics/diagnostic.ts";
import { quote } from "../../diagnostics/quote.ts";
import type { FieldParts } from "../field-parts.ts";
import { type Cursor, located, mend, quoted } from "./cursor.ts";
import type { Token } from "./token.ts";
import { unexpected } from "./unexpected.ts";

/** Reads the values of an enum, with commas between them: `todo, "in progress"`. */
export function readValues(cursor: Cursor): FieldParts | undefined {
  const values: Located<string>[] = [];
  if (cursor.next().text === ")") return { values };
  do {
    const value = readValue(cursor);
    if (!value) return undefined;
    values.push(value);
  } while (cursor.takeMark(","));
  return { values };
}

function readValue(cursor: Cursor): Located<string> | undefined {
  const { kind } = cursor.next();
  if (kind === "end") return unexpected(cursor, "a value and a `)`");
  if (kind !== "word" && kind !== "quoted") return unexpected(cursor, "a value, in quotes if it holds marks");
  const token = cursor.take();
  return kind === "word" && cursor.next().kind === "word" ? refuseSpace(cursor, token) : located(cursor, token);
}

/** Reports a value of several words. */
function refuseSpace(cursor: Cursor, { start }: Token): undefined {
  const [, rest = ""] = /^([^,)("'=#]*)/.exec(cursor.scalar.text.slice(start)) ?? [];
  const words = rest.trimEnd();
  const text = quoted(cursor, words);
  const expected = `a comma, or quotes around ${quote(words)}`;
  return unexpected(cursor, expected, [mend(cursor, { start, end: start + words.length, text })]);
}
