/** What the program tells its caller when it ends. Part of the contract: `freehold --help` lists the same. */
export const exitCodes = {
  ok: 0,
  /** A mistake of Freehold, or a program that it started failed. */
  internal: 1,
  /** The arguments, or the place they name, cannot be used. */
  usage: 2,
  /** The spec or the sentence has errors. */
  spec: 3,
  /** Something on disk stands in the way; nothing was written. */
  conflict: 4,
  /** `check` found that the service is not what its spec says. */
  drift: 5,
  /** `verify` found that a promise is broken. */
  finding: 6,
} as const;

/** One of the numbers in `exitCodes`. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
