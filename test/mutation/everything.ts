import { createHash } from "node:crypto";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generate } from "../../packages/core/src/generate.ts";
import { output } from "../support/program.ts";
import { writeService } from "../support/write-service.ts";
import type { Mutant } from "./mutant.ts";

/** The folder of the mutation tests, wherever this program stands. */
export const here: string = fileURLToPath(new URL("../../test/mutation/", import.meta.url));

/** The service that uses everything, and what can be weakened in it. */
export interface Everything {
  readonly folder: string;
  /** Tells two versions of the service apart, whatever its test modules are. */
  readonly version: string;
  /** Tells two versions of a test module apart, by its path. */
  readonly tests: Readonly<Record<string, string>>;
  readonly mutants: readonly Mutant[];
  /** Places that speak of owners, but that no mutant touches and no exemption covers. */
  readonly left: readonly string[];
}

/** The spec that uses everything. */
export const everythingSpec: string = join(here, "everything.yaml");

/** What to write where. */
export interface Wanted {
  readonly spec: string;
  readonly folder: string;
  /** The folder of a virtual environment of Python. */
  readonly environment: string;
}

/** Writes the service of a spec into a folder and finds its mutants. */
export async function findMutants({ spec, folder, environment }: Wanted): Promise<Everything> {
  const versions = write(spec, folder);
  const command = [join(environment, "bin", "python"), "-B", "-m", "finder", folder, "exemptions.json"];
  const found: Pick<Everything, "mutants" | "left"> = JSON.parse(await output(command, { cwd: here }));
  return { folder, ...versions, ...found };
}

/** The version of the module of a test, as pytest names it; nothing for what is no test, as the start. */
export function moduleVersion({ tests }: Everything, test: string): string | null {
  return tests[test.split("::")[0] ?? ""] ?? null;
}

function write(spec: string, folder: string): Pick<Everything, "version" | "tests"> {
  const { files, diagnostics } = generate({ file: spec, text: readFileSync(spec, "utf8") });
  if (files.length === 0) throw new Error(JSON.stringify(diagnostics));
  writeService(folder, files);
  cpSync(join(here, "mutants.py"), join(folder, "mutants.py"), { preserveTimestamps: true });
  const modules = files.filter(({ path }) => path.startsWith("tests/test_"));
  return {
    version: versionOf(files.filter((file) => !modules.includes(file))),
    tests: Object.fromEntries(modules.map((file) => [file.path, versionOf([file])])),
  };
}

function versionOf(files: readonly { readonly path: string; readonly content: string }[]): string {
  const hash = createHash("sha256");
  for (const { path, content } of files) hash.update(`${path}\n${content}\n`);
  return hash.digest("hex").slice(0, 16);
}
