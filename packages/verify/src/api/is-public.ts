import type { Api, Operation } from "../openapi/document.ts";
import type { ApiResource } from "./resource.ts";

/**
 * Whether everybody may read these rows, as the document has it: neither the list nor a single row asks for a sign-in,
 * while something else does. A document in which nothing asks for a sign-in says nothing of it.
 */
export function isOpen({ list, get }: ApiResource, { operations }: Api): boolean {
  const isRead = list !== undefined || get !== undefined;
  return isRead && !list?.secured && !get?.secured && operations.some(({ secured }) => secured);
}

/** Whether everybody may do this, since it reads rows that everybody may read. */
export function isPublic(operation: Operation, resource: ApiResource, api: Api): boolean {
  return (operation === resource.list || operation === resource.get) && isOpen(resource, api);
}
