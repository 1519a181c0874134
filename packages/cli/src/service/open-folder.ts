import { findJournal } from "../files/journal.ts";
import { recover } from "../files/undo.ts";
import type { Host } from "../host/host.ts";
import { targetFolder } from "./target.ts";

/** The folder of a service, ready to be read. */
export interface OpenFolder {
  /** Absolute. */
  readonly root: string;
  /** An earlier run was stopped half-way here. */
  readonly interrupted: boolean;
  /** Nothing may be written. */
  readonly dryRun: boolean;
}

/** Opens the folder of a service; first takes back what a stopped run left there, unless nothing may be written. */
export function openFolder(host: Host, folder: string, dryRun: boolean): OpenFolder {
  const root = targetFolder(host, folder);
  const interrupted = dryRun ? findJournal(host, root) !== undefined : recover(host, root);
  return { root, interrupted, dryRun };
}
