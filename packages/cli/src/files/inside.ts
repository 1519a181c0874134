import { join } from "node:path";
import { isPlainPath } from "@freehold/core";
import { exitCodes } from "../exit-code.ts";
import type { Entry, FileSystem } from "../host/file-system.ts";
import { Refusal } from "../refusal.ts";
import { foldersAbove } from "./folders.ts";

/**
 * The absolute form of a path inside `root`, with `/` between its parts. Refuses unless every folder on the way is a
 * plain folder or absent, and what stands at the end is a plain file or absent: a link could lead out of the service,
 * and what it points to is not ours to write.
 */
export function inside(files: FileSystem, root: string, path: string): string {
  return below({ files, root, path, wanted: "file" });
}

/** As `inside`, for a folder. */
export function folderInside(files: FileSystem, root: string, path: string): string {
  return below({ files, root, path, wanted: "folder" });
}

interface Way {
  readonly files: FileSystem;
  readonly root: string;
  readonly path: string;
  readonly wanted: Entry["kind"];
}

function below({ files, root, path, wanted }: Way): string {
  if (!isPlainPath(path)) throw new Refusal(`\`${path}\` is no path inside a service.`, { code: "path-leads-out" });
  for (const folder of foldersAbove(path)) requireKind(files, join(root, folder), "folder");
  requireKind(files, join(root, path), wanted);
  return join(root, path);
}

function requireKind(files: FileSystem, path: string, wanted: Entry["kind"]): void {
  const found = files.look(path)?.kind ?? wanted;
  if (found === wanted) return;
  if (found === "link") throw link(path);
  throw new Refusal(`\`${path}\` is in the way: Freehold needs a ${wanted} there.`, {
    code: "in-the-way",
    exit: exitCodes.conflict,
    hint: "Nothing was written. Move it away and run the same command again.",
  });
}

function link(path: string): Refusal {
  return new Refusal(`\`${path}\` is a symbolic link, and Freehold does not write through links.`, {
    code: "symbolic-link",
    exit: exitCodes.conflict,
    hint: "Nothing was written. Put a plain file or folder there, or remove the link.",
  });
}
