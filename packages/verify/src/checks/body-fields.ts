import type { ApiResource } from "../api/resource.ts";
import type { Schema } from "../openapi/document.ts";

/** What a field of a body takes, as far as attacks tell fields apart. */
export type FieldKind = "text" | "integer" | "number" | "boolean" | "date-time" | "decimal";

/** The first field of a kind in the body that makes a row; a reference is none. */
export function fieldOf({ create, references }: ApiResource, kind: FieldKind): string | undefined {
  const fields = Object.entries(create?.body?.schema.properties ?? {});
  return fields.find(([name, schema]) => isOf(schema, kind) && !references.some(({ field }) => field === name))?.[0];
}

function isOf(schema: Schema, kind: FieldKind): boolean {
  if (schema.enum || schema.readOnly) return false;
  if (kind === "decimal") return schema.format === "decimal" || isNumberOrNumeral(schema);
  if (schema.options) return !isNumberOrNumeral(schema) && schema.options.some((option) => isOf(option, kind));
  if (kind === "date-time") return schema.format === "date-time";
  const type = kind === "text" ? "string" : kind;
  const isNumber = kind === "integer" || kind === "number";
  return (
    (schema.types?.includes(type) ?? false) && (isNumber || schema.format === undefined) && schema.pattern === undefined
  );
}

/** An exact number: a number, or a text of digits. */
function isNumberOrNumeral({ options = [] }: Schema): boolean {
  const takes = (type: string) => options.some(({ types }) => types?.includes(type));
  return (
    takes("number") &&
    options.some(
      ({ types, pattern, format }) => types?.includes("string") && (pattern !== undefined || format === "decimal"),
    )
  );
}
