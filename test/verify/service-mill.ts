import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { freePort } from "../support/free-port.ts";
import { answers, environment, type ServiceProcess } from "../support/service-process.ts";

/** Starts many services one after another, for which Python is read in once: that is most of the time of a start. */
export interface ServiceMill {
  readonly start: (folder: string) => Promise<ServiceProcess>;
  readonly close: () => void;
}

/** Opens a mill; `root` is the folder of the repository. */
export function openMill(root: URL, pythonEnvironment: string): ServiceMill {
  const script = fileURLToPath(new URL("test/verify/serve_many.py", root));
  const child = spawn(join(pythonEnvironment, "bin", "python"), [script], {
    env: { ...process.env, ...environment({ folder: "", pythonEnvironment }) },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let turn: Promise<unknown> = Promise.resolve();
  const start = async (folder: string): Promise<ServiceProcess> => {
    const port = await freePort();
    const process = turn.then(async () => {
      child.stdin.write(`${JSON.stringify({ folder, port })}\n`);
      return Number((await lines.next()).value);
    });
    turn = process;
    return served(await process, port, child);
  };
  return { start, close: () => child.stdin.end() };
}

async function served(id: number, port: number, child: ChildProcess): Promise<ServiceProcess> {
  const url = `http://127.0.0.1:${port}`;
  const stop = () => {
    process.kill(id, "SIGKILL");
    return Promise.resolve();
  };
  if (await answers(url, child)) return { url, stop };
  await stop();
  throw new Error(`The service did not answer at ${url} within 30 seconds.`);
}
