import type { Place } from "../part.ts";
import type { Phrase, Wish } from "../phrase.ts";

/** Something that a sentence speaks of as rows to keep, before its name and its types are chosen. */
export interface Rows {
  /** Singular, in lower case: `journal entry`. */
  readonly noun: string;
  readonly place: Place;
  readonly fields: readonly AskedField[];
  readonly parents: readonly Parent[];
  /** Names of fields that are not wanted. */
  readonly without: readonly string[];
  /** Named within a list of fields: `a list of ingredients with …`. */
  readonly nested: boolean;
  /** Known, a plural, or described by fields: not a word that only stands where a resource would. */
  readonly isSure: boolean;
}

/** A field that the sentence asks for. */
export interface AskedField {
  readonly phrase: Phrase;
  /** Said with `may have`. */
  readonly optional: boolean;
}

/** Rows to which others belong. */
export interface Parent {
  readonly noun: string;
  readonly optional: boolean;
}

/** Words that were not understood, and where they stand. */
export interface Unknown {
  readonly words: readonly string[];
  readonly place: Place;
}

/** All that was gathered from a sentence. */
export interface Outline {
  readonly rows: readonly Rows[];
  /** The sentence's own words for the whole: `contact book`. */
  readonly title: string | undefined;
  /** The name that the sentence gives the service. */
  readonly serviceName: string | undefined;
  readonly wishes: readonly Wish[];
  readonly unknown: readonly Unknown[];
  readonly assumptions: readonly string[];
}
