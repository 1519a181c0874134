import { member, type Name } from "../../python/code.ts";
import type { ResourceNames } from "../service.ts";

/** The name of a schema that administrators alone use: `AdminTodoQuery`. */
export function adminClass({ className }: ResourceNames, suffix: string): string {
  return `Admin${className}${suffix}`;
}

/** A schema that administrators alone use, from `backend/schemas/admin/<one>.py`. */
export function adminSchema(resource: ResourceNames, suffix: string): Name {
  return member(`backend.schemas.admin.${resource.one}`, adminClass(resource, suffix));
}
