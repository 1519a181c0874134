import type { FileSystem } from "../host/file-system.ts";

/** The text of a file. Bytes that are no UTF-8 become U+FFFD, so such a file never equals one that Freehold wrote. */
export function readText(files: FileSystem, path: string): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(files.read(path));
}
