import type { Kinds } from "../../diagnostics/kind.ts";
import { quote } from "../../diagnostics/quote.ts";
import { limits } from "../limits.ts";
import { example } from "./example.ts";

const tag = ["Tag:", "  fields:", "    name: string(1..40)"];
const task = (...lines: readonly string[]): readonly string[] => [
  ...tag,
  "Task:",
  "  fields:",
  "    title: string",
  ...lines.map((line) => `  ${line}`),
];

/** Mistakes in references to many. */
export const linkMistakes: Kinds<{
  "part-of-link": { field: string; what: string; reason: string };
  "link-in-list": { field: string; list: string; reason: string };
  "link-size": { field: string; max: string };
}> = {
  "part-of-link": {
    severity: "error",
    message: ({ field, what, reason }) => `The references ${quote(field)} cannot have ${what}: ${reason}.`,
    expected: () => "`refs` alone, or with a `description` and a `max_size`",
    explanation:
      "References to many are a list of ids, each of which is there once. It is empty when a request leaves it out, so it " +
      "needs neither `?` nor a default. It has a table of its own, with its own indexes.",
    example: example(task("  tags: refs(Tag)?"), task("  tags: refs(Tag)")),
  },
  "link-in-list": {
    severity: "error",
    message: ({ field, list, reason }) => `The references ${quote(field)} cannot be under \`${list}\`: ${reason}.`,
    expected: () => "fields that hold one value",
    explanation:
      "References to many are no column of the table. A list can be filtered by one of them without being told: " +
      "`tags: refs(Tag)` gives `?tag_id=`.",
    example: example(task("  tags: refs(Tag)", "filter: [tags]"), task("  tags: refs(Tag)", "filter: [title]")),
  },
  "link-size": {
    severity: "error",
    message: ({ field, max }) => `${quote(field)} cannot refer to at most ${quote(max)} rows.`,
    expected: () => `a whole number from 1 to ${limits.links.ceiling}`,
    explanation:
      `A row refers to at most ${limits.links.max} others unless \`max_size\` says otherwise. More than ` +
      `${limits.links.ceiling} would make every response slow: make a resource between the two instead.`,
    example: example(
      task("  tags: { type: refs(Tag), max_size: 0 }"),
      task("  tags: { type: refs(Tag), max_size: 20 }"),
    ),
  },
};
