import type { Located } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { replaceWith } from "../diagnostics/suggestion.ts";
import type { FieldSpec } from "../spec/spec.ts";
import type { Resource } from "./model.ts";
import type { Scope } from "./scope.ts";

/** The resource that a reference names, or nothing after a mistake. */
export function targetOf(field: FieldSpec, named: Located<string>, scope: Scope): Resource | undefined {
  const { spec, targets, report } = scope;
  const target = targets.get(named.value);
  if (target === undefined) return reportUnknown(field, named, scope);
  const isRequired = field.type.value.kind === "ref" && !field.nullable;
  if (named.value !== spec.name.value || !isRequired) return target;
  return report("reference-to-self", { field: field.name.value, name: named.value }, { range: named.range });
}

function reportUnknown({ name }: FieldSpec, { value, range }: Located<string>, { targets, report }: Scope): undefined {
  if (value === "User") return report("reference-to-user", { field: name.value }, { range });
  const near = nearest(value, targets.keys());
  const suggestions = near === undefined ? [] : [replaceWith(range, near)];
  return report("unknown-target", { field: name.value, target: value }, { range, suggestions });
}
