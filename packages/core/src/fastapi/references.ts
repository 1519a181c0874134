import type { Field } from "../model/model.ts";
import type { ServiceField, ServiceResource } from "./service.ts";

/** A field of a resource that leads to a row of another, or of the same. */
export interface Incoming {
  readonly resource: ServiceResource;
  readonly field: ServiceField;
}

/** The references that lead to a resource, and what becomes of them when the row that they lead to is deleted. */
export function referencesTo(
  { one }: Pick<ServiceResource, "one">,
  rule: "cascade" | "set_null",
  resources: readonly ServiceResource[],
): readonly Incoming[] {
  return resources.flatMap((resource) =>
    resource.fields
      .filter(({ field: { type }, target }) => target?.one === one && type.kind === "ref" && type.onDelete === rule)
      .map((field) => ({ resource, field })),
  );
}

/** Whether a row is deleted with the row that the field leads to. */
export function isCascade({ type }: Field): boolean {
  return type.kind === "ref" && type.onDelete === "cascade";
}
