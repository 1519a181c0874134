import type { References } from "./references.ts";

/** What choosing for one resource needs to know of the others. */
export interface Scope {
  /** The names of resources by their nouns. */
  readonly names: ReadonlyMap<string, string>;
  readonly references: References;
  /** The whole sentence is in capitals, so that capitals tell nothing. */
  readonly isLoud: boolean;
}
