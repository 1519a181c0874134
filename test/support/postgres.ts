import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { inject } from "vitest";
import { connection, serviceRole } from "./postgres-cluster.ts";
import { output } from "./program.ts";

/** Tells whether this run has a PostgreSQL server. It lacks one only where `FREEHOLD_NO_POSTGRES=1` asks for that. */
export function hasPostgres(): boolean {
  return inject("postgres") !== null;
}

/**
 * Makes an empty database and gives its address, `postgresql://service@127.0.0.1:<port>/<name>`. The role owns the
 * database but is no superuser, so row-level security binds it. The database goes when the run ends.
 */
export async function createDatabase(): Promise<string> {
  const server = inject("postgres");
  if (server === null) throw new Error("This run has no PostgreSQL: ask `hasPostgres()` first.");
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await output([join(server.bin, "createdb"), ...connection(server.port), "-O", serviceRole, name]);
  return `postgresql://${serviceRole}@127.0.0.1:${server.port}/${name}`;
}
