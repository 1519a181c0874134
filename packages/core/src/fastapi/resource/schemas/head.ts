import { type Code, call } from "../../../python/code.ts";
import type { ServiceResource } from "../../service.ts";

/** The head of the class of a schema: `class TodoCreate(TodoBase)`. */
export function head({ className }: ServiceResource, suffix: string, parent: Code): Code {
  return ["class ", call(className + suffix, parent)];
}
