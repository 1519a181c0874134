import type { Host } from "../host/host.ts";
import { inspect } from "./inspect.ts";
import { closeJournal, findJournal, type Journal, readSteps, removeEmptyFolders } from "./journal.ts";
import { readText } from "./read-text.ts";
import { type Step, savedPath } from "./step.ts";

/** Takes back every step of a batch that was carried out. A file that was edited since stays as it is. */
export function undo(journal: Journal): void {
  const { host, root } = journal;
  const { steps, folders } = readSteps(journal);
  for (const [index, step] of steps.entries()) takeBack(journal, step, index);
  for (const path of folders.toReversed()) host.files.removeEmptyFolder(inspect(host.files, root).folder(path).path);
  closeJournal(journal);
  removeEmptyFolders(journal);
}

/** Puts back what was there before a run that was stopped half-way. Returns whether there was one. */
export function recover(host: Host, root: string): boolean {
  const journal = findJournal(host, root);
  if (journal === undefined) return false;
  undo(journal);
  return true;
}

function takeBack({ host, root, folder }: Journal, step: Step, index: number): void {
  const { path: target, entry } = inspect(host.files, root).file(step.path);
  const saved = savedPath(folder, index);
  const found = entry ? host.digests.sha256(readText(host.files, target)) : "";
  if (found !== step.after) return;
  if (step.kind === "create") host.files.removeFile(target);
  else if (host.files.look(saved)) host.files.move(saved, target);
}
