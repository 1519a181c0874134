import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inject } from "vitest";
import { type FinishedProgram, type ProgramOptions, runProgram } from "./program.ts";

/**
 * Runs Python, with everything a generated service needs, to its end: `python(["-m", "pytest"], { cwd })`. What it compiles
 * is kept for the next run in the same folder, whatever this machine has to say about that.
 */
export function python(args: readonly string[], options: ProgramOptions = {}): Promise<FinishedProgram> {
  const env = { PYTHONDONTWRITEBYTECODE: undefined, ...options.env };
  return runProgram([join(inject("pythonEnvironment"), "bin", "python"), ...args], { ...options, env });
}

/** Runs tests, any warning an error, and keeps nothing for a next run: the start of a command. */
export const pytest: readonly string[] = [...["-m", "pytest", "-q", "-W", "error"], ...["-p", "no:cacheprovider"]];

/** What mypy knows of the libraries, kept between runs; git ignores it. */
const mypyCache = fileURLToPath(new URL("../../.cache/mypy", import.meta.url));

/**
 * Checks the types of a service in its folder: the start of a command. Services have files of the same names, which are
 * told apart by what they hold, since several are written within the same second.
 */
export const mypy: readonly string[] = [
  ...["-m", "mypy", "--strict", "--skip-cache-mtime-checks"],
  ...["--cache-dir", mypyCache, "."],
];
