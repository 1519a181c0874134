import type { Json } from "../../spec/spec.ts";
import type { Value } from "../model.ts";

/** A value in its canonical form, or what is wrong with it, to follow "the default `x` of `y`". */
export type Reading = { readonly value: Value } | { readonly fault: string };

/** Reads a value as the spec wrote it. */
export type Reader = (written: Json) => Reading;
