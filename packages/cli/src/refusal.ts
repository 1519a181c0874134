import { type ExitCode, exitCodes } from "./exit-code.ts";

/** What a refusal says beside its message. */
export interface RefusalOptions {
  /** Stable and kebab-case, for programs that read `--json`. */
  readonly code: string;
  /** `usage` when it is left out. */
  readonly exit?: ExitCode;
  /** The way out, in a sentence or two. */
  readonly hint?: string;
}

/**
 * The arguments or the machine do not allow what was asked: a folder that cannot be written, a port that is taken.
 * It is thrown, because it ends the command wherever it is met; `main` catches it and nothing else does. Mistakes in
 * a spec are diagnostics instead.
 */
export class Refusal extends Error {
  readonly code: string;
  readonly exit: ExitCode;
  readonly hint: string | undefined;

  constructor(message: string, { code, exit = exitCodes.usage, hint }: RefusalOptions) {
    super(message);
    this.name = "Refusal";
    this.code = code;
    this.exit = exit;
    this.hint = hint;
  }
}
