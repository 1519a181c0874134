import type { TestProject } from "vitest/node";
import { type PostgresCluster, startPostgres } from "./postgres-cluster.ts";
import { pythonEnvironment } from "./python-environment.ts";

declare module "vitest" {
  /** What the set-up hands to the tests, by `inject`. */
  export interface ProvidedContext {
    /** The folder of the virtual environment. */
    pythonEnvironment: string;
    /** `null` when the run does without PostgreSQL. */
    postgres: { readonly bin: string; readonly port: number } | null;
  }
}

/** Gets Python and PostgreSQL ready for generated services, and takes the server down at the end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide("pythonEnvironment", await pythonEnvironment());
  const cluster = process.env["FREEHOLD_NO_POSTGRES"] === "1" ? undefined : await requirePostgres();
  project.provide("postgres", cluster ? { bin: cluster.bin, port: cluster.port } : null);
  return async () => {
    await cluster?.stop();
  };
}

async function requirePostgres(): Promise<PostgresCluster> {
  const cluster = await startPostgres();
  if (cluster) return cluster;
  throw new Error(
    "The programs of a PostgreSQL server (initdb, postgres) were not found. Install them (on Debian: the package " +
      "postgresql), or set FREEHOLD_NO_POSTGRES=1 to leave out the tests that need them.",
  );
}
