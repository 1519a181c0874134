import type { Located } from "../../diagnostics/diagnostic.ts";
import { advise } from "../../diagnostics/suggestion.ts";
import type { Scalar } from "../document/node.ts";
import type { FieldParts } from "../field-parts.ts";
import type { SpecReport } from "../mistakes.ts";
import type { TypeName } from "../types.ts";
import { type Cursor, cursorOn, rangeOf } from "./cursor.ts";
import { readDefault } from "./default.ts";
import { readModifiers } from "./modifiers.ts";
import { type NamedType, readListSize, readParameters } from "./parameters.ts";
import { readTypeName } from "./type-name.ts";

/** A shorthand taken apart: `string(1..200)? = x` names a type and says three things of it. */
export interface Shorthand {
  /** With its parameters. */
  readonly type: Located<TypeName>;
  /** Written with brackets: a list of that type. */
  readonly list: boolean;
  readonly parts: FieldParts;
}

/** Reads the shorthand that a scalar holds. The first mistake in it ends the reading. */
export function readShorthand(scalar: Scalar, report: SpecReport): Shorthand | undefined {
  const cursor = cursorOn(scalar, report);
  const type = readTypeName(cursor);
  const parameters = type && readParameters(cursor, type);
  const size = parameters && readListSize(cursor);
  if (!size || (size !== "no list" && isRefused(cursor, type))) return undefined;
  const range = rangeOf(cursor, { start: type.token.start, end: cursor.done() });
  const list = size !== "no list";
  const modifiers = readModifiers(cursor);
  const fallback = modifiers && readDefault(cursor, { name: type.name, list });
  if (!fallback) return undefined;
  const parts = { ...parameters, ...(list && size), ...modifiers, ...fallback };
  return { type: { value: type.name, range }, list, parts };
}

/** Reports a list of anything but strings. */
function isRefused(cursor: Cursor, { name, token }: NamedType): boolean {
  if (name === "string") return false;
  const range = rangeOf(cursor, { start: token.start, end: cursor.done() });
  const advice = "Make a resource for the entries that refers to this one, or use `json`.";
  cursor.report("unsupported-list", { type: name }, { range, suggestions: [advise(advice)] });
  return true;
}
