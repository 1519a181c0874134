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
  const target = targetOf(field, type.target, scope);
  const description = field.description?.value.trim();
  const max = type.max === undefined ? limits.links.max : Number(type.max);
  return target ? [{ name: fieldName(field), target, max, ...(description && { description }) }] : [];
}
