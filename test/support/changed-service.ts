import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "../../packages/core/src/generate.ts";
import { writeService } from "./write-service.ts";

/** A change to a file of a service. */
export interface Change {
  readonly path: string;
  readonly from: RegExp;
  readonly to: string;
}

/** What to write where. */
export interface ChangedService {
  readonly folder: string;
  /** The text of the spec. */
  readonly spec: string;
  readonly changes: readonly Change[];
}

/** Writes the service of a spec, and changes it. Throws when a change finds nothing to change. */
export function writeChanged({ folder, spec, changes }: ChangedService): void {
  const { files, diagnostics } = generate({ file: "spec.yaml", text: spec });
  if (files.length === 0) throw new Error(JSON.stringify(diagnostics));
  writeService(folder, files);
  for (const change of changes) carryOut(folder, change);
}

function carryOut(folder: string, { path, from, to }: Change): void {
  const file = join(folder, path);
  const before = readFileSync(file, "utf8");
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${path} has nothing like ${from}.`);
  writeFileSync(file, after);
}
