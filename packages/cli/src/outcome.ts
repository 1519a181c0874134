import type { ExitCode } from "./exit-code.ts";

/** What a command found or did. A command prints nothing: `main` shows its outcome to a person or to a program. */
export interface Outcome {
  readonly exit: ExitCode;
  /** For a person, on standard output. */
  readonly text?: string;
  /** For a person, on standard error: diagnostics, conflicts, and what to do about them. */
  readonly complaint?: string;
  /** For a program, under `--json`: the fields of the one document on standard output. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Work that goes on after the outcome is shown, such as a server; it gives the final exit code. */
  readonly goingOn?: () => Promise<ExitCode>;
}
