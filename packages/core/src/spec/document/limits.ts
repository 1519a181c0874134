/** What a document may hold at most, so that no input can take the memory or the time of a machine. */
export const limits = {
  /** UTF-16 units of text; a resource of ten fields takes some 350. */
  length: 1_000_000,
  /** Values within values; a spec needs six. */
  depth: 50,
} as const;
