import type { Everything } from "./everything.ts";
import { type Answer, startForkServer } from "./fork-server.ts";

/** The tests of a service, and which of them run each function of it, by `<path> <name>`, as places in the list. */
export type Coverage = Pick<Answer, "tests" | "functions">;

/** Where the tests run. */
export interface Places {
  readonly environment: string;
  /** The address of a PostgreSQL server; SQLite when there is none. */
  readonly server: string | null;
}

/**
 * Runs the tests of the service as it is: they have to be green, or a mutant would be seen by a test that is always red.
 * They tell which functions they run.
 */
export async function checkBaseline({ folder }: Everything, { environment, server }: Places): Promise<Coverage> {
  const tests = startForkServer(environment);
  const answer = await tests.run({ folder, server, order: [], coverage: true });
  tests.stop();
  if (answer.code === 0) return { tests: answer.tests, functions: answer.functions };
  throw new Error(`The tests of the service are red before anything is weakened: ${answer.red}\n${answer.why}`);
}

/** What the tests run on one database or on the other. They are the same tests in the same order. */
export function union(one: Coverage, other: Coverage): Coverage {
  const names = new Set([...Object.keys(one.functions), ...Object.keys(other.functions)]);
  const both = (name: string) => [...new Set([...(one.functions[name] ?? []), ...(other.functions[name] ?? [])])];
  return { tests: one.tests, functions: Object.fromEntries([...names].map((name) => [name, both(name)])) };
}
