import { dirname } from "node:path";
import type { FileSystem } from "../host/file-system.ts";

/** The folders above a path inside a root, outermost first, with `/` between their parts. */
export function foldersAbove(path: string): readonly string[] {
  const parts = path.split("/");
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
}

/** Makes a folder and all above it; returns those that were not there, innermost first. */
export function makeRoot(files: FileSystem, path: string): readonly string[] {
  if (files.look(path)) return [];
  const above = makeRoot(files, dirname(path));
  return files.makeFolder(path) ? [path, ...above] : above;
}
