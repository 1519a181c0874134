import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/** A change of one place of a generated file. */
export interface Edit {
  readonly file: string;
  /** The text to replace; it stands in the file exactly once. */
  readonly find: string;
  readonly put: string;
}

/** A mistake that is put into a generated service, to see whether `freehold verify` finds it. */
export interface Fault extends Edit {
  /** A sentence that says what is wrong. */
  readonly fault: string;
  /** The checks any of which must find it; the numbers of the catalogue. */
  readonly by?: readonly string[];
  /** Checks that must run as well, so that those have something to look at. */
  readonly beside?: readonly string[];
  /** Why nobody can see it from outside; then no check need find it. */
  readonly unseen?: string;
  /** What else has to change for the mistake to have an effect. */
  readonly also?: readonly Edit[];
}

/** The texts of files by their paths. */
export type Files = ReadonlyMap<string, string>;

/** Where the faults are. */
const folder = "test/verify/faults/";

/** What is taken off a service before any fault is put in. */
export function readPreparation(root: URL): readonly Fault[] {
  return read(root, "preparation.yaml");
}

/** All faults, file by file. */
export function readFaults(root: URL): readonly Fault[] {
  const names = readdirSync(fileURLToPath(new URL(folder, root))).filter((name) => name !== "preparation.yaml");
  return names.toSorted().flatMap((name) => read(root, name));
}

function read(root: URL, name: string): readonly Fault[] {
  return parse(readFileSync(new URL(`${folder}${name}`, root), "utf8"));
}

/** The files with a fault in them. Throws when the text that it changes is not there exactly once. */
export function damage(files: Files, fault: Fault): Files {
  return [fault, ...(fault.also ?? [])].reduce((damaged, edit) => changed(damaged, edit, fault.fault), files);
}

function changed(files: Files, { file, find, put }: Edit, title: string): Files {
  const text = files.get(file);
  const parts = text?.split(find) ?? [];
  if (parts.length === 2) return new Map(files).set(file, parts.join(put));
  const places = text === undefined ? "is not there" : `holds its text ${parts.length - 1} times`;
  throw new Error(`The fault "${title}" no longer applies: ${file} ${places}:\n${find}`);
}
