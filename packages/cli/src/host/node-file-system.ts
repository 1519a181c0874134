import {
  chmodSync,
  constants,
  copyFileSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import type { Entry, FileSystem } from "./file-system.ts";
import { codeOf, refusalOf } from "./system-error.ts";

/**
 * The file system of this machine. Synchronous calls: a run touches a few dozen small files, and waiting for a thread
 * pool to do that would cost more than the work itself.
 */
export const nodeFileSystem: FileSystem = {
  look: (path) => attempt(path, () => look(path)),
  resolveLinks: (path) => attempt(path, () => unlessMissing(() => realpathSync.native(path))),
  read: (path) => attempt(path, () => readFileSync(path)),
  list: (path) => attempt(path, () => unlessMissing(() => readdirSync(path))?.sort() ?? []),
  write: (path, content, mode) => attempt(path, () => write(path, content, mode)),
  makeFolder: (path) => attempt(path, () => makeFolder(path)),
  move: (from, to) => attempt(to, () => renameSync(from, to)),
  copy: (from, to) => attempt(from, () => copyFileSync(from, to, constants.COPYFILE_EXCL)),
  removeFile: (path) => attempt(path, () => unlinkSync(path)),
  removeEmptyFolder: (path) => attempt(path, () => removeEmptyFolder(path)),
  removeTree: (path) => attempt(path, () => rmSync(path, { recursive: true, force: true })),
};

/** Turns what the system says into a refusal; anything else is a mistake of ours and stays an error. */
function attempt<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw refusalOf(error, path) ?? error;
  }
}

function unlessMissing<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(codeOf(error) ?? "")) return undefined;
    throw error;
  }
}

function look(path: string): Entry | undefined {
  const stats = unlessMissing(() => lstatSync(path, { throwIfNoEntry: false }));
  return stats && { kind: kindOf(stats), size: stats.size, mode: stats.mode & 0o777 };
}

function kindOf(stats: Stats): Entry["kind"] {
  if (stats.isFile()) return "file";
  if (stats.isDirectory()) return "folder";
  return stats.isSymbolicLink() ? "link" : "other";
}

function write(path: string, content: string, mode: number | undefined): void {
  writeFileSync(path, content, { flag: "wx", ...(mode !== undefined && { mode }) });
  if (mode !== undefined) chmodSync(path, mode);
}

function makeFolder(path: string): boolean {
  try {
    mkdirSync(path);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

function removeEmptyFolder(path: string): void {
  try {
    rmdirSync(path);
  } catch (error) {
    if (!["ENOTEMPTY", "EEXIST", "ENOENT"].includes(codeOf(error) ?? "")) throw error;
  }
}
