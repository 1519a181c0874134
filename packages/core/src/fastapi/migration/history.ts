/** What the migrations that were written so far make, so that a new one makes only what is new. */
export interface History {
  /** The revisions, oldest first: `0001`. */
  readonly revisions: readonly string[];
  /** Each table, as the lines of the statement that makes it. */
  readonly tables: Readonly<Record<string, readonly string[]>>;
  /** The policies of each table that has row-level security, each as what `create_policy` takes behind the table. */
  readonly policies: Readonly<Record<string, readonly string[]>>;
}

/** The history of a service that is new. */
export const NO_HISTORY: History = { revisions: [], tables: {}, policies: {} };
