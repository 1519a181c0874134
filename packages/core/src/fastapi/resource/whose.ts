import type { ServiceResource } from "../service.ts";
import { isPublic } from "./owner.ts";

/** `your tasks`, or `the tasks of your organisation`: the rows that a route reaches, for sentences. */
export function whose({ owner }: Pick<ServiceResource, "owner">, nouns: string): string {
  return owner === "user_id" ? `your ${nouns}` : `the ${nouns} of your organisation`;
}

/** `you`, or `your organisation`: the owner of what a route makes, for sentences. */
export function ownerOf({ owner }: Pick<ServiceResource, "owner">): string {
  return owner === "user_id" ? "you" : "your organisation";
}

/** `Some of your tasks`, or `Some tasks` where everybody sees them: what a page of a list holds, for sentences. */
export function someOf(resource: ServiceResource): string {
  return isPublic(resource) ? `Some ${resource.nouns}` : `Some of ${whose(resource, resource.nouns)}`;
}
