import type { Located, Suggestion } from "../../diagnostics/diagnostic.ts";
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
  ref: (source) => makeReference(source, (target) => ({ kind: "ref", target })),
  refs: (source) =>
    makeReference(source, (target) => {
      const { max_size: max } = source.parts;
      return { kind: "refs", target, ...(max && { max: max.value }) };
    }),
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

function makeReference(source: TypeSource, typeTo: (target: Located<string>) => TypeSpec): TypeSpec | undefined {
  const { field, shorthand, parts, report } = source;
  if (parts.to) return typeTo(parts.to);
  const { range, value: type } = shorthand.type;
  const needs = "the name of the resource that it refers to";
  return report("missing-parameter", { type, needs }, { range, suggestions: guessed(field, shorthand) });
}

/** A reference is often named after what it refers to; one to many, in the plural. */
function guessed(field: string, { type: { value: type, range } }: TypeSource["shorthand"]): readonly Suggestion[] {
  const target = resourceNames.convert(type === "refs" ? field.replace(/s$/, "") : field.replace(/_id$/, ""));
  return target === undefined ? [] : [replaceWith(range, `${type}(${target})`)];
}
