/** A program to start, without a shell. */
export interface Command {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly folder: string;
  /** Added to the environment of Freehold itself. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** A program that came to its end. */
export interface Finished {
  /** `undefined` when a signal ended it, or when there is no such program. */
  readonly code: number | undefined;
  /** Everything that it printed, on either stream. */
  readonly output: string;
}

/** A program that runs until it is told to stop; what it prints goes to our standard error. */
export interface Running {
  /** Settles when the program ends, by itself or not. */
  readonly ended: Promise<{ readonly code: number | undefined }>;
  /** Asks it to end. */
  readonly stop: () => void;
}

/** Other programs, and the network of this machine. */
export interface Programs {
  readonly run: (command: Command) => Promise<Finished>;
  readonly start: (command: Command) => Running;
  /** Whether nobody listens on this port of 127.0.0.1. */
  readonly isPortFree: (port: number) => Promise<boolean>;
  /** Whether a GET gives a 2xx status within a second. */
  readonly answers: (url: string) => Promise<boolean>;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Calls back on Ctrl-C or a request to end; returns what takes the callback away. */
  readonly onInterrupt: (callback: () => void) => () => void;
}
