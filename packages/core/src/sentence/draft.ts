/** What a sentence was taken to ask for. */
export interface Draft {
  /** A complete spec in YAML, in the shorthand. */
  readonly text: string;
  /** The title of the service: `Todo API`. */
  readonly service: string;
  /** Each a whole sentence about one thing that the sentence left open and that was chosen. */
  readonly assumptions: readonly string[];
  /** Words that were not understood, in their order. */
  readonly unknown: readonly string[];
}
