import type { Type } from "./type.ts";

/** What a sentence says about a field besides its name. */
export type Hint =
  | { readonly kind: "optional" | "required" | "unique" | "repeatable" | "list" }
  /** Bounds on a number; `above` and `below` leave the bound itself out. */
  | {
      readonly kind: "range";
      readonly min?: string;
      readonly max?: string;
      readonly above?: string;
      readonly below?: string;
    }
  | { readonly kind: "length"; readonly min?: number; readonly max?: number }
  /** Digits after the point. */
  | { readonly kind: "places"; readonly places: number }
  /** An amount of money, in a currency if one is named. */
  | { readonly kind: "money"; readonly currency?: string }
  /** A unit that the name of the field shall carry, such as `minutes`. */
  | { readonly kind: "unit"; readonly unit: string; readonly whole: boolean }
  | { readonly kind: "type"; readonly type: Type }
  | { readonly kind: "default"; readonly value: string };
