import type { Located, Range, Suggestion } from "../../diagnostics/diagnostic.ts";
import { advise, replaceWith } from "../../diagnostics/suggestion.ts";
import type { FieldParts } from "../field-parts.ts";
import type { SpecReport } from "../mistakes.ts";
import { resourceNames } from "../names.ts";
import type { Shorthand } from "../shorthand/read-shorthand.ts";
import type { Bounds, PlainKind, TypeSpec } from "../spec.ts";
import { type TypeName, types } from "../types.ts";

/** What it takes to put a type together. */
export interface TypeSource {
  readonly field: string;
  readonly shorthand: Pick<Shorthand, "type" | "list">;
  readonly parts: FieldParts;
  readonly report: SpecReport;
}

/** Puts a type together from its name and the parts of its field, and reports parts that it cannot do without. */
export function typeSpecOf(source: TypeSource): TypeSpec | undefined {
  const { shorthand, parts } = source;
  if (!shorthand.list) return makers[shorthand.type.value](source);
  return { kind: "list", length: boundsOf(parts.min, parts.max), size: boundsOf(parts.min_size, parts.max_size) };
}

type Maker = (source: TypeSource) => TypeSpec | undefined;

const plain =
  (kind: PlainKind): Maker =>
  () => ({ kind });

const makers: Readonly<Record<TypeName, Maker>> = {
  string: ({ parts }) => ({ kind: "string", length: boundsOf(parts.min, parts.max) }),
  text: ({ parts }) => ({ kind: "text", length: boundsOf(parts.min, parts.max) }),
  integer: ({ parts }) => ({ kind: "integer", bounds: boundsOf(parts.min, parts.max) }),
  number: ({ parts }) => ({ kind: "number", bounds: boundsOf(parts.min, parts.max) }),
  decimal: makeDecimal,
  enum: makeEnum,
  ref: makeRef,
  boolean: plain("boolean"),
  date: plain("date"),
  datetime: plain("datetime"),
  time: plain("time"),
  uuid: plain("uuid"),
  email: plain("email"),
  url: plain("url"),
  json: plain("json"),
};

function boundsOf(min: Located<string> | undefined, max: Located<string> | undefined): Bounds {
  return { ...(min && { min: min.value }), ...(max && { max: max.value }) };
}

function makeDecimal({ shorthand, parts, report }: TypeSource): TypeSpec | undefined {
  const { digits, places } = parts;
  const { range } = shorthand.type;
  if (!digits || !places) {
    const needs = digits ? "the number of decimal places" : "the number of digits and of decimal places";
    const suggestions = digits || places ? [] : [replaceWith(range, types.decimal.example)];
    return report("missing-parameter", { type: "decimal", needs }, { range, suggestions });
  }
  const counts = [digits, places].map((written) => countOf(written, report));
  const [most, behind] = counts;
  if (most === undefined || behind === undefined) return undefined;
  return { kind: "decimal", digits: most, places: behind, bounds: boundsOf(parts.min, parts.max) };
}

/** Reads a number of digits, which the model then holds against its limits. */
function countOf({ value, range }: Located<string>, report: SpecReport): number | undefined {
  return /^[0-9]{1,9}$/.test(value) ? Number(value) : report("bad-number", { text: value }, { range });
}

function makeEnum({ shorthand, parts, report }: TypeSource): TypeSpec | undefined {
  if (parts.values && parts.values.length > 0) return { kind: "enum", values: parts.values };
  const suggestions = [advise("Write the values in parentheses: `enum(todo, doing, done)`.")];
  return report(
    "missing-parameter",
    { type: "enum", needs: "its values" },
    { range: shorthand.type.range, suggestions },
  );
}

function makeRef({ field, shorthand, parts, report }: TypeSource): TypeSpec | undefined {
  if (parts.to) return { kind: "ref", target: parts.to };
  const { range } = shorthand.type;
  const needs = "the name of the resource that it refers to";
  return report("missing-parameter", { type: "ref", needs }, { range, suggestions: guessed(field, range) });
}

/** A reference is often named after what it refers to. */
function guessed(field: string, range: Range): readonly Suggestion[] {
  const target = resourceNames.convert(field.replace(/_id$/, ""));
  return target === undefined ? [] : [replaceWith(range, `ref(${target})`)];
}
