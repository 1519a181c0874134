/** What stands at a path. A link is never followed. */
export interface Entry {
  readonly kind: "file" | "folder" | "link" | "other";
  /** In bytes. */
  readonly size: number;
  /** The permission bits, as in `chmod`. */
  readonly mode: number;
}

/** The few operations on files that Freehold needs; each refuses with a `Refusal` when the system says no. */
export interface FileSystem {
  /** `undefined` when nothing is there. */
  readonly look: (path: string) => Entry | undefined;
  /** The path with every link in it followed; `undefined` when that leads nowhere. */
  readonly resolveLinks: (path: string) => string | undefined;
  readonly read: (path: string) => Uint8Array;
  /** The names of what is in a folder, sorted; empty when there is no such folder. */
  readonly list: (path: string) => readonly string[];
  /** Makes a new file; refuses when something is there. */
  readonly write: (path: string, content: string, mode?: number) => void;
  /** Makes one folder; its parent must be there. Returns false when it is there already. */
  readonly makeFolder: (path: string) => boolean;
  /** Moves a file in one step, over another if there is one. */
  readonly move: (from: string, to: string) => void;
  /** Copies a file together with its permissions. */
  readonly copy: (from: string, to: string) => void;
  readonly removeFile: (path: string) => void;
  /** Removes a folder if it is empty; does nothing otherwise. */
  readonly removeEmptyFolder: (path: string) => void;
  /** Removes a folder and all that is in it. */
  readonly removeTree: (path: string) => void;
}
