import { join } from "node:path";
import { exitCodes } from "../exit-code.ts";
import type { Host } from "../host/host.ts";
import { Refusal } from "../refusal.ts";
import { foldersAbove } from "./folders.ts";
import { inspect } from "./inspect.ts";
import { closeJournal, type Journal, openJournal, writeOwner, writeSteps } from "./journal.ts";
import { freshPath, type Step, type Steps, savedPath } from "./step.ts";
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
    carryOut(journal, prepare(journal, writes));
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

/** Writes the new texts into the journal, and then what is to become of them. */
function prepare(journal: Journal, writes: readonly FileWrite[]): Steps {
  const { host, root, folder } = journal;
  const inspector = inspect(host.files, root);
  const steps = writes.map(({ path, content, mode }, index): Step => {
    const { entry } = inspector.file(path);
    if (content === undefined) return { kind: "delete", path, after: "" };
    host.files.write(freshPath(folder, index), content, entry?.mode ?? mode);
    return { kind: entry ? "update" : "create", path, after: host.digests.sha256(content) };
  });
  const above = new Set(writes.flatMap((write) => foldersAbove(write.path)));
  const prepared = { steps, folders: [...above].filter((path) => inspector.folder(path).entry === undefined) };
  writeSteps(journal, prepared);
  return prepared;
}

/** Looks at each place again, since a link may have been put there in the meantime. */
function carryOut({ host: { files }, root, folder }: Journal, { steps, folders }: Steps): void {
  for (const path of folders) files.makeFolder(join(root, path));
  const inspector = inspect(files, root);
  for (const [index, { kind, path }] of steps.entries()) {
    const spot = inspector.file(path);
    if (kind === "create" && spot.entry) throw appeared(spot.path);
    if (kind === "update") files.copy(spot.path, savedPath(folder, index));
    if (kind === "delete") files.move(spot.path, savedPath(folder, index));
    else files.move(freshPath(folder, index), spot.path);
  }
}

function appeared(path: string): Refusal {
  return new Refusal(`\`${path}\` appeared while Freehold was at work.`, { code: "exists", exit: exitCodes.conflict });
}
