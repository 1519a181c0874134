import type { Api, Operation } from "../openapi/document.ts";

/**
 * Whether the document says that everybody may use an operation. A document in which no operation asks for a sign-in
 * says nothing of it.
 */
export function isPublic(operation: Operation, { operations }: Api): boolean {
  return !operation.secured && operations.some(({ secured }) => secured);
}
