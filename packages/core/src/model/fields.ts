import type { FieldSpec } from "../spec/spec.ts";
import { resolveField } from "./field.ts";
import { checkFieldNames, fieldName } from "./field-names.ts";
import { limits } from "./limits.ts";
import { isLink } from "./link.ts";
import type { Field } from "./model.ts";
import { checkReference } from "./reference.ts";
import { checkRules } from "./rules.ts";
import type { Scope } from "./scope.ts";

/**
 * The fields of a resource by the names that its lists may use: a reference goes by its name with and without `_id`.
 * A field that has a mistake is known, but has no meaning, so that no second mistake is made of it.
 */
export type KnownFields = ReadonlyMap<string, Field | undefined>;

/** The meaning of all fields of a resource. */
export function resolveFields(scope: Scope): KnownFields {
  const { spec, report } = scope;
  const { value: name, range } = spec.name;
  const count = spec.fields.length + spec.illegible.length;
  if (count === 0) report("no-fields", { name }, { range });
  if (count > limits.fields) report("too-many-fields", { name, count }, { range });
  checkFieldNames(scope);
  for (const field of spec.fields) {
    checkRules(field, scope);
    checkReference(field, scope);
  }
  const fields = spec.fields.filter((field) => !isLink(field));
  if (spec.fields.length > 0 && spec.illegible.length === 0 && !fields.some(isSet)) {
    report("nothing-to-set", { name }, { range });
  }
  return new Map([
    ...spec.illegible.flatMap(asUnknown),
    ...fields.flatMap((field) => namesOf(field, resolveField(field, scope))),
  ]);
}

/** What could not be read may be a reference. */
function asUnknown(name: string): readonly (readonly [string, undefined])[] {
  return [
    [name, undefined],
    [`${name}_id`, undefined],
  ];
}

/** Whether requests of a user carry the field. */
function isSet({ set_by: setter }: FieldSpec): boolean {
  return setter === undefined || setter.value === "owner";
}

function namesOf(spec: FieldSpec, field: Field | undefined): readonly (readonly [string, Field | undefined])[] {
  return [
    [spec.name.value, field],
    [fieldName(spec), field],
  ];
}
