/** The person, or the program, at the other end. */
export interface Terminal {
  /** A person can answer: standard input and output are terminals, and this is no CI job. */
  readonly interactive: boolean;
  /** Standard output and standard error may carry colours. */
  readonly colours: { readonly output: boolean; readonly errors: boolean };
  /** Writes to standard output. */
  readonly write: (text: string) => void;
  /** Writes to standard error. */
  readonly complain: (text: string) => void;
  /** Asks a yes-or-no question; only where `interactive`. An interrupt counts as no. */
  readonly confirm: (question: string) => Promise<boolean>;
  /** Shows that something is under way, on standard error; silent where that is no terminal. */
  readonly spin: (label: string) => Spinner;
}

/** A line that counts the seconds until it is stopped. */
export interface Spinner {
  /** Shows another label from now on. */
  readonly say: (label: string) => void;
  /** Leaves a last line in its place, or nothing. */
  readonly stop: (lastLine?: string) => void;
}
