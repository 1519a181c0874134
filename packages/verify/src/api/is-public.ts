import type { Api, Operation } from "../openapi/document.ts";
import type { ApiResource } from "./resource.ts";

/**
 * Whether everybody may read these rows, as the document has it: neither the list nor a single row asks for a sign-in,
 * while something else does. A document in which nothing asks for a sign-in says nothing of it.
 */
export function isPublic(operation: Operation, { list, get }: ApiResource, { operations }: Api): boolean {
  const isReading = operation === list || operation === get;
  return isReading && !list?.secured && !get?.secured && operations.some(({ secured }) => secured);
}
