import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { onTestFinished } from "vitest";
import { freePort } from "./free-port.ts";
import { output } from "./program.ts";

/**
 * Migrates the service in a folder on SQLite, starts it with uvicorn, and gives its address. It ends with the current
 * test.
 */
export async function startService(folder: string, pythonEnvironment: string): Promise<string> {
  const bin = join(pythonEnvironment, "bin");
  const env = { ...process.env, SECRET_KEY: randomBytes(32).toString("hex"), DATABASE_URL: "sqlite:///service.db" };
  await output([join(bin, "alembic"), "upgrade", "head"], { cwd: folder, env });
  const port = await freePort();
  const args = ["--factory", "backend.main:create_app", "--host", "127.0.0.1", "--port", String(port)];
  const child = spawn(join(bin, "uvicorn"), args, { cwd: folder, env, stdio: "ignore" });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  onTestFinished(() => {
    child.kill();
    return ended;
  });
  const url = `http://127.0.0.1:${port}`;
  await answers(url, child);
  return url;
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 300 && child.exitCode === null; attempt += 1) {
    const response = await fetch(`${url}/health`).catch(() => undefined);
    if (response?.ok) return;
    await sleep(100);
  }
  throw new Error(`The service did not answer at ${url} within 30 seconds.`);
}
