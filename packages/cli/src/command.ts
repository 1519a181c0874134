import type { Host } from "./host/host.ts";
import type { Outcome } from "./outcome.ts";

/** A command as data: what `--help` shows, what the arguments may be, and where its code is. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  /** The options that only this command has; those of every command are in `shared-options.ts`. */
  readonly options: readonly Option[];
  /** Whole command lines, each with what it does. */
  readonly examples: readonly Example[];
  /** Gives the code. That of a large command is loaded on demand: the others do not pay for it. */
  readonly load: () => Promise<Run>;
}

/** Does the work of a command. */
export type Run = (invocation: Invocation, host: Host) => Promise<Outcome> | Outcome;

/** An argument without a name. */
export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
  /** Takes all the arguments that are left; only the last parameter can. */
  readonly repeated?: boolean;
}

/** An argument with a name: `--from <spec>`, or a switch such as `--strict`. */
export interface Option {
  readonly name: string;
  readonly description: string;
  /** What stands for the value in the help; absent for a switch. */
  readonly value?: string;
}

/** One line of the examples in a help text. */
export interface Example {
  readonly line: string;
  readonly description: string;
}

/** The arguments of one run, read but not yet understood. */
export interface Invocation {
  readonly values: readonly string[];
  /** Options with a value, by name. */
  readonly options: ReadonlyMap<string, string>;
  /** Switches that are on, by name. */
  readonly switches: ReadonlySet<string>;
}
