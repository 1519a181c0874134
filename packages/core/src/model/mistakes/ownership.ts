import type { Kinds } from "../../diagnostics/kind.ts";
import { quote } from "../../diagnostics/quote.ts";
import { example } from "./example.ts";
import { listed } from "./listed.ts";

type Nothing = Record<never, never>;

const title = ["  fields:", "    title: string(1..200)"];
const todo = (...lines: readonly string[]): readonly string[] => [
  "Todo:",
  ...lines.map((line) => `  ${line}`),
  ...title,
];

/** Mistakes in who owns rows, who else may use them, and for what reason. */
export const ownershipMistakes: Kinds<{
  "missing-reason": Nothing;
  "empty-reason": { key: string };
  "needless-reason": Nothing;
  "share-of-organisation": Nothing;
  "share-of-public": Nothing;
  "share-without-read": Nothing;
  "nothing-to-write": { name: string };
  "account-of-organisation": Nothing;
  "reassign-unique": { fields: readonly string[] };
  "audit-needed": Nothing;
}> = {
  "missing-reason": {
    severity: "error",
    message: () => "The spec does not say why the rows belong to an organisation.",
    expected: () => "`reason`, such as `reason: A team plans its projects together.`",
    explanation:
      "A row belongs to the user who makes it unless there is a reason for something else, because every member of an " +
      "organisation sees its rows. The reason becomes part of the documentation of the service.",
    example: example(
      todo("owner: organisation"),
      todo("owner: organisation", "reason: A team plans its work together."),
    ),
  },
  "empty-reason": {
    severity: "error",
    message: ({ key }) => `${quote(key)} gives no reason.`,
    expected: () => "a sentence that says why",
    explanation:
      "Whatever lets more people see a row than the user who made it is written with its reason, for those who read the " +
      "spec and the documentation later. The reason is a sentence and not empty.",
    example: example(todo('public_read: ""'), todo("public_read: Articles are published for everybody.")),
  },
  "needless-reason": {
    severity: "error",
    message: () => "This `reason` has nothing to explain: the rows belong to the user who makes them.",
    expected: () => "no `reason`, or `owner: organisation`",
    explanation:
      "`reason` says why rows do not belong to the user who makes them. The reason why everybody may read them stands " +
      "under `public_read`, and a remark for readers under `description`.",
    example: example(todo("reason: Todos are private."), todo("description: Todos are private.")),
  },
  "share-of-organisation": {
    severity: "error",
    message: () => "Rows of an organisation cannot be shared with single users.",
    expected: () => "no `share`",
    explanation:
      "Sharing is for a row that one user owns. The rows of an organisation are there for its members: invite the other " +
      "user as a member or as a guest, who only reads.",
    example: example(
      todo("owner: organisation", "reason: A team plans its work together.", "share: [read]"),
      todo("owner: organisation", "reason: A team plans its work together."),
    ),
  },
  "share-of-public": {
    severity: "error",
    message: () => "Everybody may read these rows, so nobody needs to be allowed to `read` one.",
    expected: () => "`share: [write]`, or no `share`",
    explanation:
      "With `public_read` everybody reads the rows of all owners, signed in or not. A row that seems to be shared with a " +
      "few would deceive its owner. Sharing it for writing still makes sense: `share: [write]`.",
    example: example(
      todo("public_read: Wishes are for everybody.", "share: [read, write]"),
      todo("public_read: Wishes are for everybody.", "share: [write]"),
    ),
  },
  "share-without-read": {
    severity: "error",
    message: () => "Nobody could write a row without reading it.",
    expected: () => "`share: [read, write]`",
    explanation:
      "The answer to a change is the row as it is then, so that whoever may write a row may read it. `share: [write]` " +
      "stands beside `public_read` alone, where everybody reads already.",
    example: example(todo("share: [write]"), todo("share: [read, write]")),
  },
  "nothing-to-write": {
    severity: "error",
    message: ({ name }) => `There is nothing in ${quote(name)} that anybody but the owner could write.`,
    expected: () => "a field that others set, or no `write` in `share`",
    explanation:
      "References, fields in a unique set and those of `set_by: owner` are the owner's: to set them tells of the other " +
      "rows of the owner. A row of nothing else can be shared for reading.",
    example: example(
      [...todo("share: [read, write]"), "  unique: [title]"],
      [...todo("share: [read]"), "  unique: [title]"],
    ),
  },
  "account-of-organisation": {
    severity: "error",
    message: () => "`on_account_delete` means nothing here: the rows belong to an organisation.",
    expected: () => "no `on_account_delete`",
    explanation:
      "The rows of an organisation stay when a member deletes their account, and go when the organisation is deleted. " +
      "The key is for rows that belong to a user.",
    example: example(
      todo("owner: organisation", "reason: A team plans its work together.", "on_account_delete: reassign"),
      todo("owner: organisation", "reason: A team plans its work together."),
    ),
  },
  "reassign-unique": {
    severity: "error",
    message: ({ fields }) => `The rows cannot be reassigned: ${listed(fields)} is unique within an owner.`,
    expected: () => "`on_account_delete: delete`, or no unique set",
    explanation:
      "The rows of all deleted accounts go to one account that nobody can use. Two of these accounts may have used the " +
      "same value, and the second of them could then not be deleted.",
    example: example(
      [...todo("on_account_delete: reassign"), "  unique: [title]"],
      [...todo("on_account_delete: delete"), "  unique: [title]"],
    ),
  },
  "audit-needed": {
    severity: "error",
    message: () => "There is no service with administrators and without an audit trail.",
    expected: () => "`audit: true`, or no `audit`",
    explanation:
      "Administrators read the rows of every owner. Each of their reads is recorded, so that an owner can be told who " +
      "has seen what. Take away `administrators` if there should be no trail.",
    example: {
      wrong: service("administrators: Support answers questions.", "audit: false"),
      right: service("administrators: Support answers questions."),
    },
  },
};

function service(...lines: readonly string[]): string {
  return [
    "freehold: 1",
    "service: Todo API",
    ...lines,
    "resources:",
    "  Todo:",
    ...title.map((line) => `  ${line}`),
    "",
  ].join("\n");
}
