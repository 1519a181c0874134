import { join } from "node:path";
import { isPlainPath } from "@freehold/core";
import { exitCodes } from "../exit-code.ts";
import type { Entry, FileSystem } from "../host/file-system.ts";
import { Refusal } from "../refusal.ts";
import { foldersAbove } from "./folders.ts";

/** A place inside a service, and what stands there. */
export interface Spot {
  /** Absolute. */
  readonly path: string;
  /** A plain file, a plain folder, or nothing. */
  readonly entry: Entry | undefined;
}

/** Looks at places inside a folder; paths are relative to it, with `/` between their parts. */
export interface Inspector {
  readonly file: (path: string) => Spot;
  readonly folder: (path: string) => Spot;
}

/**
 * Looks at places inside `root`, and refuses unless every folder on the way is a plain folder or absent, and what
 * stands at the end is what was asked for or absent: a link could lead out of the service, and what it points to is
 * not ours to read or write. A folder on the way is looked at once, so an inspector serves one stretch of work only.
 */
export function inspect(files: FileSystem, root: string): Inspector {
  const seen = new Map<string, Entry | undefined>();
  const lookAt = (place: string, wanted: Entry["kind"]) => requireKind(files.look(place), place, wanted);
  const folderAt = (path: string): Entry | undefined => {
    if (!seen.has(path)) seen.set(path, lookAt(join(root, path), "folder"));
    return seen.get(path);
  };
  const spot = (path: string, wanted: Entry["kind"]): Spot => {
    if (!isPlainPath(path)) throw new Refusal(`\`${path}\` is no path inside a service.`, { code: "path-leads-out" });
    const place = join(root, path);
    const isOpen = foldersAbove(path).every(folderAt);
    return { path: place, entry: isOpen ? lookAt(place, wanted) : undefined };
  };
  return { file: (path) => spot(path, "file"), folder: (path) => spot(path, "folder") };
}

function requireKind(entry: Entry | undefined, path: string, wanted: Entry["kind"]): Entry | undefined {
  if (entry === undefined || entry.kind === wanted) return entry;
  if (entry.kind === "link") throw link(path);
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
