import type { FieldSpec } from "../spec/spec.ts";
import { examplesFor } from "./example/examples.ts";
import { fieldName } from "./field-names.ts";
import type { Field, FieldType } from "./model.ts";
import { isAnchored } from "./pattern/anchored.ts";
import { matcherOf } from "./pattern/match.ts";
import type { PatternNode } from "./pattern/node.ts";
import { printPattern } from "./pattern/print.ts";
import { varietyOf } from "./pattern/size.ts";
import { patternOf } from "./pattern.ts";
import type { Scope } from "./scope.ts";
import { checkText } from "./text.ts";
import { resolveType } from "./type.ts";
import { readerOf } from "./value/read.ts";
import { matching } from "./value/string.ts";
import { defaultOf, givenExamples } from "./values.ts";
import { wordsOf } from "./words.ts";

/** The meaning of one field, or nothing where its type or its pattern has a mistake. */
export function resolveField(field: FieldSpec, scope: Scope): Field | undefined {
  checkText(field.description, "description", scope.report);
  const bare = resolveType(field, scope);
  const pattern = field.pattern && patternOf(field.pattern, scope.report);
  if (bare === undefined || (field.pattern && pattern === undefined)) return undefined;
  const type = withPattern(bare, pattern);
  const values = type.kind === "ref" ? noValues(field, scope) : valuesOf(field, { type, pattern }, scope);
  const description = field.description?.value.trim();
  return {
    name: fieldName(field),
    type,
    nullable: field.nullable,
    setBy: field.set_by?.value ?? "user",
    writeOnly: field.write_only?.value ?? false,
    ...values,
    ...(description && { description }),
  };
}

interface Shape {
  readonly type: FieldType;
  readonly pattern: PatternNode | undefined;
}

type Values = Pick<Field, "default" | "examples">;

function withPattern(type: FieldType, pattern: PatternNode | undefined): FieldType {
  const takesPattern = type.kind === "string" || type.kind === "text";
  return takesPattern && pattern ? { ...type, pattern: printPattern(pattern) } : type;
}

function valuesOf(field: FieldSpec, { type, pattern }: Shape, scope: Scope): Values {
  const read = pattern ? matching(readerOf(type), matcherOf(pattern)) : readerOf(type);
  const fallback = defaultOf(field, read, scope.report);
  const given = givenExamples(field, read, scope.report);
  const subject = { field: wordsOf(field.name.value), resource: scope.resource.name.singular };
  const examples = examplesFor({ type, read, subject, given, ...(pattern && { pattern }), ...fallback });
  if (pattern && given.length === 0) checkCount(field, { pattern, found: examples.length }, scope);
  return { ...fallback, examples };
}

/** The ids of rows are not known before the service runs. */
function noValues({ name, default: fallback, examples }: FieldSpec, { report }: Scope): Values {
  const { value: field } = name;
  if (fallback && fallback.value !== null)
    report("reference-value", { field, what: "default" }, { range: fallback.range });
  for (const { range } of examples) report("reference-value", { field, what: "example" }, { range });
  return { examples: [] };
}

interface Found {
  readonly pattern: PatternNode;
  readonly found: number;
}

/** Complains when the pattern must have more values than were found. */
function checkCount({ name, pattern: written }: FieldSpec, { pattern, found }: Found, { report }: Scope): void {
  const most = isAnchored(pattern) ? varietyOf(pattern) : Number.POSITIVE_INFINITY;
  if (written === undefined || found >= Math.min(3, most)) return;
  report("needs-example", { field: name.value, pattern: written.value, found }, { range: written.range });
}
