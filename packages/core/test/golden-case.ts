import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { generate } from "../src/generate.ts";

/** Where the golden cases are: a folder for each, with `spec.yaml` and what it gives. */
export const casesFolder: string = fileURLToPath(new URL("../cases/", import.meta.url));

/** The texts of files by their paths. */
export type Files = ReadonlyMap<string, string>;

/** The golden cases whose specs have no mistakes. */
export const caseNames: readonly string[] = readdirSync(casesFolder).filter((name) => name !== "mistakes");

/** The case whose whole service is expected; of the others only what differs from it. */
export const wholeCase = "todo";

/** The text of the spec of a case. */
export function specOf(name: string): string {
  return readFileSync(join(casesFolder, name, "spec.yaml"), "utf8");
}

/** The service that a spec gives. Throws when the spec has a mistake. */
export function filesOf(spec: string): Files {
  const { files, diagnostics } = generate({ file: "spec.yaml", text: spec });
  if (files.length === 0) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return new Map(files.map(({ path, content }) => [path, content]));
}

/** The files that stand in the folder of a case for comparison. */
export function expectedOf(name: string): Files {
  const folder = join(casesFolder, name, "expected");
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

/** Puts files into the folder of a case, in place of those that are there. */
export function expectFromNowOn(name: string, files: Files): void {
  const folder = join(casesFolder, name, "expected");
  rmSync(folder, { recursive: true, force: true });
  writeFiles(folder, files);
}

/** Writes files into a folder. */
export function writeFiles(folder: string, files: Files): void {
  for (const [path, content] of files) {
    const place = join(folder, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, content);
  }
}
