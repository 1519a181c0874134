import type { ApiResource } from "../api/resource.ts";
import type { Schema } from "../openapi/document.ts";

/** What a field of a body takes, as far as attacks tell fields apart. */
export type FieldKind = "text" | "integer" | "number" | "boolean" | "date-time" | "decimal";

/** The first field of a kind in the body that makes a row; a reference is none. */
export function fieldOf({ create, references }: ApiResource, kind: FieldKind): string | undefined {
  const fields = Object.entries(create?.body?.schema.properties ?? {});
  const own = fields.filter(([name]) => !references.some(({ field }) => field === name));
  return own.find(([, schema]) => isOf(choicesOf(schema), kind))?.[0];
}

/** A schema without its options, each of which stands for itself. */
function choicesOf(schema: Schema): readonly Schema[] {
  return schema.options ? schema.options.flatMap(choicesOf) : [schema];
}

function isOf(choices: readonly Schema[], kind: FieldKind): boolean {
  const takes = (type: string) => choices.some(({ types }) => types?.includes(type));
  // An exact number is written as a number, or as a text of digits.
  const isDecimal = choices.some(({ format }) => format === "decimal") || (takes("number") && takes("string"));
  if (isDecimal || kind === "decimal") return isDecimal && kind === "decimal";
  if (choices.some((choice) => choice.enum || choice.readOnly)) return false;
  if (kind === "date-time") return choices.some(({ format }) => format === "date-time");
  const isNumber = kind === "integer" || kind === "number";
  return choices.some(
    ({ types, format, pattern }) =>
      types?.includes(kind === "text" ? "string" : kind) && (isNumber || format === undefined) && pattern === undefined,
  );
}
