import { type Code, call } from "../../../python/code.ts";

/** The head of the class of a schema: `class TodoCreate(TodoBase)`. */
export function head({ className }: { readonly className: string }, suffix: string, parent: Code): Code {
  return ["class ", call(className + suffix, parent)];
}
