import type { Json } from "../spec.ts";

/** A key of a mapping: what the parser, the messages, the JSON Schema and the reference know of it. */
export interface Key<Kind extends string> {
  /** What kind of value the key takes. */
  readonly kind: Kind;
  /** For readers of the reference and users of editors, in whole sentences. */
  readonly description: string;
  readonly examples: readonly Json[];
  readonly required?: true;
  /** The key may stand without a value, which is then an empty mapping. */
  readonly mayBeEmpty?: true;
  /** What people call the key elsewhere. */
  readonly aliases?: readonly string[];
}

/**
 * The keys of a mapping by their names, from the kinds of their values. A key that only the kinds have, or only the
 * definition in TypeScript, does not compile.
 */
export type KeyTable<Kinds, Definition> = {
  readonly [Name in keyof Kinds | keyof Definition]: Name extends keyof Kinds & keyof Definition
    ? Key<Kinds[Name] & string>
    : never;
};

/** A mapping of the spec: a name for messages, and its keys. */
export interface Shape<Kinds> {
  /** With its article: `a resource`. */
  readonly noun: string;
  readonly keys: { readonly [Name in keyof Kinds]: Key<Kinds[Name] & string> };
  /** Advice on keys that no alias can mend. */
  readonly advice?: ReadonlyMap<string, string>;
}
