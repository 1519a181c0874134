import type { Kinds } from "../../diagnostics/kind.ts";
import { quote } from "../../diagnostics/quote.ts";
import { example, fieldExample } from "./example.ts";

const title = "title: string(1..200)";
const shared = (share: string, ...fields: readonly string[]): readonly string[] => [
  "Todo:",
  `  ${share}`,
  "  fields:",
  ...[title, ...fields].map((field) => `    ${field}`),
];

/** Mistakes in who sets a field, and in who sees it. */
export const ruleMistakes: Kinds<{
  "no-administrators": { field: string };
  "nobody-sets": { field: string; by: string };
  "nobody-reads": { field: string };
  "set-by-no-owner": { field: string };
  "needless-set-by": { field: string };
  "rule-on-reference": { field: string; key: "set_by" | "write_only" };
  "write-only-in-list": { field: string; list: string };
  "unique-not-set": { field: string; by: string };
  "nothing-to-set": { name: string };
}> = {
  "no-administrators": {
    severity: "error",
    message: ({ field }) => `Nobody could set ${quote(field)}: the service has no administrators.`,
    expected: () => "`administrators` with a reason on the top level, or another `set_by`",
    explanation:
      "A service has administrators only when its spec says why, because they read the rows of every owner. Add " +
      "`administrators` with the reason, or let the `owner` or the `server` set the field.",
    example: fieldExample(
      [title, "plan: { type: string?, set_by: administrator }"],
      [title, "plan: { type: string?, set_by: server }"],
    ),
  },
  "nobody-sets": {
    severity: "error",
    message: ({ field, by }) => `No row could be made: ${quote(field)} needs a value, which only the ${by} sets.`,
    expected: () => "`?` behind its type, or a default",
    explanation:
      "The request that makes a row cannot carry a field that the server or an administrator sets. So the field is empty " +
      "at first, for which it must be nullable, or it starts with a default.",
    example: fieldExample(
      [title, "state: { type: string(1..20), set_by: server }"],
      [title, "state: { type: string(1..20) = new, set_by: server }"],
    ),
  },
  "nobody-reads": {
    severity: "error",
    message: ({ field }) => `${quote(field)} could be neither written nor read by anybody.`,
    expected: () => "`write_only` or `set_by: server`, not both",
    explanation:
      "A `write_only` value comes from a request and is never shown; a value that the server sets never comes from a " +
      "request. A value that only the code of the server needs is no part of the API.",
    example: fieldExample(
      [title, "token: { type: string?, set_by: server, write_only: true }"],
      [title, "token: { type: string?, write_only: true }"],
    ),
  },
  "set-by-no-owner": {
    severity: "error",
    message: ({ field }) => `${quote(field)} cannot be for its owner to set: the row belongs to an organisation.`,
    expected: () => "`set_by: administrator`, `set_by: server`, or no `set_by`",
    explanation:
      "`set_by: owner` keeps a field from those with whom a row is shared. The rows of an organisation are not shared: " +
      "its members write them, and its guests do not.",
    example: example(
      [
        "Todo:",
        "  owner: organisation",
        "  reason: A team plans its work together.",
        "  fields:",
        "    title: { type: string(1..200), set_by: owner }",
      ],
      ["Todo:", "  owner: organisation", "  reason: A team plans its work together.", "  fields:", `    ${title}`],
    ),
  },
  "needless-set-by": {
    severity: "warning",
    message: ({ field }) => `Only its owner writes the row, so \`set_by: owner\` changes nothing for ${quote(field)}.`,
    expected: () => "no `set_by`, or `share: [read, write]`",
    explanation:
      "`set_by: owner` keeps a field from those with whom a row is shared for writing. As long as rows are not shared " +
      "for writing, nobody but the owner sets anything.",
    example: example(
      shared("share: [read]", "price: { type: integer, set_by: owner }"),
      shared("share: [read, write]", "price: { type: integer, set_by: owner }"),
    ),
  },
  "rule-on-reference": {
    severity: "error",
    message: ({ field, key }) => `The reference ${quote(field)} cannot have \`${key}\`.`,
    expected: () => "a reference without it",
    explanation:
      "A reference leads to a row of the same owner, so its owner alone sets it, also where the row is shared. It cannot " +
      "be hidden either: paths, lists and the rule for deleting the other row show where it leads.",
    example: example(
      ["Task:", "  fields:", "    parent: { type: ref(Task)?, write_only: true }", "    title: string"],
      ["Task:", "  fields:", "    parent: ref(Task)?", "    title: string"],
    ),
  },
  "write-only-in-list": {
    severity: "error",
    message: ({ field, list }) => `${quote(field)} is never shown, so it cannot be under \`${list}\`.`,
    expected: () => "a field that responses show",
    explanation:
      "Whoever can filter, sort or search by a value, or try out whether it is taken, finds the value out step by step. " +
      "A `write_only` field stays out of all lists.",
    example: example(
      ["Todo:", "  fields:", `    ${title}`, "    code: { type: string(4..8), write_only: true }", "  filter: [code]"],
      ["Todo:", "  fields:", `    ${title}`, "    code: { type: string(4..8), write_only: true }", "  filter: [title]"],
    ),
  },
  "unique-not-set": {
    severity: "error",
    message: ({ field, by }) => `${quote(field)} is set by the ${by}, so it cannot be unique.`,
    expected: () => "fields that the owner sets",
    explanation:
      "A request whose value is taken is refused, and the user chooses another one. Nobody can do so with a value that " +
      "requests do not carry. An index makes the field quick to look up.",
    example: fieldExample(
      [title, "number: { type: integer?, set_by: server, unique: true }"],
      [title, "number: { type: integer?, set_by: server, index: true }"],
    ),
  },
  "nothing-to-set": {
    severity: "error",
    message: ({ name }) => `No request could put anything into ${quote(name)}.`,
    expected: () => "at least one field that users set, beside references to many",
    explanation:
      "A resource holds what users write. One whose fields are all set by the server or by administrators, or that has " +
      "nothing but references to many, would be a row of nothing.",
    example: fieldExample("state: { type: string?, set_by: server }", [
      title,
      "state: { type: string?, set_by: server }",
    ]),
  },
};
