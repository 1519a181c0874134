import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeChanged } from "../support/changed-service.ts";
import { connection, type PostgresCluster, serviceRole } from "../support/postgres-cluster.ts";
import { output } from "../support/program.ts";
import {
  environment,
  migrate,
  type ServicePlace,
  type ServiceProcess,
  startProcess,
} from "../support/service-process.ts";
import type { Form } from "./forms.ts";
import { Client } from "./requests.ts";

/** Where every form is made. */
export interface Workshop {
  readonly folder: string;
  readonly pythonEnvironment: string;
  readonly cluster: PostgresCluster;
}

/** A form of the service, and the database that it has for itself. */
export interface BenchService {
  readonly form: Form;
  readonly place: ServicePlace;
  /** Starts it; its one connection goes through another port, where one is given. */
  readonly start: (databasePort?: number) => Promise<Running>;
}

/** A service that runs. */
export interface Running {
  readonly client: Client;
  readonly service: ServiceProcess & { readonly pid: number };
}

const spec = fileURLToPath(new URL("../../packages/core/cases/todo/spec.yaml", import.meta.url));

/** The role of a service in production: it owns nothing. */
const role = "bench";

/** How many users send requests: more than a connection keeps prepared statements. */
const users = 200;

/** Makes the role of all services. */
export async function createRole({ cluster }: Workshop): Promise<void> {
  await output([join(cluster.bin, "createuser"), ...connection(cluster.port), role]);
}

/** Writes a form of the service, with a database in which each of a thousand users has a hundred rows. */
export async function makeService(workshop: Workshop, form: Form): Promise<BenchService> {
  const { cluster, pythonEnvironment } = workshop;
  const name = `bench_${randomUUID().replaceAll("-", "")}`;
  const folder = join(workshop.folder, name);
  writeChanged({ folder, spec: readFileSync(spec, "utf8"), changes: form.changes });
  await output([join(cluster.bin, "createdb"), ...connection(cluster.port), "-O", serviceRole, name]);
  const place = placeOf(cluster.port);
  await migrate(place);
  await runSql(cluster, { database: name, sql: rows });
  const tokens = await tokensOf(place);
  const start = async (databasePort = cluster.port) => {
    const service = await startProcess(placeOf(databasePort));
    return { service, client: new Client(service.url, tokens) };
  };
  return { form, place, start };

  function placeOf(port: number): ServicePlace {
    const urlFor = (user: string) => `postgresql://${user}@127.0.0.1:${port}/${name}`;
    const settings = {
      MIGRATION_DATABASE_URL: urlFor(serviceRole),
      DATABASE_POOL_SIZE: "1",
      ACCESS_TOKEN_MINUTES: "60",
    };
    return { folder, pythonEnvironment, databaseUrl: urlFor(role), settings };
  }
}

/** The process of PostgreSQL that answers a service. */
export async function backendOf({ cluster }: Workshop, { place }: BenchService): Promise<number> {
  const database = new URL(place.databaseUrl ?? "").pathname.slice(1);
  const sql = `SELECT pid FROM pg_stat_activity WHERE datname = '${database}' AND usename = '${role}'`;
  const pids = (await runSql(cluster, { database: "postgres", sql })).trim().split("\n");
  if (pids.length !== 1) throw new Error(`The service has ${pids.length} connections, and not one.`);
  return Number(pids[0]);
}

const rows = `
  INSERT INTO users (id, email, password_hash, created_at)
    SELECT ${uuid("n")}, n || '@example.com', '', now() FROM generate_series(1, 1000) AS n;
  INSERT INTO todos (id, user_id, created_at, updated_at, title, is_completed)
    SELECT gen_random_uuid(), ${uuid("1 + n % 1000")}, now() + n * interval '1 ms', now(), 'Buy milk', false
    FROM generate_series(1, 100000) AS n;
  VACUUM ANALYZE;
`;

function uuid(number: string): string {
  return `('00000000-0000-7000-8000-' || lpad((${number})::text, 12, '0'))::uuid`;
}

/** Access tokens as the service signs them. */
async function tokensOf(place: ServicePlace): Promise<readonly string[]> {
  const program = [
    "from uuid import UUID",
    "from backend.settings import Settings",
    "from backend.tokens import create_access_token",
    `for n in range(1, ${users + 1}):`,
    '    print(create_access_token(Settings(), UUID(f"00000000-0000-7000-8000-{n:012}")))',
  ];
  const command = [join(place.pythonEnvironment, "bin", "python"), "-c", program.join("\n")];
  return (await output(command, { cwd: place.folder, env: environment(place) })).trim().split("\n");
}

function runSql(
  { bin, port }: PostgresCluster,
  { database, sql }: { readonly database: string; readonly sql: string },
): Promise<string> {
  const command = [join(bin, "psql"), ...connection(port), "-qtA", "-v", "ON_ERROR_STOP=1", "-d", database];
  return output(command, { input: sql });
}
