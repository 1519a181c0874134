import type { Type } from "./type.ts";

/**
 * What is known of fields with certain names. A name may begin with the noun of its resource (`expense date`); such an
 * entry counts for that resource alone, and before the others.
 */
export interface FieldEntry {
  readonly names: readonly string[];
  readonly type: Type;
  /** The name that the spec gets where the one of the sentence will not do. */
  readonly as?: string;
  /** The field may be left out, unless the sentence says that it is required. */
  readonly nullable?: boolean;
  readonly default?: string;
  /** Why this type, where that is a choice that the reader shall know of. */
  readonly because?: string;
}

/** Makes an entry; the names stand one behind the other, with commas between them. */
export function entry(names: string, type: Type, details: Omit<FieldEntry, "names" | "type"> = {}): FieldEntry {
  return { names: names.split(", "), type, ...details };
}

/** Why a field of which nobody said so is optional. */
export const mayBeLeftOut = "it may be left out";
