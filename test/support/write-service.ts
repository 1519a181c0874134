import { mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The second in which the last service was written, as its files tell it. */
let second = Math.floor(Date.now() / 1000) - 3_600;

/**
 * Writes the files of a service into a folder. Each service gets a second of its own: by it, and by their size, mypy
 * tells files of the same name apart.
 */
export function writeService(
  folder: string,
  files: readonly { readonly path: string; readonly content: string }[],
): void {
  second += 1;
  for (const { path, content } of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    utimesSync(target, second, second);
  }
}
