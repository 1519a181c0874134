import type { Kinds } from "../../diagnostics/kind.ts";
import { quote } from "../../diagnostics/quote.ts";
import { example } from "./example.ts";
import { listed } from "./listed.ts";

const project = ["Project:", "  fields:", "    name: string(1..80)"];
const books = ["Book:", "  fields:", "    title: string(1..200)"];

/** Mistakes in references between resources. */
export const referenceMistakes: Kinds<{
  "unknown-target": { field: string; target: string };
  "reference-to-user": { field: string };
  "reference-to-self": { field: string; name: string };
  "required-cycle": { names: readonly string[] };
  "reference-cycle": { names: readonly string[] };
}> = {
  "unknown-target": {
    severity: "error",
    message: ({ field, target }) => `${quote(field)} refers to ${quote(target)}, which is no resource.`,
    expected: () => "the name of a resource of this service",
    explanation: "A reference holds the id of a row of another resource, which must be under `resources` too.",
    example: example(
      [...project, "Task:", "  fields:", "    project: ref(Projekt)"],
      [...project, "Task:", "  fields:", "    project: ref(Project)"],
    ),
  },
  "reference-to-user": {
    severity: "error",
    message: ({ field }) => `${quote(field)} refers to \`User\`, which every row does already.`,
    expected: () => "no such field",
    explanation:
      "Every row belongs to the user who made it, and only that user sees it. The owner is set from the token of the " +
      "request and never from its body, so it is no field. References to other users are not built yet.",
    example: example(
      ["Todo:", "  fields:", "    title: string(1..200)", "    author: ref(User)"],
      ["Todo:", "  fields:", "    title: string(1..200)"],
    ),
  },
  "reference-to-self": {
    severity: "error",
    message: ({ field, name }) =>
      `Every ${quote(name)} needs another ${quote(name)} in ${quote(field)}, so there can be no first.`,
    expected: ({ name }) => `\`ref(${name})?\``,
    explanation:
      "A reference to its own resource makes a tree. The rows at the top refer to nothing, so the reference must be " +
      "nullable.",
    example: example(["Task:", "  fields:", "    parent: ref(Task)"], ["Task:", "  fields:", "    parent: ref(Task)?"]),
  },
  "required-cycle": {
    severity: "error",
    message: ({ names }) => `${listed(names)} need each other, so there can be no first row.`,
    expected: () => "references that go one way",
    explanation:
      "Each resource of the circle needs a row of the next one before it can have a row. Take away the reference " +
      "that goes from the whole to its part: the rows of the part are found by filtering on the other reference.",
    example: example(
      [...books, "    author: ref(Author)", "Author:", "  fields:", "    first_book: ref(Book)"],
      [...books, "    author: ref(Author)", "Author:", "  fields:", "    name: string(1..80)"],
    ),
  },
  "reference-cycle": {
    severity: "error",
    message: ({ names }) => `${listed(names)} refer to each other in a circle.`,
    expected: () => "references that go one way",
    explanation:
      "The tables of a service are made one after the other, each after those it refers to, and a circle has no such " +
      "order. Freehold does not break circles yet, even nullable ones. Take away the reference that goes from the " +
      "whole to its part. A reference of a resource to itself is fine.",
    example: example(
      [...books, "    author: ref(Author)", "Author:", "  fields:", "    latest: ref(Book)?"],
      [...books, "    author: ref(Author)", "Author:", "  fields:", "    name: string(1..80)"],
    ),
  },
};
