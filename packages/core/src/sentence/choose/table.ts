import type { Column } from "./column.ts";

/** A resource as the spec will have it. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  /** What the sentence asks for beside rows that only the user who made them sees. */
  readonly grants: ReadonlySet<Grant>;
}

/** Who else has to do with the rows: an organisation owns them, everybody reads them, their owner shares them. */
export type Grant = "organisations" | "public" | "sharing";

/** Parameters of every list, which no filter can be called by. */
const takenByLists: ReadonlySet<string> = new Set(
  "cursor descending limit search skip sort sort_name with_total".split(" "),
);

/** The fields that people search first, by their last word. */
const searched: ReadonlySet<string> = new Set(
  "title name subject headline description summary body content text notes note question answer author message".split(
    " ",
  ),
);

const mostFilters = 5;
const mostSorts = 2;
const mostSearches = 3;

/** The fields by which a list is filtered: those with few values, and references. */
export function filtersOf({ columns }: Table): readonly string[] {
  return columns
    .filter(({ name, type }) => ["boolean", "enum", "ref"].includes(type.kind) && !takenByLists.has(name))
    .slice(0, mostFilters)
    .map(({ name }) => name);
}

/** The fields by which a list is sorted: days and moments, and with them the moment when the row was made. */
export function sortsOf({ columns }: Table): readonly string[] {
  const moments = columns.filter(({ type }) => type.kind === "date" || type.kind === "datetime").slice(0, mostSorts);
  return moments.length === 0 ? [] : [...moments.map(({ name }) => name), "created_at"];
}

/** The texts that a list is searched in. */
export function searchesOf({ columns }: Table): readonly string[] {
  return columns
    .filter(
      ({ name, type }) =>
        (type.kind === "string" || type.kind === "text") && searched.has(name.split("_").at(-1) ?? ""),
    )
    .slice(0, mostSearches)
    .map(({ name }) => name);
}
