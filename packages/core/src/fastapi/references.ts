import type { Field } from "../model/model.ts";
import type { Incoming, Service, ServiceResource } from "./service.ts";

/** The references to each resource, by its `one`, in the order of the resources that they stand in. */
export function incomingOf(resources: readonly ServiceResource[]): ReadonlyMap<string, readonly Incoming[]> {
  const incoming = new Map<string, Incoming[]>(resources.map(({ one }) => [one, []]));
  for (const resource of resources) {
    for (const field of resource.fields) {
      if (field.target) incoming.get(field.target.one)?.push({ resource, field });
    }
  }
  return incoming;
}

/** The references that lead to a resource, and what becomes of them when the row that they lead to is deleted. */
export function referencesTo(
  { one }: Pick<ServiceResource, "one">,
  rule: "cascade" | "set_null",
  { incoming }: Pick<Service, "incoming">,
): readonly Incoming[] {
  return (incoming.get(one) ?? []).filter(
    ({ field: { field } }) => field.type.kind === "ref" && field.type.onDelete === rule,
  );
}

/** Whether a row is deleted with the row that the field leads to. */
export function isCascade({ type }: Field): boolean {
  return type.kind === "ref" && type.onDelete === "cascade";
}
