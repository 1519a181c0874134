import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Command, Finished, Programs, Running } from "./programs.ts";

/** The programs of this machine. */
export const nodePrograms: Programs = {
  run,
  start,
  isPortFree,
  answers,
  sleep: (milliseconds) => sleep(milliseconds),
  onInterrupt,
};

function run(command: Command): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(command.program, command.arguments, {
      ...placeOf(command),
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const collect = (chunk: Buffer): void => {
      output += chunk.toString("utf8");
    };
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.on("error", (error) => resolve({ code: undefined, output: `${output}${error.message}` }));
    child.on("close", (code) => resolve({ code: code ?? undefined, output }));
  });
}

/** Standard output is ours alone: under `--json` it carries one document, so a server writes to standard error. */
function start(command: Command): Running {
  const child = spawn(command.program, command.arguments, {
    ...placeOf(command),
    stdio: ["ignore", process.stderr, process.stderr],
  });
  const ended = new Promise<{ readonly code: number | undefined }>((resolve) => {
    child.on("error", () => resolve({ code: undefined }));
    child.on("close", (code) => resolve({ code: code ?? undefined }));
  });
  return { ended, stop: () => child.kill("SIGTERM") };
}

function placeOf(command: Command): { cwd: string; env: NodeJS.ProcessEnv; windowsHide: boolean } {
  return { cwd: command.folder, env: { ...process.env, ...command.environment }, windowsHide: true };
}

function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () => server.close(() => resolve(true)));
  });
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(1000) })).ok;
  } catch {
    return false;
  }
}

function onInterrupt(callback: () => void): () => void {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.on(signal, callback);
  return () => {
    for (const signal of signals) process.off(signal, callback);
  };
}
