import type { FileSystem } from "./file-system.ts";
import type { Programs } from "./programs.ts";
import type { Terminal } from "./terminal.ts";

/** Everything that the command line takes from the machine around it. `nodeHost` is the real one. */
export interface Host {
  readonly workingFolder: string;
  readonly homeFolder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isWindows: boolean;
  readonly processId: number;
  /** Whether a process with this id runs on this machine. */
  readonly isRunning: (processId: number) => boolean;
  readonly terminal: Terminal;
  readonly files: FileSystem;
  readonly digests: Digests;
  /** Loaded on demand: starting other programs is rare, and the code for it is not. */
  readonly programs: () => Promise<Programs>;
  /** Runs a JavaScript or TypeScript module of the user and returns its exports. */
  readonly importModule: (path: string) => Promise<Readonly<Record<string, unknown>>>;
  /** Whether this Node runs TypeScript as it is. */
  readonly runsTypeScript: boolean;
  /** Of Node, without the `v`. */
  readonly nodeVersion: string;
}

/** Hashes and secrets. */
export interface Digests {
  /** The SHA-256 of a text, in lower-case hexadecimal. */
  readonly sha256: (text: string) => string;
  /** Random bytes that nobody can guess, as base64url. */
  readonly secret: (bytes: number) => string;
}
