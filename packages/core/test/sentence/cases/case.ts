/** A sentence, and what has to come of it. */
export interface Case {
  readonly sentence: string;
  readonly service: string;
  /** The lines below `fields` of each resource, then its line `unique`. */
  readonly resources: Readonly<Record<string, readonly string[]>>;
  /** The words that are not understood; none by default. */
  readonly unknown?: readonly string[];
}
