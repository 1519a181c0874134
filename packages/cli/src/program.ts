import { nodeHost } from "./host/node-host.ts";
import { main } from "./main.ts";

/** Runs the command line of this process on this machine. All that most commands need is loaded with it. */
export async function runProgram(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), nodeHost);
}
