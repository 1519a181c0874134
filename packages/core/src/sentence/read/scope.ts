/** Where a phrase stands: among things that may be resources, or in a list of fields, and how deep. */
export interface Scope {
  readonly reads: "rows" | "fields";
  readonly depth: number;
}

/** Lists within lists that are still followed; beyond this, a bracket is no more than a comma. */
export const deepest = 6;
