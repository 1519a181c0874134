/** What an example is for: the words of the field, and those of its resource in the singular. */
export interface Subject {
  readonly field: readonly string[];
  readonly resource: readonly string[];
}
