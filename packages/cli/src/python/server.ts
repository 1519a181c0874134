import { type ExitCode, exitCodes } from "../exit-code.ts";
import type { Host } from "../host/host.ts";
import type { Programs, Running } from "../host/programs.ts";
import { Refusal } from "../refusal.ts";
import { type Environment, serveCommand } from "./environment.ts";

/** A service that answers. */
export interface Server {
  /** `http://127.0.0.1:8000` */
  readonly address: string;
  /** Waits until it ends, by Ctrl-C or by itself. */
  readonly untilItEnds: () => Promise<ExitCode>;
}

/** Where the search for a free port starts. */
export const firstPort = 8000;

const patience = 60_000;
const pause = 100;

/** The wanted port, or else the first free one from 8000 on. */
export async function choosePort(programs: Programs, wanted: number | undefined): Promise<number> {
  const ports = wanted === undefined ? Array.from({ length: 100 }, (_, index) => firstPort + index) : [wanted];
  for (const port of ports) {
    if (await programs.isPortFree(port)) return port;
  }
  throw new Refusal(wanted === undefined ? "The ports from 8000 to 8099 are all taken." : `Port ${wanted} is taken.`, {
    code: "port-taken",
    hint: "Name another one with --port, or stop the program that has it.",
  });
}

/** Starts a service and waits until it answers. From then on, Ctrl-C ends the service and then Freehold. */
export async function startServer(host: Host, environment: Environment, port: number): Promise<Server> {
  const programs = await host.programs();
  const address = `http://127.0.0.1:${port}`;
  const running = programs.start(serveCommand(environment, port));
  let isAskedToEnd = false;
  const forget = programs.onInterrupt(() => {
    isAskedToEnd = true;
    running.stop();
  });
  const isUp = await waitForAnswer(programs, address, running);
  if (!isUp) throw await notUp(running);
  const untilItEnds = async (): Promise<ExitCode> => {
    const { code } = await running.ended;
    forget();
    return isAskedToEnd || code === 0 ? exitCodes.ok : exitCodes.internal;
  };
  return { address, untilItEnds };
}

async function waitForAnswer(programs: Programs, address: string, running: Running): Promise<boolean> {
  let isOver = false;
  const end = running.ended.then(() => {
    isOver = true;
  });
  for (let waited = 0; waited < patience && !isOver; waited += pause) {
    if (await programs.answers(`${address}/health`)) return !isOver;
    await Promise.race([programs.sleep(pause), end]);
  }
  return false;
}

async function notUp(running: Running): Promise<Refusal> {
  running.stop();
  await running.ended;
  return new Refusal("The service did not start.", {
    code: "not-started",
    exit: exitCodes.internal,
    hint: "What it said stands above.",
  });
}
