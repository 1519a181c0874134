import type { Hint } from "./hint.ts";
import type { Feature } from "./lexicon/features.ts";

/** What a word does in a sentence. */
export type Role =
  /** Understood, and of no account for the spec: `API`, `secure`, `JWT`. What follows may be a resource. */
  | "noise"
  /** What users do with rows: `keep`, `manage`. What follows may be a resource. */
  | "verb"
  | "article"
  /** `simple`, `personal`: understood, and no part of a name. */
  | "adjective"
  /** The user who owns the rows. */
  | "owner"
  /** `it`, `they`: what was named last. */
  | "pronoun"
  | "each"
  | "many"
  /** `their`, `its`. */
  | "possessive"
  /** `my`, `our`. */
  | "mine"
  /** Opens a list: `with`, `having`, `that have`. */
  | "with"
  /** Opens a list as the verb of a clause: `has`, `contain`. */
  | "has"
  /** Opens a list whose fields are optional: `may have`. */
  | "may-have"
  /** Opens a list of fields that are not wanted. */
  | "without"
  /** Gives the service a name. */
  | "called"
  | "belongs"
  | "owns"
  | "is"
  | "as"
  | "modal"
  | "preposition"
  | "genitive"
  | "comma"
  | "and"
  | "or"
  | "slash"
  | "colon"
  | "open"
  | "close"
  /** Starts a clause within a sentence: `where`. */
  | "where"
  | "end"
  | "number";

/** One or more tokens that act as one. */
export type Part = Place &
  (
    | { readonly role: Role }
    /** A word of the user's own. `verbal` words may be verbs as well: `track`, `order`. */
    | {
        readonly role: "word";
        readonly words: readonly string[];
        readonly identifier: boolean;
        readonly verbal: boolean;
      }
    | { readonly role: "hint"; readonly hint: Hint }
    | { readonly role: "feature"; readonly feature: Feature }
  );

/** Where a part stands: indices into the tokens, the second one exclusive. */
export interface Place {
  readonly first: number;
  readonly last: number;
}
