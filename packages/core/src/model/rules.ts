import type { FieldSpec } from "../spec/spec.ts";
import type { Scope } from "./scope.ts";

/** Reports rules about who sets a field and who sees it that nobody could follow. */
export function checkRules(field: FieldSpec, scope: Scope): void {
  const { set_by: setter, write_only: hidden } = field;
  const { kind } = field.type.value;
  if (kind === "ref" || kind === "refs") {
    reportOnReference(field, scope);
    return;
  }
  if (setter) checkSetter(field, { ...setter, scope });
  if (hidden?.value && setter?.value === "server") {
    scope.report("nobody-reads", { field: field.name.value }, { range: hidden.range });
  }
}

/** Only the owner of a row can say which of their rows it leads to, and paths and lists show where it leads. */
function reportOnReference({ name: { value: field }, set_by, write_only }: FieldSpec, { report }: Scope): void {
  if (set_by) report("rule-on-reference", { field, key: "set_by" }, { range: set_by.range });
  if (write_only?.value) report("rule-on-reference", { field, key: "write_only" }, { range: write_only.range });
}

type Setter = NonNullable<FieldSpec["set_by"]> & { readonly scope: Scope };

function checkSetter(field: FieldSpec, { value: by, range, scope }: Setter): void {
  const { spec, resource, hasAdministrators, report } = scope;
  const name = field.name.value;
  if (by === "administrator" && !hasAdministrators) report("no-administrators", { field: name }, { range });
  if (by !== "owner") {
    if (!field.nullable && field.default === undefined) report("nobody-sets", { field: name, by }, { range });
  } else if (spec.owner?.value === "organisation") {
    report("set-by-no-owner", { field: name }, { range });
  } else if (!resource.share.includes("write")) {
    report("needless-set-by", { field: name }, { range });
  }
}
