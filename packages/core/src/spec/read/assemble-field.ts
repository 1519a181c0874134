import type { Located } from "../../diagnostics/diagnostic.ts";
import type { Node } from "../document/node.ts";
import type { FieldParts } from "../field-parts.ts";
import type { SpecReport } from "../mistakes.ts";
import type { Shorthand } from "../shorthand/read-shorthand.ts";
import type { FieldSpec, Json, TypeSpec } from "../spec.ts";
import { valueFor } from "./json.ts";
import { typeSpecOf } from "./type-spec.ts";

/** Puts a field together from its name and from what the shorthand or the long form says of it. */
export function assembleField(
  name: Located<string>,
  { type: written, list, parts }: Shorthand,
  report: SpecReport,
): FieldSpec | undefined {
  const type = typeSpecOf({ field: name.value, shorthand: { type: written, list }, parts, report });
  if (!type) return undefined;
  const { unique, index, pattern, description, on_delete, nested, expand, set_by, write_only } = parts;
  const nullable = parts.nullable?.value ?? false;
  const fallback = parts.default && locatedFor(type.kind, parts.default, report);
  if (fallback?.value === null && !nullable) {
    return report("null-default", { field: name.value }, { range: fallback.range });
  }
  return {
    name,
    type: { value: type, range: written.range },
    nullable,
    ...(fallback && { default: fallback }),
    ...(unique && { unique }),
    ...(index && { index }),
    ...(pattern && { pattern }),
    ...(description && { description }),
    ...(on_delete && { on_delete }),
    ...(nested && { nested }),
    ...(expand && { expand }),
    ...(set_by && { set_by }),
    ...(write_only && { write_only }),
    examples: examplesOf(parts).map((node) => locatedFor(type.kind, node, report)),
  };
}

function examplesOf({ example, examples }: FieldParts): readonly Node[] {
  return examples ?? (example ? [example] : []);
}

function locatedFor(type: TypeSpec["kind"], node: Node, report: SpecReport): Located<Json> {
  return { value: valueFor(type, node, report), range: node.range };
}
