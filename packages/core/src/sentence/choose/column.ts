import { type Type, writeType } from "../type.ts";

/** A field as the spec will have it. */
export interface Column {
  readonly name: string;
  readonly type: Type;
  readonly nullable: boolean;
  readonly default?: string;
  readonly unique: boolean;
}

/** A column with what was chosen for it without being asked, in whole sentences, and words that meant nothing here. */
export interface ChosenColumn {
  readonly column: Column;
  readonly assumptions: readonly string[];
  readonly unknown: readonly string[];
}

/** Writes all of a column but its name, in the shorthand of the spec: `boolean = false`. */
export function writeColumn({ type, nullable, default: value }: Column): string {
  return `${writeType(type)}${nullable ? "?" : ""}${value === undefined ? "" : ` = ${value}`}`;
}
