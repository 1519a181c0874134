import type { Located } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { replaceWith } from "../diagnostics/suggestion.ts";
import type { FieldSpec } from "../spec/spec.ts";
import type { Owner, Resource } from "./model.ts";
import type { Scope } from "./scope.ts";

/** The resource that a reference names, to one row or to many; nothing after a mistake. */
export function targetOf(field: FieldSpec, named: Located<string>, scope: Scope): Resource | undefined {
  const { spec, targets, illegible, report } = scope;
  const target = targets.get(named.value);
  if (target === undefined) return illegible.includes(named.value) ? undefined : reportUnknown(field, named, scope);
  const isRequired = field.type.value.kind === "ref" && !field.nullable;
  if (named.value === spec.name.value && isRequired) {
    return report("reference-to-self", { field: field.name.value, name: named.value }, { range: named.range });
  }
  checkOwners(field, { ...named, target }, scope);
  checkExpansion(field, { ...named, target }, scope);
  return target;
}

function reportUnknown({ name }: FieldSpec, { value, range }: Located<string>, { targets, report }: Scope): undefined {
  if (value === "User") return report("reference-to-user", { field: name.value }, { range });
  const near = nearest(value, targets.keys());
  const suggestions = near === undefined ? [] : [replaceWith(range, near)];
  return report("unknown-target", { field: name.value, target: value }, { range, suggestions });
}

type Target = Located<string> & { readonly target: Resource };

/** Reports a reference between rows that never have, or not for ever, the same owner. */
function checkOwners({ name }: FieldSpec, { value, range, target }: Target, { resource, report }: Scope): void {
  const params = { field: name.value, target: value };
  const [owner, other] = [resource.owner.kind, target.owner.kind];
  if (owner !== other) report("mixed-owners", { ...params, owner: owners[owner], other: owners[other] }, { range });
  else if (resource.onAccountDelete === "reassign" && target.onAccountDelete === "delete") {
    report("reassign-alone", params, { range });
  }
}

/** Reports a reference that would show everybody a row that not everybody may read. */
function checkExpansion({ name, expand }: FieldSpec, { value, target }: Target, { spec, report }: Scope): void {
  if (!expand?.value || spec.public_read === undefined || target.publicRead !== undefined) return;
  report("expand-hidden", { field: name.value, name: spec.name.value, target: value }, { range: expand.range });
}

const owners: { readonly [Kind in Owner["kind"]]: string } = { user: "a user", organisation: "an organisation" };

/** Reports what a reference to one row cannot do. */
export function checkReference(field: FieldSpec, { spec, report }: Scope): void {
  const { name, nullable, nested, on_delete: rule, type } = field;
  if (type.value.kind !== "ref") return;
  const target = type.value.target.value;
  if (rule?.value === "set_null" && !nullable) {
    report("set-null-required", { field: name.value, target }, { range: rule.range });
  }
  if (!nested?.value) return;
  const other = spec.fields.find((each) => isNestedBelow(each, target));
  if (target === spec.name.value) report("nested-self", { field: name.value, name: target }, { range: nested.range });
  else if (other && other !== field) {
    report("nested-twice", { field: name.value, other: other.name.value, target }, { range: nested.range });
  }
}

function isNestedBelow({ nested, type }: FieldSpec, target: string): boolean {
  return nested?.value === true && type.value.kind === "ref" && type.value.target.value === target;
}
