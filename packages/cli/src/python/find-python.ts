import { exitCodes } from "../exit-code.ts";
import type { Programs } from "../host/programs.ts";
import { Refusal } from "../refusal.ts";

/** The oldest Python that a generated service runs on. */
const oldest = 11;

/** The names that a Python may go by, the plain one first: it is the one that the user chose. */
const candidates: readonly (readonly string[])[] = [
  ["python3"],
  ["python"],
  ...[14, 13, 12, 11].map((minor) => [`python3.${minor}`]),
  ["py", "-3"],
];

/** A Python of this machine that is new enough, as the beginning of a command line. */
export async function findPython(programs: Programs, folder: string): Promise<readonly string[]> {
  for (const candidate of candidates) {
    if (await isNewEnough(programs, candidate, folder)) return candidate;
  }
  throw new Refusal(`There is no Python 3.${oldest} or newer on this machine.`, {
    code: "no-python",
    exit: exitCodes.usage,
    hint: `Install one from python.org or with your package manager. Freehold looked for: ${candidates.map((words) => words.join(" ")).join(", ")}.`,
  });
}

async function isNewEnough(programs: Programs, candidate: readonly string[], folder: string): Promise<boolean> {
  const [program = "", ...first] = candidate;
  const script = `import sys, venv; sys.exit(not sys.version_info >= (3, ${oldest}))`;
  return (await programs.run({ program, arguments: [...first, "-c", script], folder })).code === 0;
}
