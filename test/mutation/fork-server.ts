import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { here } from "./everything.ts";

/** A run of the tests of a service. */
export interface Request {
  readonly folder: string;
  /** The tests to run, in this order, as pytest names them; all of them when there are none. */
  readonly order: readonly string[];
  /** The address of a PostgreSQL server; SQLite when there is none. */
  readonly server: string | null;
  /** Whether to tell which tests ran which function. */
  readonly coverage: boolean;
}

/** What came of it. */
export interface Answer {
  /** The exit code of pytest. */
  readonly code: number;
  /** The first test that was red, or that had no end. */
  readonly red: string | null;
  /** The end of what it said. */
  readonly why: string;
  readonly tests: readonly string[];
  /** The tests that ran a function, by `<path> <name>`, as places in the list of tests. */
  readonly functions: Readonly<Record<string, readonly number[]>>;
}

/** A process that runs tests, one request after the other. */
export interface ForkServer {
  readonly run: (request: Request) => Promise<Answer>;
  readonly stop: () => void;
}

/** Starts `fork_server.py`. */
export function startForkServer(environment: string): ForkServer {
  const child = spawn(join(environment, "bin", "python"), ["-B", join(here, "fork_server.py")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return { run: (request) => ask(child, answers, request), stop: () => child.stdin.end() };
}

async function ask(child: ChildProcess, answers: AsyncIterator<string>, request: Request): Promise<Answer> {
  child.stdin?.write(`${JSON.stringify(request)}\n`);
  const { value, done } = await answers.next();
  if (done) throw new Error("The process that runs the tests is gone.");
  return JSON.parse(value);
}
