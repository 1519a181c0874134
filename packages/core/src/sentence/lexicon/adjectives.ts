/** Adjectives that tell nothing of a resource, and may be part of the name of a field: `old price`. */
export const adjectives: ReadonlySet<string> = new Set(
  (
    "private secure secured safe personal new old existing different various full protected clean modern minimal " +
    "standard current typical normal regular large big little tiny entire main upcoming past beautiful favourite " +
    "favorite daily weekly monthly yearly"
  ).split(" "),
);
