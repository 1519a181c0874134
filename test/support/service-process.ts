import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "./free-port.ts";
import { output } from "./program.ts";

/** A generated service on disk, and what it runs with. */
export interface ServicePlace {
  readonly folder: string;
  readonly pythonEnvironment: string;
  /** `sqlite:///service.db` in the folder, unless given. */
  readonly databaseUrl?: string;
  /** Settings beside those, by the names of the environment. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** A service that answers. */
export interface ServiceProcess {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Brings the database of a service to its latest migration. */
export async function migrate(place: ServicePlace): Promise<void> {
  await output([join(place.pythonEnvironment, "bin", "alembic"), "upgrade", "head"], {
    cwd: place.folder,
    env: environment(place),
  });
}

/** Starts a migrated service with uvicorn on a free port of this machine. */
export async function startProcess(place: ServicePlace): Promise<ServiceProcess & { readonly pid: number }> {
  const port = await freePort();
  const args = ["--factory", "backend.main:create_app", "--host", "127.0.0.1", "--port", String(port)];
  const child = spawn(join(place.pythonEnvironment, "bin", "uvicorn"), args, {
    cwd: place.folder,
    env: { ...process.env, ...environment(place) },
    stdio: "ignore",
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const stop = () => {
    child.kill();
    return ended;
  };
  const url = `http://127.0.0.1:${port}`;
  if (await answers(url, child)) return { url, pid: child.pid ?? 0, stop };
  await stop();
  throw new Error(`The service in ${place.folder} did not answer at ${url} within 30 seconds.`);
}

/** One key for each process of these tests. */
const SECRET_KEY = randomBytes(32).toString("hex");

/** The settings of a service, beside those that it has by default. */
export function environment(place: ServicePlace): Readonly<Record<string, string>> {
  const { databaseUrl = "sqlite:///service.db", settings } = place;
  return { SECRET_KEY, DATABASE_URL: databaseUrl, ...settings };
}

/** Waits until a service answers; false when its program has ended, or half a minute has passed. */
export async function answers(url: string, child: ChildProcess): Promise<boolean> {
  for (let attempt = 0; attempt < 300 && child.exitCode === null; attempt += 1) {
    const response = await fetch(`${url}/health`).catch(() => undefined);
    if (response?.ok) return true;
    await sleep(100);
  }
  return false;
}
