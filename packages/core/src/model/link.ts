import type { Located } from "../diagnostics/diagnostic.ts";
import type { FieldSpec } from "../spec/spec.ts";
import { fieldName } from "./field-names.ts";
import { limits } from "./limits.ts";
import type { Link } from "./model.ts";
import { targetOf } from "./reference.ts";
import type { Scope } from "./scope.ts";
import { checkText } from "./text.ts";

/** Whether an entry under `fields` refers to many rows, which makes a link of it. */
export function isLink({ type }: FieldSpec): boolean {
  return type.value.kind === "refs";
}

/** The references of a resource to many. */
export function resolveLinks(scope: Scope): readonly Link[] {
  return scope.spec.fields.flatMap((field) => linkOf(field, scope));
}

function linkOf(field: FieldSpec, scope: Scope): readonly Link[] {
  const type = field.type.value;
  if (type.kind !== "refs") return [];
  checkText(field.description, "description", scope.report);
  checkParts(field, scope);
  const target = targetOf(field, type.target, scope);
  const max = sizeOf(field, type.max, scope);
  const description = field.description?.value.trim();
  if (!target || max === undefined) return [];
  return [{ name: fieldName(field), target, max, ...(description && { description }) }];
}

function sizeOf({ name, type }: FieldSpec, max: string | undefined, { report }: Scope): number | undefined {
  if (max === undefined) return limits.links.max;
  const size = Number(max);
  if (Number.isInteger(size) && size >= 1 && size <= limits.links.ceiling) return size;
  return report("link-size", { field: name.value, max }, { range: type.range });
}

/** Reports what a field can have and a link cannot. */
function checkParts(field: FieldSpec, { report }: Scope): void {
  const refuse = (what: string, { range }: Pick<Located<unknown>, "range">, reason: string): void => {
    report("part-of-link", { field: field.name.value, what, reason }, { range });
  };
  if (field.nullable) refuse("`?`", field.type, "without any, the list is empty");
  if (field.default) refuse("a default", field.default, "the ids of rows are not known before");
  for (const example of field.examples) refuse("an example", example, "the ids of rows are not known before");
  if (field.unique?.value) refuse("`unique`", field.unique, "each id is in the list once already");
  if (field.index?.value) refuse("`index`", field.index, "their own table has one");
}
