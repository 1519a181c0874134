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

/** A service, and all that is done to it. */
export interface Patient {
  /** The name of its folder in `test/verify/faults`. */
  readonly name: string;
  /** The spec that it is generated from. */
  readonly spec: string;
  /** What is taken off it before any fault is put in. */
  readonly preparation: readonly Fault[];
  /** The faults by the files that they stand in. */
  readonly faults: ReadonlyMap<string, readonly Fault[]>;
}

/** The texts of files by their paths. */
export type Files = ReadonlyMap<string, string>;

/** Reads every service that is damaged; `root` is the folder of the repository. */
export function readPatients(root: URL): readonly Patient[] {
  const folder = new URL("test/verify/faults/", root);
  return readdirSync(fileURLToPath(folder)).map((name) => readPatient(new URL(`${name}/`, folder), name));
}

function readPatient(folder: URL, name: string): Patient {
  const text = (file: string) => readFileSync(new URL(file, folder), "utf8");
  const others = readdirSync(fileURLToPath(folder)).filter((file) => !["spec.yaml", "preparation.yaml"].includes(file));
  const faults = others.toSorted().map((file) => [file, parse(text(file)) as readonly Fault[]] as const);
  return { name, spec: text("spec.yaml"), preparation: parse(text("preparation.yaml")), faults: new Map(faults) };
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
