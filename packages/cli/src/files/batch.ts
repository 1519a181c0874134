import { join } from "node:path";
import { exitCodes } from "../exit-code.ts";
import type { Host } from "../host/host.ts";
import { Refusal } from "../refusal.ts";
import { foldersAbove } from "./folders.ts";
import { inside } from "./inside.ts";
import { closeJournal, type Journal, openJournal, writeOwner, writeSteps } from "./journal.ts";
import { freshPath, type Step, savedPath } from "./step.ts";
import { undo } from "./undo.ts";

/** What is to become of one path. */
export interface FileWrite {
  /** Relative to the root, with `/` between its parts. */
  readonly path: string;
  /** Absent: the file is taken away. */
  readonly content?: string;
  /** Permission bits of a new file; an existing file keeps its own. */
  readonly mode?: number;
}

/**
 * Writes everything or nothing. Each new text first goes to a file in the journal, so a full disk is met before
 * anything is touched; then files are moved into place, each in one step. A failure on the way puts back what was
 * there. A process that is killed on the way leaves its journal, and the next run puts back what was there
 * (`recover`). Loss of power is not covered: nothing is forced to the disk.
 */
export function writeBatch(host: Host, root: string, writes: readonly FileWrite[]): void {
  const journal = openJournal(host, root);
  try {
    writeOwner(journal);
    const steps = writes.map((write, index) => stage(journal, write, index));
    const folders = missingFolders(journal, steps);
    writeSteps(journal, { steps, folders });
    for (const folder of folders) host.files.makeFolder(join(root, folder));
    for (const [index, step] of steps.entries()) carryOut(journal, step, index);
  } catch (error) {
    undoIfPossible(journal);
    throw error;
  }
  closeJournal(journal);
}

/** When even that fails, the journal is still there for the next run, and the first failure is the one to tell of. */
function undoIfPossible(journal: Journal): void {
  try {
    undo(journal);
  } catch {
    return;
  }
}

function stage({ host, root, folder }: Journal, { path, content, mode }: FileWrite, index: number): Step {
  const existing = host.files.look(inside(host.files, root, path));
  if (content === undefined) return { kind: "delete", path, after: "" };
  host.files.write(freshPath(folder, index), content, existing?.mode ?? mode);
  return { kind: existing ? "update" : "create", path, after: host.digests.sha256(content) };
}

function missingFolders({ host, root }: Journal, steps: readonly Step[]): readonly string[] {
  const folders = new Set(steps.flatMap((step) => foldersAbove(step.path)));
  return [...folders].filter((path) => host.files.look(join(root, path)) === undefined);
}

/** The path is looked at again: a link may have been put there since it was staged. */
function carryOut({ host: { files }, root, folder }: Journal, step: Step, index: number): void {
  const target = inside(files, root, step.path);
  if (step.kind === "delete") {
    files.move(target, savedPath(folder, index));
    return;
  }
  if (step.kind === "update") files.copy(target, savedPath(folder, index));
  else if (files.look(target)) throw appeared(target);
  files.move(freshPath(folder, index), target);
}

function appeared(path: string): Refusal {
  return new Refusal(`\`${path}\` appeared while Freehold was at work.`, { code: "exists", exit: exitCodes.conflict });
}
