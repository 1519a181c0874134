import type { Everything } from "./everything.ts";
import { startForkServer } from "./fork-server.ts";

/** The tests that run each function of the service, by `<path> <name>`. */
export type Functions = Readonly<Record<string, readonly string[]>>;

/** Where the tests run. */
export interface Places {
  readonly environment: string;
  readonly server: string | null;
}

/**
 * Runs the tests of the service as it is, on SQLite without a server: they have to be green, or a mutant would be seen by
 * a test that is always red. They tell which functions they run.
 */
export async function checkBaseline({ folder }: Everything, { environment, server }: Places): Promise<Functions> {
  const tests = startForkServer(environment);
  const request = { folder, server, order: [], coverage: true, seconds: 1_200 };
  const answer = await tests.run(request);
  tests.stop();
  const { code, functions, red, why } = answer;
  if (code === 0) return functions;
  throw new Error(`The tests of the service are red before anything is weakened: ${red}\n${why}`);
}
