import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** Makes a folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "freehold-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files into a folder, by path; their folders are made. */
export function place(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Everything in a folder, by path: the text of each file, `link` for a link, and `folder` for an empty folder. */
export function treeOf(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(entriesOf(folder, ""));
}

/** The text of one file. */
export function textOf(folder: string, path: string): string {
  return readFileSync(join(folder, path), "utf8");
}

function entriesOf(folder: string, prefix: string): readonly (readonly [string, string])[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      const stats = lstatSync(path);
      if (stats.isSymbolicLink()) return [[`${prefix}${name}`, "link"] as const];
      if (!stats.isDirectory()) return [[`${prefix}${name}`, readFileSync(path, "utf8")] as const];
      const entries = entriesOf(path, `${prefix}${name}/`);
      return entries.length > 0 ? entries : [[`${prefix}${name}`, "folder"] as const];
    });
}
