import type { Json } from "../../spec/spec.ts";
import type { FieldType } from "../model.ts";
import { singularOfPlural } from "../plural.ts";
import { decimalsFor, doublesFor, integersFor } from "./numbers.ts";
import type { Subject } from "./subject.ts";
import { fitted, textsFor } from "./texts.ts";
import { sentences } from "./words.ts";

type Kind = FieldType["kind"];
type OfKind<K extends Kind> = FieldType & { readonly kind: K };

/** Values that a field may hold, the likeliest first. Not all fit its bounds: the caller keeps those that do. */
export function candidatesFor(type: FieldType, subject: Subject): Iterable<Json> {
  const make = candidates[type.kind] as (type: FieldType, subject: Subject) => Iterable<Json>;
  return make(type, subject);
}

const candidates = {
  string: (type, subject) => fitted(textsFor(subject), type),
  text: (type) => fitted(sentences, type),
  integer: (type, { field }) => integersFor(field, type),
  number: (type, { field }) => doublesFor(field, type),
  decimal: (type, { field }) => decimalsFor(field, type),
  boolean: () => [true, false],
  enum: ({ values }) => values,
  date: (_, { field }) => (field.some((word) => word.startsWith("birth")) ? birthdays : dates),
  datetime: () => ["2026-01-15T09:30:00Z", "2026-02-28T18:00:00Z", "2026-12-01T07:45:00Z"],
  time: () => ["09:30:00", "12:00:00", "18:45:00"],
  uuid: () => [
    "3f2b8c1e-5d4a-4e6f-9b7c-0a1d2e3f4a5b",
    "7c9e6679-7425-40de-944b-e07fc1f90ae7",
    "b8a1f3d2-6c47-4f0e-8d29-5e7a9c3b1f60",
  ],
  email: () => ["ada@example.com", "grace@example.com", "alan@example.com"],
  url: () => ["https://example.com/guide", "https://example.com/news", "https://example.org/about"],
  json: () => [{ colour: "blue" }, { colour: "green", size: 3 }, ["small", "large"]],
  list: lists,
  ref: () => [],
} satisfies { [K in Kind]: (type: OfKind<K>, subject: Subject) => Iterable<Json> };

const dates = ["2026-01-15", "2026-02-28", "2026-12-01"];
const birthdays = ["1990-05-17", "1985-11-02", "2001-08-23"];

/** Lists of different contents, and of different sizes where the strings cannot differ. */
function* lists(type: OfKind<"list">, { field, resource }: Subject): Generator<Json> {
  const last = field.at(-1) ?? "";
  const words = [...field.slice(0, -1), singularOfPlural(last) ?? last];
  const items = [...new Set(fitted(textsFor({ field: words, resource }), type))].slice(0, 3);
  const sizes = [2, 1, 3, type.minSize, type.minSize + 1, type.minSize + 2, 0];
  for (const size of sizes) {
    for (const start of [0, 1, 2]) {
      yield Array.from(
        { length: Math.min(size, type.maxSize) },
        (_, index) => items[(start + index) % items.length] ?? "",
      );
    }
  }
}
