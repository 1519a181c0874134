import type { Host } from "../src/host/host.ts";
import { nodeHost } from "../src/host/node-host.ts";
import { main } from "../src/main.ts";

/** What a person would have seen, and the exit code. */
export interface Seen {
  readonly exit: number;
  readonly output: string;
  readonly errors: string;
  readonly questions: readonly string[];
}

/** How the person at the terminal behaves; without an answer there is no terminal. */
export interface Person {
  readonly answer?: boolean;
  readonly host?: Partial<Host>;
}

/** Runs a command line in a folder, on the real machine but with a terminal that is written down. */
export async function freehold(folder: string, argv: readonly string[], person: Person = {}): Promise<Seen> {
  const output: string[] = [];
  const errors: string[] = [];
  const questions: string[] = [];
  const terminal: Host["terminal"] = {
    interactive: person.answer !== undefined,
    colours: { output: false, errors: false },
    write: (text) => output.push(text),
    complain: (text) => errors.push(text),
    confirm: (question) => {
      questions.push(question);
      return Promise.resolve(person.answer === true);
    },
    spin: () => ({ say: () => {}, stop: () => {} }),
  };
  const exit = await main(argv, { ...nodeHost, workingFolder: folder, terminal, ...person.host });
  return { exit, output: output.join(""), errors: errors.join(""), questions };
}

/** As `freehold`, with `--json`; fails unless standard output is one JSON document and standard error is empty. */
export async function freeholdJson(
  folder: string,
  argv: readonly string[],
): Promise<Readonly<Record<string, unknown>>> {
  const { output, errors } = await freehold(folder, [...argv, "--json"]);
  if (errors !== "") throw new Error(`Not JSON alone: ${errors}`);
  return JSON.parse(output) as Readonly<Record<string, unknown>>;
}
