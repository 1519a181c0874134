import type { Kinds } from "../../diagnostics/kind.ts";
import { quote } from "../../diagnostics/quote.ts";

type CommandMistakes = Kinds<{
  "field-without-type": { field: string };
  "resource-exists": { name: string; line: number };
  "no-fields-given": { name: string };
}>;

/** Mistakes on the command line that adds a resource; those within a field are mistakes of a spec. */
export const commandMistakes: CommandMistakes = {
  "field-without-type": {
    severity: "error",
    message: ({ field }) => `${quote(field)} has no type.`,
    expected: ({ field }) => `a name, a colon and a type, such as ${quote(`${field || "title"}:string(1..200)`)}`,
    explanation:
      "On the command line a field is its name, a colon and its type: `due_on:date?`. What stands behind the colon is " +
      "written as in a spec. Put it in quotes when the shell would take its marks for its own.",
    example: { wrong: "Task title due_on:date?", right: "Task title:string(1..200) due_on:date?" },
  },
  "resource-exists": {
    severity: "error",
    message: ({ name, line }) => `The spec has a resource ${quote(name)} already, on line ${line}.`,
    expected: () => "a name that is not taken",
    explanation:
      "`freehold add` adds resources and changes none. To change the one that is there, edit the spec and generate again.",
    example: { wrong: "Todo title:string(1..200)", right: "Task title:string(1..200)" },
  },
  "no-fields-given": {
    severity: "error",
    message: ({ name }) => `${quote(name)} has no fields.`,
    expected: ({ name }) => `one field or more: ${quote(`${name} title:string(1..200)`)}`,
    explanation: "A resource without fields holds nothing that a user could write or read.",
    example: { wrong: "Task", right: "Task title:string(1..200)" },
  },
};
