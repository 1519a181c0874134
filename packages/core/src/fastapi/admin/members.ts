import { member, type Name } from "../../python/code.ts";
import { schema } from "../resource/members.ts";
import { hasView } from "../resource/view.ts";
import type { ResourceNames, ServiceResource } from "../service.ts";

/** The name of a schema that administrators alone use: `AdminTodoQuery`. */
export function adminClass({ className }: ResourceNames, suffix: string): string {
  return `Admin${className}${suffix}`;
}

/** A schema that administrators alone use, from `backend/schemas/admin/<one>.py`. */
export function adminSchema(resource: ResourceNames, suffix: string): Name {
  return member(`backend.schemas.admin.${resource.one}`, adminClass(resource, suffix));
}

/** What administrators see of a row: the same as its owner, links and the like left out. */
export function adminResponse(resource: ServiceResource): Name {
  return hasView(resource) ? adminSchema(resource, "Response") : schema(resource, "Response");
}
