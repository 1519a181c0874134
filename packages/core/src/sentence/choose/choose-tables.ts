import type { Outline, Rows } from "../gather/outline.ts";
import { chooseTable } from "./choose-table.ts";
import { classNames } from "./names.ts";
import { referencesOf } from "./references.ts";
import type { Table } from "./table.ts";

/** The tables for an outline, with all that was chosen on the way. */
export interface ChosenTables {
  /** Each behind those that it refers to. */
  readonly tables: readonly Table[];
  readonly assumptions: readonly string[];
  readonly unknown: readonly string[];
  /** Rows that would belong to each other. */
  readonly circles: readonly Rows[];
}

/** Chooses names, fields and types for everything in an outline. `isLoud` means a sentence all in capitals. */
export function chooseTables(outline: Outline, isLoud: boolean): ChosenTables {
  const references = referencesOf(outline);
  const names = classNames(outline.rows.map(({ noun }) => noun));
  const chosen = outline.rows.map((rows) => chooseTable(rows, { names, references, isLoud }));
  return {
    tables: parentsFirst(chosen.map(({ table }) => table)),
    assumptions: chosen.flatMap(({ assumptions }) => assumptions),
    unknown: chosen.flatMap(({ unknown }) => unknown),
    circles: references.circles,
  };
}

/** Puts tables behind those that they refer to, and otherwise leaves them in the order of the sentence. */
function parentsFirst(tables: readonly Table[]): readonly Table[] {
  const placed = new Set<Table>();
  const place = (table: Table): void => {
    for (const target of targetsOf(table, tables)) if (target !== table && !placed.has(target)) place(target);
    placed.add(table);
  };
  for (const table of tables) place(table);
  return [...placed];
}

function targetsOf({ columns }: Table, tables: readonly Table[]): readonly Table[] {
  const names = columns.flatMap(({ type }) => (type.kind === "ref" ? [type.target] : []));
  return tables.filter(({ name }) => names.includes(name));
}
