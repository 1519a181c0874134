import { join } from "node:path";
import { inject } from "vitest";
import { type FinishedProgram, type ProgramOptions, runProgram } from "./program.ts";

/** Runs Python, with everything a generated service needs, to its end: `python(["-m", "pytest"], { cwd })`. */
export function python(args: readonly string[], options: ProgramOptions = {}): Promise<FinishedProgram> {
  return runProgram([join(inject("pythonEnvironment"), "bin", "python"), ...args], options);
}

/** Runs tests, any warning an error, and keeps nothing for a next run: the start of a command. */
export const pytest: readonly string[] = [...["-m", "pytest", "-q", "-W", "error"], ...["-p", "no:cacheprovider"]];
