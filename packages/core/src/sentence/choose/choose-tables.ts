import type { Outline } from "../gather/outline.ts";
import type { Wish } from "../phrase.ts";
import { chooseTable } from "./choose-table.ts";
import { grantWishes } from "./grants.ts";
import { classNames } from "./names.ts";
import { referencesOf } from "./references.ts";
import type { Table } from "./table.ts";

/** The tables for an outline, with all that was chosen on the way. */
export interface ChosenTables {
  /** Each behind those that it refers to. */
  readonly tables: readonly Table[];
  readonly assumptions: readonly string[];
  readonly unknown: readonly string[];
  /** Whether there are administrators. */
  readonly administrators: boolean;
  /** Wishes that are not met. */
  readonly refused: readonly Wish[];
}

/** Chooses names, fields and types for everything in an outline. `isLoud` means a sentence all in capitals. */
export function chooseTables(outline: Outline, isLoud: boolean): ChosenTables {
  const references = referencesOf(outline);
  const names = classNames(outline.rows.map(({ noun }) => noun));
  const chosen = outline.rows.map((rows) => chooseTable(rows, { names, references, isLoud }));
  const granted = grantWishes(
    outline.wishes,
    chosen.map(({ table }) => table),
    names,
  );
  const circles = references.circles.map(({ place }): Wish => ({ feature: "many-to-many", place }));
  return {
    tables: parentsFirst(granted.tables),
    administrators: granted.administrators,
    assumptions: [...chosen.flatMap(({ assumptions }) => assumptions), ...granted.assumptions],
    unknown: chosen.flatMap(({ unknown }) => unknown),
    refused: [...granted.refused, ...circles, ...references.unclear],
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
  const names = columns.flatMap(({ type }) => ("target" in type ? [type.target] : []));
  return tables.filter(({ name }) => names.includes(name));
}
