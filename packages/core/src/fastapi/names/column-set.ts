import type { ColumnSet } from "../service.ts";
import { shortName } from "./short-name.ts";

/** A constraint or an index, named after what it is, its table and its columns. */
export function columnSet(prefix: "ix" | "uq", table: string, columns: readonly string[]): ColumnSet {
  return { name: shortName([prefix, table, ...columns].join("_")), columns };
}

/** The index that serves a list of the rows of all owners in the order of a column. */
export function openIndex(table: string, column = "created_at"): ColumnSet {
  return columnSet("ix", table, [column, "id"]);
}
