/** The smallest piece of a sentence. */
export interface Token {
  readonly kind: "word" | "number" | "mark";
  /** What the cues of the lexicon are compared with: lower case, without accents. A line break is `"\n"`. */
  readonly word: string;
  /** As written. */
  readonly text: string;
  /** Offsets into the sentence, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The words of a name in the spelling of programs: `is_completed`, `dueDate`, `JournalEntry`. */
  readonly identifier?: readonly string[];
}
