import type { Hint } from "./hint.ts";
import type { Feature } from "./lexicon/features.ts";
import type { Place } from "./part.ts";

/** A noun with all that a sentence says of it. Whether it is a resource or a field is not decided here. */
export interface Phrase {
  /** In lower case; none when the phrase only stands for another, or only says something of the one before. */
  readonly words: readonly string[];
  /** Written as one name, such as `is_completed`. */
  readonly identifier: boolean;
  readonly place: Place;
  /** `each project`, `many tasks`; otherwise `open`. */
  readonly quantity: "each" | "many" | "open";
  /** `they`, or `users`, or the service that a sentence gives a name. */
  readonly standsFor?: "last" | "owner" | "service";
  /** Led by `their`. */
  readonly possessive: boolean;
  /** Led by `my`. */
  readonly mine: boolean;
  /** In a place where only a resource makes sense: `CRUD for …`, `manage …`, `… API`. */
  readonly framed: boolean;
  /** The words name a type as well, such as `timestamp`. */
  readonly isType: boolean;
  /** Followed by a word for a program: `… app`. */
  readonly program: boolean;
  readonly hints: readonly Hint[];
  readonly features: readonly Wish[];
  /** The values that it can take: `draft`, `sent`. */
  readonly choices: readonly Choice[];
  readonly list?: List;
  readonly links: readonly Link[];
  /** Fields that are not wanted. */
  readonly without: readonly Phrase[];
}

/** Words for something else than rows that only the user who made them sees. */
export interface Wish {
  readonly feature: Feature;
  readonly place: Place;
  /** The rows that are meant, in the singular; absent where the sentence does not say which. */
  readonly noun?: string;
}

/** One value of several. */
export interface Choice {
  readonly words: readonly string[];
  /** As written. */
  readonly text: string;
  readonly place: Place;
}

/** Phrases that belong to another, and how they were joined to it. */
export interface List {
  readonly style: "with" | "has" | "may-have" | "verb" | "colon" | "brackets";
  readonly phrases: readonly Phrase[];
  /** The same as values, for a field whose list they turn out to be. */
  readonly choices: readonly Choice[];
}

/** `invoices for customers`, `a task belongs to a project`, `each project's name`. */
export interface Link {
  readonly by: "belongs" | "genitive" | "preposition";
  /** The preposition itself, for names such as `price per night`. */
  readonly word: string;
  readonly phrase: Phrase;
}
