import type { Kinds } from "../../diagnostics/kind.ts";
import { quote } from "../../diagnostics/quote.ts";
import { example, fieldExample } from "./example.ts";

/** Mistakes in the names of resources and fields. */
export const nameMistakes: Kinds<{
  "implicit-resource": { name: string; word: string };
  "plural-name": { name: string; singular: string };
  "plural-same": { plural: string };
  "resource-clash": { name: string; other: string; line: number; word: string };
  "implicit-field": { field: string; name: string; holds: string };
  "field-clash": { field: string; other: string; line: number; name: string };
  "reference-name": { field: string; name: string; short: string };
}> = {
  "implicit-resource": {
    severity: "error",
    message: ({ name, word }) => `${quote(name)} cannot be called ${quote(word)}: the service has users of its own.`,
    expected: () => "another name, such as `Profile`",
    explanation:
      "Every service has users: they sign in, and each row belongs to one of them. What your service knows about a " +
      "user beyond that goes into a resource of its own, such as `Profile`.",
    example: example(["User:", "  fields:", "    bio: text"], ["Profile:", "  fields:", "    bio: text"]),
  },
  "plural-name": {
    severity: "error",
    message: ({ name }) => `${quote(name)} looks like a plural; resources are named in the singular.`,
    expected: ({ singular }) => `${quote(singular)}`,
    explanation:
      "A resource is named after one thing: Freehold finds the plural itself, for paths such as `/todos`. If the " +
      "name is a singular that only looks like a plural, say what its plural is with `plural`.",
    example: example(
      ["Todos:", "  fields:", "    title: string(1..200)"],
      ["Todo:", "  fields:", "    title: string(1..200)"],
    ),
  },
  "plural-same": {
    severity: "error",
    message: ({ plural }) => `The plural ${quote(plural)} is the same as the singular.`,
    expected: () => "a plural that differs, such as `NewsItems` for `News`",
    explanation:
      "The code of a service speaks of one thing and of many, and needs two words to keep them apart. Without " +
      "`plural`, Freehold adds `items` to a noun that has no plural: `News` is served at `/news-items`.",
    example: example(
      ["News:", "  plural: News", "  fields:", "    title: string(1..200)"],
      ["News:", "  plural: NewsStories", "  fields:", "    title: string(1..200)"],
    ),
  },
  "resource-clash": {
    severity: "error",
    message: ({ name, other, line, word }) =>
      `${quote(name)} and ${quote(other)} on line ${line} would both be called ${quote(word)}.`,
    expected: () => "two resources that share neither singular nor plural",
    explanation:
      "The singular and the plural of a resource become names of tables, paths and functions. Two resources may not " +
      "share one, nor may the plural of one be the singular of another. Rename one of them, or set its `plural`.",
    example: example(
      ["HTTPLog:", "  fields:", "    line: string", "HttpLog:", "  fields:", "    line: string"],
      ["HTTPLog:", "  fields:", "    line: string", "AuditLog:", "  fields:", "    line: string"],
    ),
  },
  "implicit-field": {
    severity: "error",
    message: ({ field, name, holds }) =>
      `${quote(field)} cannot be a field: every row has ${quote(name)} already, ${holds}.`,
    expected: () => "another name, or no such field",
    explanation:
      "Every row has `id`, `user_id`, `created_at` and `updated_at` without being told. The service sets them; " +
      "requests cannot. Leave the field out, or give it another name if it means something else.",
    example: fieldExample(
      ["title: string(1..200)", "created_at: datetime"],
      ["title: string(1..200)", "submitted_at: datetime"],
    ),
  },
  "field-clash": {
    severity: "error",
    message: ({ field, other, line, name }) =>
      field === other
        ? `${quote(field)} is there already, on line ${line}.`
        : `${quote(field)} and ${quote(other)} on line ${line} would both be called ${quote(name)}.`,
    expected: () => "fields of different names",
    explanation:
      "A reference is stored under its name with `_id` at the end: `project: ref(Project)` makes `project_id`, and " +
      "`project` too where it has `expand`. References to many have `_ids`, and are filtered by one of them: " +
      "`tags: refs(Tag)` makes `tag_ids` and `tag_id`. No other field may have such a name.",
    example: example(
      ["Task:", "  fields:", "    parent: ref(Task)?", "    parent_id: integer"],
      ["Task:", "  fields:", "    parent: ref(Task)?", "    ticket: integer"],
    ),
  },
  "reference-name": {
    severity: "error",
    message: ({ field, name }) => `The reference ${quote(field)} would be called ${quote(name)}.`,
    expected: ({ short }) => `${quote(short)}`,
    explanation:
      "A reference is named after the thing it refers to, without `_id`; Freehold adds the `_id` to the name of the " +
      "column and of the JSON property. References to many are named in the plural: `tags` has the property `tag_ids`.",
    example: example(
      ["Task:", "  fields:", "    parent_id: ref(Task)?"],
      ["Task:", "  fields:", "    parent: ref(Task)?"],
    ),
  },
};
