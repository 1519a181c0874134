import type { Kinds } from "../../diagnostics/kind.ts";
import { quote } from "../../diagnostics/quote.ts";
import { limits } from "../limits.ts";
import { fieldExample, todoExample } from "./example.ts";
import { listed } from "./listed.ts";

/** Mistakes under `unique`, `index`, `filter`, `sort` and `search`. */
export const setMistakes: Kinds<{
  "unknown-field": { field: string; name: string };
  "implicit-in-list": { field: string; list: string; reason: string };
  "empty-set": { list: string };
  "too-many-in-set": { list: string; count: number };
  "listed-twice": { list: string; entry: string };
  "unsuitable-field": { field: string; type: string; list: string; reason: string };
  "unique-too-narrow": { fields: readonly string[]; rows: number; patterned: boolean };
  "index-too-wide": { fields: readonly string[]; bytes: number };
}> = {
  "unknown-field": {
    severity: "error",
    message: ({ field, name }) => `${quote(name)} has no field ${quote(field)}.`,
    expected: () => "the name of one of its fields",
    explanation: "`unique`, `index`, `filter`, `sort` and `search` name fields of the same resource.",
    example: todoExample("sort: [titel]", "sort: [title]"),
  },
  "implicit-in-list": {
    severity: "error",
    message: ({ field, list, reason }) => `${quote(field)} cannot be under \`${list}\`: ${reason}.`,
    expected: () => "fields that the spec names",
    explanation:
      "Everything happens within one owner: uniques and indexes begin with `user_id` and lists hold the rows of one " +
      "user, without being told. `created_at` and `updated_at` are there to sort by.",
    example: todoExample("unique: [[user_id, title]]", "unique: [title]"),
  },
  "empty-set": {
    severity: "error",
    message: ({ list }) => `This entry of \`${list}\` names no field.`,
    expected: () => "one or more fields",
    explanation: "A set of fields has at least one.",
    example: todoExample("unique: [[]]", "unique: [title]"),
  },
  "too-many-in-set": {
    severity: "error",
    message: ({ list, count }) => `This entry of \`${list}\` names ${count} fields.`,
    expected: () => `at most ${limits.fieldsInSet}`,
    explanation: "Every row is written once more for each index, so an index of many fields costs more than it gives.",
  },
  "listed-twice": {
    severity: "error",
    message: ({ list, entry }) => `${quote(entry)} is under \`${list}\` twice.`,
    expected: () => "entries that all differ",
    explanation:
      "Each entry stands once. `unique: true` and `index: true` on a field count as an entry of that one field.",
    example: todoExample("search: [title, note, title]", "search: [title, note]"),
  },
  "unsuitable-field": {
    severity: "error",
    message: ({ field, type, list, reason }) =>
      `${quote(field)} is of type \`${type}\`, which cannot be under \`${list}\`: ${reason}.`,
    explanation:
      "A `text` is too long to index, to sort by or to compare with a query parameter, and a list or a JSON value " +
      "has no order. Search is for fields that hold words.",
    example: todoExample("sort: [note]", "search: [note]"),
  },
  "unique-too-narrow": {
    severity: "error",
    message: ({ fields, rows }) =>
      `A unique set of ${listed(fields)} leaves each owner with ${rows === 1 ? "one row" : `${rows} rows`}.`,
    expected: ({ patterned }) =>
      patterned ? "more fields in the set, or three `examples` of values" : "more fields in the set, or wider ones",
    explanation:
      "The values of a unique set may be used once by each owner, so an owner can keep no more rows than there are " +
      "combinations. Fewer than three is hardly what was meant, and too few to test. A field of which Freehold knows " +
      "fewer than three values because of its pattern is mended by `examples`.",
    example: fieldExample("is_done: { type: boolean, unique: true }", "is_done: boolean"),
  },
  "index-too-wide": {
    severity: "error",
    message: ({ fields, bytes }) => `An index of ${listed(fields)} could hold entries of ${bytes} bytes.`,
    expected: () => `at most ${limits.indexBytes} bytes, at 4 for each character of a string`,
    explanation:
      "PostgreSQL refuses a row whose index entry is longer than 2,704 bytes, so that a long value would fail when " +
      "it is saved. Uniques, indexes and sorts need an index. Lower the greatest length of the strings.",
    example: fieldExample(
      "title: { type: string(1..2000), unique: true }",
      "title: { type: string(1..200), unique: true }",
    ),
  },
};
