/** A place in a source text. Lines and columns count from 1, offsets from 0, all in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A stretch of a source text; `end` is the first position after it. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A value together with the place where the user wrote it. */
export interface Located<T> {
  readonly value: T;
  readonly range: Range;
}

/** Replaces the text at `range` with `text`. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** A way out: what to do, and the edits that do it where Freehold knows them. */
export interface Suggestion {
  readonly message: string;
  readonly edits: readonly Edit[];
}

/** An error stops generation; a warning does not. */
export type Severity = "error" | "warning";

/**
 * One mistake of the user, as data. The terminal, `--json`, editors and agents all show this object.
 */
export interface Diagnostic {
  /** Stable, kebab-case, states the problem: `unknown-type`. `freehold explain <code>` tells more. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence that names what was found. Plain text; names stand in backquotes. */
  readonly message: string;
  /** What would have been right, where that can be said: `one of string, text, integer`. */
  readonly expected?: string;
  /** The name of the source, as the caller gave it. */
  readonly file: string;
  /** Absent when the mistake has no place in a text, as in an empty sentence. */
  readonly range?: Range;
  /** Stands in for `range` where the source is a TypeScript object: `resources.Todo.fields.due`. */
  readonly path?: string;
  readonly suggestions: readonly Suggestion[];
}

/** What a stage returns: a value unless there are errors, and every diagnostic met on the way. */
export interface Result<T> {
  /** Absent exactly when `diagnostics` holds an error. */
  readonly value?: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** Tells whether a diagnostic stops generation. */
export function isError(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === "error";
}
