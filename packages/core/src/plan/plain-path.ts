/**
 * Whether a path is one that Freehold could have written: relative, with `/` between its parts, in plain ASCII, and
 * leading nowhere but down. Paths that come from a file on disk are checked with it before they are used.
 */
export function isPlainPath(path: string): boolean {
  return /^[\w.@+-]+(\/[\w.@+-]+)*$/.test(path) && path.split("/").every((part) => part !== "." && part !== "..");
}
