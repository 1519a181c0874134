import type { ServiceResource } from "../service.ts";

/** `your tasks`, or `the tasks of your organisation`: the rows that a route reaches, for sentences. */
export function whose({ owner }: Pick<ServiceResource, "owner">, nouns: string): string {
  return owner === "user_id" ? `your ${nouns}` : `the ${nouns} of your organisation`;
}

/** `you`, or `your organisation`: the owner of what a route makes, for sentences. */
export function ownerOf({ owner }: Pick<ServiceResource, "owner">): string {
  return owner === "user_id" ? "you" : "your organisation";
}
