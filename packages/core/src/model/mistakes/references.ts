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
  "mixed-owners": { field: string; target: string; owner: string; other: string };
  "reassign-alone": { field: string; target: string };
  "expand-hidden": { field: string; name: string; target: string };
  "set-null-required": { field: string; target: string };
  "nested-self": { field: string; name: string };
  "nested-twice": { field: string; other: string; target: string };
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
      "order. Freehold does not break circles yet, even of references that are nullable or to many. Take away the " +
      "reference that goes from the whole to its part. References to many are needed on one side only: the other side " +
      "is found with a filter. A reference of a resource to itself is fine.",
    example: example(
      [...books, "    author: ref(Author)", "Author:", "  fields:", "    latest: ref(Book)?"],
      [...books, "    author: ref(Author)", "Author:", "  fields:", "    name: string(1..80)"],
    ),
  },
  "mixed-owners": {
    severity: "error",
    message: ({ field, target, owner, other }) =>
      `${quote(field)} of ${owner} cannot refer to ${quote(target)} of ${other}.`,
    expected: () => "two resources with the same `owner`",
    explanation:
      "A reference leads to a row of the same owner, and the database holds it so. The rows of a user and those of an " +
      "organisation never have the same owner, so such a reference could lead nowhere. Give both resources the same owner.",
    example: example(
      [
        ...project,
        "  owner: organisation",
        "  reason: Teams share them.",
        "Task:",
        "  fields:",
        "    project: ref(Project)",
      ],
      [...project, "Task:", "  fields:", "    project: ref(Project)"],
    ),
  },
  "reassign-alone": {
    severity: "error",
    message: ({ field, target }) =>
      `The rows outlive their account, but ${quote(field)} leads to ${quote(target)}, whose rows do not.`,
    expected: ({ target }) => `\`on_account_delete: reassign\` for ${quote(target)} too`,
    explanation:
      "When an account is deleted, rows with `on_account_delete: reassign` stay and others go. A row that stays cannot " +
      "refer to one that goes. Let both stay, or both go.",
    example: example(
      [...project, "Task:", "  on_account_delete: reassign", "  fields:", "    project: ref(Project)"],
      [
        ...project,
        "  on_account_delete: reassign",
        "Task:",
        "  on_account_delete: reassign",
        "  fields:",
        "    project: ref(Project)",
      ],
    ),
  },
  "expand-hidden": {
    severity: "error",
    message: ({ field, name, target }) =>
      `${quote(field)} cannot be expanded: everybody may read ${quote(name)}, but not ${quote(target)}.`,
    expected: ({ target }) => `no \`expand\`, or \`public_read\` for ${quote(target)} too`,
    explanation:
      "`?expand=` puts the row that a reference leads to into the response. A row that everybody may read would show one " +
      "that only its owner may, so such a reference shows its id and no more.",
    example: example(
      [
        ...project,
        "Task:",
        "  public_read: Tasks are published.",
        "  fields:",
        "    project: { type: ref(Project), expand: true }",
      ],
      [...project, "Task:", "  public_read: Tasks are published.", "  fields:", "    project: ref(Project)"],
    ),
  },
  "set-null-required": {
    severity: "error",
    message: ({ field }) => `${quote(field)} cannot be set to null: the reference is required.`,
    expected: ({ target }) => `\`ref(${target})?\`, or \`on_delete: restrict\` or \`cascade\``,
    explanation:
      "`on_delete: set_null` empties the reference when the other row is deleted, so the reference must be one that may " +
      "be empty. A required one either keeps the other row (`restrict`) or goes with it (`cascade`).",
    example: example(
      [...project, "Task:", "  fields:", "    project: { type: ref(Project), on_delete: set_null }"],
      [...project, "Task:", "  fields:", "    project: { type: ref(Project)?, on_delete: set_null }"],
    ),
  },
  "nested-self": {
    severity: "error",
    message: ({ field, name }) => `${quote(field)} cannot be nested: a ${quote(name)} would be listed below itself.`,
    expected: () => "no `nested`, and the reference under `filter`",
    explanation:
      "The path of a nested list names two different things, as in `/projects/{project_id}/tasks`. For a tree of one " +
      "resource a filter says the same: `/tasks?parent_id=…`.",
    example: example(
      ["Task:", "  fields:", "    parent: { type: ref(Task)?, nested: true }"],
      ["Task:", "  fields:", "    parent: ref(Task)?", "  filter: [parent]"],
    ),
  },
  "nested-twice": {
    severity: "error",
    message: ({ field, other, target }) =>
      `${quote(field)} and ${quote(other)} are both nested below ${quote(target)}, at the same path.`,
    expected: () => "`nested` on one of them",
    explanation:
      "`nested` lists and creates rows below the row that a reference leads to: `/projects/{project_id}/tasks`. Two " +
      "references to the same resource would share that path. Keep one nested, and put the other under `filter`.",
    example: example(
      [
        ...project,
        "Task:",
        "  fields:",
        "    project: { type: ref(Project), nested: true }",
        "    origin: { type: ref(Project)?, nested: true }",
      ],
      [
        ...project,
        "Task:",
        "  fields:",
        "    project: { type: ref(Project), nested: true }",
        "    origin: ref(Project)?",
      ],
    ),
  },
};
