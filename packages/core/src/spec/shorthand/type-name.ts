import type { Suggestion } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import { quote } from "../../diagnostics/quote.ts";
import { isNamed, resourceNames } from "../names.ts";
import { isTypeName, type TypeName, typeCalled, typeNames, types } from "../types.ts";
import { type Cursor, mend, rangeOf } from "./cursor.ts";
import type { NamedType } from "./parameters.ts";
import type { Token } from "./token.ts";
import { unexpected } from "./unexpected.ts";

/** Reads the word with which a shorthand begins. */
export function readTypeName(cursor: Cursor): NamedType | undefined {
  if (cursor.next().kind !== "word") return unexpected(cursor, "a type, such as `string`");
  const token = cursor.take();
  const { text: name } = token;
  if (isTypeName(name)) return { name, token };
  const suggestions = meant(cursor, token);
  return cursor.report(
    "unknown-type",
    { type: name, legal: typeNames.map(quote) },
    { range: rangeOf(cursor, token), suggestions },
  );
}

/** What lists are called elsewhere. */
const LISTS = new Set(["list", "array", "strings", "tags", "set"]);

function meant(cursor: Cursor, token: Token): readonly Suggestion[] {
  if (LISTS.has(token.text.toLowerCase())) return [mend(cursor, { ...token, text: "string[]" })];
  const near = nearest(token.text, typeNames);
  const name = typeCalled(token.text) ?? typeNames.find((each) => each === near);
  if (name) return [renaming(cursor, token, name)];
  return isNamed(token.text, resourceNames) ? [mend(cursor, { ...token, text: `ref(${token.text})` })] : [];
}

/** Proposes a known type. The parameters stay, except that one length alone is the greatest everywhere else. */
function renaming(cursor: Cursor, token: Token, name: TypeName): Suggestion {
  const { parameters, example } = types[name];
  const [all, length] = /^\s*\(\s*(\d+)\s*\)/.exec(cursor.scalar.text.slice(token.end, token.end + 20)) ?? [];
  if (parameters === "length" && all !== undefined) {
    return mend(cursor, { start: token.start, end: token.end + all.length, text: `${name}(..${length})` });
  }
  const bare = cursor.next().text !== "(";
  return mend(cursor, { ...token, text: bare && parameters === "decimal" ? example : name });
}
