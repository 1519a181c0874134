import { type Brackets, type Code, collection, dict, list, text } from "./code.ts";

/** A value that JSON can carry. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

const SHORT_ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** Text that stands in double quotes as it is: printable ASCII without quotes and backslashes. */
const PLAIN = /^[ !#-&(-[\]-~]*$/;

/**
 * A Python string literal: the only way that text of the user reaches Python source. It is pure ASCII, so that no
 * control character, line separator or bidirectional mark of the text can change how the source reads (CVE-2021-42574).
 * The quotes are those that `ruff format` would choose.
 */
export function str(value: string): string {
  if (PLAIN.test(value)) return `"${value}"`;
  const doubles = value.split('"').length;
  const singles = value.split("'").length;
  const quote = doubles > singles ? "'" : '"';
  return quote + value.replace(/[^ -[\]-~]|["']/gu, (char) => escapeSequence(char, quote)) + quote;
}

function escapeSequence(char: string, quote: string): string {
  if (char === "'" || char === '"') return char === quote ? `\\${char}` : char;
  const code = char.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  if (code > 0xffff) return `\\U${hex.padStart(8, "0")}`;
  return SHORT_ESCAPES[char] ?? (code > 0xff ? `\\u${hex.padStart(4, "0")}` : `\\x${hex.padStart(2, "0")}`);
}

/** The Python literal of a JSON value. */
export function literal(value: JsonValue): Code {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "number") return float(value);
  if (typeof value === "string") return text(value);
  if (isList(value)) return list(value.map(literal));
  return dict(Object.entries(value).map(([key, item]) => [str(key), literal(item)]));
}

/** The literal of a number, written as Python and ruff write it: `1e+21` is `1e21`. */
export function float(value: number): string {
  return String(value).replace("e+", "e");
}

/** A tuple: `(a, b)`, or `(a,)`. */
export function tuple(items: readonly Code[]): Brackets {
  return collection("(", items, ")");
}

function isList(value: object): value is readonly JsonValue[] {
  return Array.isArray(value);
}
