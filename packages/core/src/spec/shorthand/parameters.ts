import type { FieldParts } from "../field-parts.ts";
import { isNamed, resourceNames } from "../names.ts";
import { type Parameters, type TypeName, types } from "../types.ts";
import { behindBracket, type Cursor, located, mend, rangeOf } from "./cursor.ts";
import { readNumber, readRange } from "./range.ts";
import type { Token } from "./token.ts";
import { unclosed, unexpected } from "./unexpected.ts";
import { readValues } from "./values.ts";

/** The name of a type in a shorthand, and where it stands. */
export interface NamedType {
  readonly name: TypeName;
  readonly token: Token;
}

/** Reads the parentheses behind the name of a type, if there are any. */
export function readParameters(cursor: Cursor, type: NamedType): FieldParts | undefined {
  const opening = cursor.takeMark("(");
  if (!opening) return {};
  const parts = readers[types[type.name].parameters](cursor, type);
  return parts && takesClosing(cursor, opening, ")") ? parts : undefined;
}

/** Reads the brackets that make a list of a type, if there are any: `[]`, `[..20]`. */
export function readListSize(cursor: Cursor): FieldParts | "no list" | undefined {
  const opening = cursor.takeMark("[");
  if (!opening) return "no list";
  const ends = cursor.next().text === "]" ? {} : readRange(cursor)?.ends;
  if (!ends || !takesClosing(cursor, opening, "]")) return undefined;
  return { ...(ends.min && { min_size: ends.min }), ...(ends.max && { max_size: ends.max }) };
}

function takesClosing(cursor: Cursor, opening: Token, mark: ")" | "]"): boolean {
  if (cursor.takeMark(mark)) return true;
  if (cursor.next().kind === "end") unclosed(cursor, opening, `a \`${mark}\` at the end`);
  else unexpected(cursor, `\`${mark}\``);
  return false;
}

const readers: Readonly<Record<Parameters, (cursor: Cursor, type: NamedType) => FieldParts | undefined>> = {
  none: refuse,
  length: readLength,
  bounds: readBounds,
  decimal: readDecimal,
  values: readValues,
  resource: readResource,
};

function refuse(cursor: Cursor, { name, token }: NamedType): undefined {
  const end = behindBracket(cursor);
  const range = rangeOf(cursor, { start: token.end, end });
  const suggestions = [mend(cursor, { start: token.start, end, text: name })];
  return cursor.report("unexpected-parameter", { type: name }, { range, suggestions });
}

/** Codes and hashes have an exact length; what is longer is more likely meant as the greatest length. */
const LONGEST_CODE = 64;

function readLength(cursor: Cursor): FieldParts | undefined {
  const token = cursor.next();
  const written = readRange(cursor);
  if (written?.single && Number(token.text) > LONGEST_CODE) {
    const suggestions = [mend(cursor, { ...token, text: `..${token.text}` })];
    cursor.report("exact-length", { length: token.text }, { range: rangeOf(cursor, token), suggestions });
  }
  return written?.ends;
}

function readBounds(cursor: Cursor, { name }: NamedType): FieldParts | undefined {
  const token = cursor.next();
  const written = readRange(cursor);
  if (!written?.single) return written?.ends;
  const suggestions = [mend(cursor, { ...token, text: `..${token.text}` })];
  return cursor.report(
    "single-bound",
    { bound: token.text, type: name },
    { range: rangeOf(cursor, token), suggestions },
  );
}

function readDecimal(cursor: Cursor, type: NamedType): FieldParts | undefined {
  const digits = readNumber(cursor);
  if (!digits) return undefined;
  if (!cursor.takeMark(","))
    return unexpected(cursor, "a comma and the number of decimal places, as in `decimal(12, 2)`");
  const places = readNumber(cursor);
  if (!places) return undefined;
  const ends = cursor.takeMark(",") ? readBounds(cursor, type) : {};
  return ends && { digits, places, ...ends };
}

function readResource(cursor: Cursor): FieldParts | undefined {
  if (cursor.next().kind !== "word") return unexpected(cursor, "the name of a resource, such as `Project`");
  const token = cursor.take();
  const to = located(cursor, token);
  if (isNamed(to.value, resourceNames)) return { to };
  const meant = resourceNames.convert(to.value);
  const suggestions = meant === undefined ? [] : [mend(cursor, { ...token, text: meant })];
  return cursor.report("resource-name", { name: to.value }, { range: to.range, suggestions });
}
