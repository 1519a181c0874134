import { join } from "node:path";
import { exitCodes } from "../exit-code.ts";
import type { Host } from "../host/host.ts";
import { Refusal } from "../refusal.ts";
import { makeRoot } from "./folders.ts";
import { inspect } from "./inspect.ts";
import { readText } from "./read-text.ts";
import { parseSteps, type Steps } from "./step.ts";

/** The record of a batch of writes under way: the new texts, the old files, and what is to be done with them. */
export interface Journal {
  readonly host: Host;
  readonly root: string;
  /** Absolute. It is in the service itself, so that a move never crosses disks. */
  readonly folder: string;
  /** Folders that this run made to hold the service, innermost first; absolute. */
  readonly roots: readonly string[];
}

/** Starts a batch. Refuses when another process is in the middle of one. */
export function openJournal(host: Host, root: string): Journal {
  const journal = { host, root, folder: journalFolder(host, root), roots: makeRoot(host.files, root) };
  try {
    host.files.makeFolder(join(root, parentFolder));
    if (host.files.makeFolder(journal.folder)) return journal;
  } catch (error) {
    removeEmptyFolders(journal);
    throw error;
  }
  throw busy(root);
}

/** Says which process is at work, so that no other takes its batch for one that was left behind. */
export function writeOwner({ host, folder }: Journal): void {
  host.files.write(join(folder, "owner"), String(host.processId));
}

/** Writes down what is about to be done. From here on, this process or the next one can take it back. */
export function writeSteps({ host, folder }: Journal, steps: Steps): void {
  host.files.write(join(folder, "draft.json"), JSON.stringify(steps));
  host.files.move(join(folder, "draft.json"), join(folder, "steps.json"));
}

/** What was about to be done; nothing, if the process ended before it could say so. */
export function readSteps({ host, folder }: Journal): Steps {
  const path = join(folder, "steps.json");
  if (host.files.look(path) === undefined) return { steps: [], folders: [] };
  const steps = parseSteps(readText(host.files, path));
  if (steps) return steps;
  throw new Refusal(`\`${folder}\` holds no journal of Freehold.`, {
    code: "bad-journal",
    exit: exitCodes.conflict,
    hint: "Compare the service with your last commit, and then remove that folder.",
  });
}

/** Ends a batch. Once `steps.json` is gone, nothing is taken back any more. */
export function closeJournal({ host, folder }: Journal): void {
  const steps = join(folder, "steps.json");
  if (host.files.look(steps)) host.files.removeFile(steps);
  host.files.removeTree(folder);
}

/** Takes away the folders that were made to hold a journal, where nothing else is in them. */
export function removeEmptyFolders({ host, root, roots }: Journal): void {
  for (const path of [join(root, parentFolder), ...roots]) host.files.removeEmptyFolder(path);
}

/** The journal that a process left behind in this service, if any. Refuses when that process is still at work. */
export function findJournal(host: Host, root: string): Journal | undefined {
  const folder = journalFolder(host, root);
  if (host.files.look(folder) === undefined) return undefined;
  const owner = join(folder, "owner");
  const processId = host.files.look(owner)?.kind === "file" ? Number(readText(host.files, owner)) : 0;
  if (processId > 0 && processId !== host.processId && host.isRunning(processId)) throw busy(root);
  return { host, root, folder, roots: [] };
}

const parentFolder = ".freehold";

function journalFolder(host: Host, root: string): string {
  return inspect(host.files, root).folder(`${parentFolder}/journal`).path;
}

function busy(root: string): Refusal {
  return new Refusal(`Another run of Freehold is writing to \`${root}\`.`, {
    code: "busy",
    exit: exitCodes.conflict,
    hint: "Wait until it is done. If there is none, remove the folder `.freehold/journal`.",
  });
}
