/**
 * A regular expression, reduced to what JavaScript and the regex crate of Rust understand in the same way: no
 * lookaround, no backreference, no word boundary, no flag. It is searched for, not matched from end to end.
 */
export type PatternNode =
  | { readonly kind: "character"; readonly code: number }
  | CharacterClass
  | { readonly kind: "sequence"; readonly items: readonly PatternNode[] }
  | { readonly kind: "choice"; readonly options: readonly PatternNode[] }
  | { readonly kind: "group"; readonly capturing: boolean; readonly item: PatternNode }
  /** `max` is `Infinity` where there is no upper bound. */
  | { readonly kind: "repeat"; readonly item: PatternNode; readonly min: number; readonly max: number }
  | { readonly kind: "start" | "end" };

/** One character out of a set. */
export interface CharacterClass {
  readonly kind: "class";
  readonly negated: boolean;
  readonly items: readonly ClassItem[];
}

/** A range of code points, both ends included, or a general category of Unicode such as `Lu`. */
export type ClassItem =
  | { readonly kind: "range"; readonly from: number; readonly to: number }
  | { readonly kind: "category"; readonly name: string; readonly negated: boolean };
