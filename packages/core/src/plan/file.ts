/** A file that Freehold writes. */
export interface GeneratedFile {
  /** Relative to the folder of the service, with `/` on every system. */
  readonly path: string;
  /** The whole text, with `\n` at the end of each line. */
  readonly content: string;
}
