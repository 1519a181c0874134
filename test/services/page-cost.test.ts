import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, inject, test } from "vitest";
import { writeChanged } from "../support/changed-service.ts";
import { createDatabase, hasPostgres } from "../support/postgres.ts";
import { connection } from "../support/postgres-cluster.ts";
import { output, type ProgramOptions } from "../support/program.ts";
import { python } from "../support/python.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const explainPage = fileURLToPath(new URL("../support/explain_page.py", import.meta.url));

const spec = `
freehold: 1
service: Todo API
resources:
  Todo:
    fields:
      title: string(1..200)
      rank: integer
    sort: [rank]
`;

/** The index that each order walks. */
const indexes = { created_at: "ix_todos_user_id_created_at_id", rank: "ix_todos_user_id_rank_id" } as const;

/** So many blocks an index of a thousand times as many rows is higher: it counts where a page is in a few blocks. */
const height = 2;

type Order = keyof typeof indexes;

/** The pages that are read: of whom, in which order, and after which part of the rows. */
const pages: readonly { readonly owner: "small" | "large"; readonly order: Order; readonly passed: number }[] = [
  { owner: "small", order: "created_at", passed: 0 },
  { owner: "small", order: "rank", passed: 0 },
  { owner: "small", order: "created_at", passed: 0.5 },
  { owner: "large", order: "created_at", passed: 0.5 },
  { owner: "large", order: "rank", passed: 0.5 },
];

test.skipIf(!hasPostgres())(
  "with both locks, a page costs at ten million rows what it costs at ten thousand",
  async () => {
    const folder = temporaryFolder();
    writeChanged({ folder, spec, changes: [] });
    const server = await createDatabase();
    const env = { DATABASE_URL: server, PYTHONPATH: folder, SECRET_KEY: "0123456789abcdef".repeat(4) };
    expect(await python(["-m", "alembic", "upgrade", "head"], { cwd: folder, env })).toMatchObject({ code: 0 });
    const read = async (first: number, owned: number) => [
      ...(await readPages({ cwd: folder, env }, { owner: "small", user: first + 7, owned: 100 })),
      ...(await readPages({ cwd: folder, env }, { owner: "large", user: first, owned })),
    ];

    await execute(server, users(0, 100) + rows(0, 100));
    const few = await read(0, 1_000);
    await execute(server, users(100, 100_000) + inBulk(rows(100, 100_000)));
    const many = await read(100, 999_000);

    expect(many).toHaveLength(pages.length);
    for (const [number, page] of many.entries()) {
      const blocks = few[number]?.blocks ?? 0;
      expect(page.indexes).toEqual([indexes[page.order]]);
      expect(few[number]?.indexes).toEqual(page.indexes);
      expect(page.blocks).toBeLessThanOrEqual(Math.max(1.3 * blocks, blocks + height));
    }
    // The rows of a small owner lie far from each other: each of them takes a block.
    expect(few[0]?.blocks).toBeGreaterThan(20);
  },
);

/** A user, by number, and how many rows the user has. */
interface Reader {
  readonly owner: "small" | "large";
  readonly user: number;
  readonly owned: number;
}

async function readPages(options: ProgramOptions, { owner, user, owned }: Reader): Promise<readonly Page[]> {
  const read = pages.filter((page) => page.owner === owner);
  const words = read.flatMap(({ order, passed }) => [`-${order}`, String(passed * owned)]);
  const id = `${userId}${user.toString(16).padStart(12, "0")}`;
  const { stdout, stderr } = await python([explainPage, id, ...words], options);
  expect(stderr).toBe("");
  const plans: readonly Explanation[] = JSON.parse(stdout);
  return read.map(({ order }, number) => pageOf(order, plans[number] ?? []));
}

/** What it takes to read a page: the indexes that are used, and the blocks that are looked at. */
interface Page {
  readonly order: Order;
  readonly indexes: readonly string[];
  readonly blocks: number;
}

/** What `EXPLAIN (FORMAT JSON)` gives. */
type Explanation = readonly { readonly Plan: Plan }[];

interface Plan {
  readonly "Node Type": string;
  readonly "Index Name"?: string;
  readonly "Shared Hit Blocks": number;
  readonly "Shared Read Blocks": number;
  readonly Plans?: readonly Plan[];
}

function pageOf(order: Order, [explanation]: Explanation): Page {
  const plan = explanation?.Plan;
  if (plan === undefined) throw new Error("There is no plan.");
  const scans = nodesOf(plan).filter((node) => node["Node Type"].includes("Scan"));
  return {
    order,
    indexes: scans.map((node) => node["Index Name"] ?? node["Node Type"]),
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

/**
 * A hundred todos for each of some users, but those of every tenth are the first one's: a large owner. The rows of one
 * user lie far from each other, as if made over years.
 */
function rows(from: number, to: number): string {
  const owner = `CASE WHEN n % 10 = 0 THEN ${uuid(userId, String(from))} ELSE ${uuid(userId, "n")} END`;
  return `INSERT INTO todos (id, user_id, created_at, updated_at, title, rank)
    WITH owners AS MATERIALIZED (
      SELECT n, lpad(to_hex(n), 12, '0') AS part, ${owner} AS id FROM generate_series(${from}, ${to - 1}) AS n
    )
    SELECT (part_of_turn || part)::uuid, id, now() + m * interval '1 ms', now(), 'todo', m * 7919 % 1000003
    FROM (SELECT turn, '10000000-0000-7000-8' || lpad(turn::text, 3, '0') || '-' AS part_of_turn
      FROM generate_series(1, 100) AS turn OFFSET 0) AS turns,
      LATERAL (SELECT id, part, turn::bigint * 100000 + n AS m FROM owners OFFSET 0) AS each;
    ANALYZE todos;\n`;
}

function uuid(start: string, number: string): string {
  return `('${start}' || lpad(to_hex(${number}), 12, '0'))::uuid`;
}

/** Writes rows first and the indexes of the pages after, and leaves out what only guards the rows. */
function inBulk(load: string): string {
  return `SET allow_system_table_mods = on;
    SET maintenance_work_mem = '1GB';
    ALTER TABLE todos SET UNLOGGED;
    ALTER TABLE todos DISABLE TRIGGER ALL;
    UPDATE pg_index SET indisready = false, indisvalid = false WHERE indrelid = 'todos'::regclass;
    ${load}
    ${Object.values(indexes).map(again).join("\n")}\n`;
}

function again(index: string): string {
  return `UPDATE pg_index SET indisready = true, indisvalid = true WHERE indexrelid = '${index}'::regclass;
    REINDEX INDEX ${index};`;
}

/** Runs SQL as the superuser, whom row-level security does not bind. */
async function execute(server: string, sql: string): Promise<void> {
  const { bin, port } = inject("postgres") ?? { bin: "", port: 0 };
  const database = new URL(server).pathname.slice(1);
  const command = [join(bin, "psql"), ...connection(port), "-q", "-v", "ON_ERROR_STOP=1", "-d", database];
  await output(command, { input: sql });
}
