import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, inject, test } from "vitest";
import { filesOf, specOf } from "../../packages/core/test/golden-case.ts";
import { createDatabase, hasPostgres } from "../support/postgres.ts";
import { connection } from "../support/postgres-cluster.ts";
import { output } from "../support/program.ts";
import { python } from "../support/python.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { writeService } from "../support/write-service.ts";

const explainPage = fileURLToPath(new URL("../support/explain_page.py", import.meta.url));

const pageIndex = "ix_todos_user_id_created_at_id";

test.skipIf(!hasPostgres())(
  "with both locks, a page costs at ten million rows what it costs at ten thousand",
  async () => {
    const cwd = temporaryFolder();
    writeService(
      cwd,
      [...filesOf(specOf("todo"))].map(([path, content]) => ({ path, content })),
    );
    const server = await createDatabase();
    const env = { DATABASE_URL: server, PYTHONPATH: cwd, SECRET_KEY: "0123456789abcdef".repeat(4) };
    expect(await python(["-m", "alembic", "upgrade", "head"], { cwd, env })).toMatchObject({ code: 0 });

    await execute(server, users(0, 100) + rows(1, 10_000, "n % 100"));
    const few = await pageOf(7);
    await execute(server, users(100, 100_000) + inBulk(rows(10_001, 10_000_000, "100 + n % 99900")));
    const many = await pageOf(5_007);

    for (const page of [few, many]) {
      expect(page.indexes).toEqual([pageIndex]);
      expect(page.blocks).toBeGreaterThan(0);
    }
    expect(many.blocks).toBeLessThanOrEqual(1.3 * few.blocks);

    async function pageOf(user: number): Promise<Page> {
      const { stdout, stderr } = await python([explainPage, `${userId}${user.toString(16).padStart(12, "0")}`], {
        cwd,
        env,
      });
      expect(stderr).toBe("");
      return read(JSON.parse(stdout));
    }
  },
);

/** What it takes to read a page: the indexes that are used, and the blocks that are looked at. */
interface Page {
  readonly indexes: readonly string[];
  readonly blocks: number;
}

/** A plan as `EXPLAIN (FORMAT JSON)` gives it. */
interface Plan {
  readonly "Node Type": string;
  readonly "Index Name"?: string;
  readonly "Shared Hit Blocks": number;
  readonly "Shared Read Blocks": number;
  readonly Plans?: readonly Plan[];
}

function read([{ Plan: plan }]: readonly [{ readonly Plan: Plan }]): Page {
  return {
    indexes: nodesOf(plan)
      .filter((node) => node["Node Type"].includes("Scan"))
      .map((node) => node["Index Name"] ?? node["Node Type"]),
    blocks: plan["Shared Hit Blocks"] + plan["Shared Read Blocks"],
  };
}

function nodesOf(plan: Plan): readonly Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
}

const userId = "00000000-0000-7000-8000-";

function users(from: number, to: number): string {
  return `INSERT INTO users (id, email, password_hash, created_at)
    SELECT ${uuid(userId, "n")}, n || '@example.com', '', now() FROM generate_series(${from}, ${to - 1}) AS n;\n`;
}

/** Todos whose owner is told by a number of SQL: those of one owner lie far from each other, as if made over years. */
function rows(from: number, to: number, owner: string): string {
  return `INSERT INTO todos (id, user_id, created_at, updated_at, title, is_completed)
    SELECT ${uuid("10000000-0000-7000-8000-", "n")}, ${uuid(userId, owner)}, now() + n * interval '1 ms', now(), 'todo', false
    FROM generate_series(${from}, ${to}) AS n;\n
    ANALYZE todos;\n`;
}

function uuid(start: string, number: string): string {
  return `('${start}' || lpad(to_hex(${number}), 12, '0'))::uuid`;
}

/** Writes rows first and the index of the page after, and leaves out what only guards the rows. */
function inBulk(load: string): string {
  return `SET allow_system_table_mods = on;
    SET maintenance_work_mem = '1GB';
    ALTER TABLE todos SET UNLOGGED;
    ALTER TABLE todos DISABLE TRIGGER ALL;
    UPDATE pg_index SET indisready = false, indisvalid = false WHERE indrelid = 'todos'::regclass;
    ${load}
    UPDATE pg_index SET indisready = true, indisvalid = true WHERE indexrelid = '${pageIndex}'::regclass;
    REINDEX INDEX ${pageIndex};\n`;
}

/** Runs SQL as the superuser, whom row-level security does not bind. */
async function execute(server: string, sql: string): Promise<void> {
  const { bin, port } = inject("postgres") ?? { bin: "", port: 0 };
  const database = new URL(server).pathname.slice(1);
  const command = [join(bin, "psql"), ...connection(port), "-q", "-v", "ON_ERROR_STOP=1", "-d", database];
  await output(command, { input: sql });
}
