import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startPostgres } from "../support/postgres-cluster.ts";
import { pythonEnvironment } from "../support/python-environment.ts";
import { createRole, makeService, type Workshop } from "./bench-service.ts";
import { type Form, forms } from "./forms.ts";
import { type Costs, countTraffic, type Measuring, startMeasuring } from "./measure.ts";
import { type Finding, isFree, tables } from "./report.ts";

/*
 * Measures what row-level security costs: the same service in several forms, each on a database of its own in one
 * private PostgreSQL, driven over HTTP. The forms take turns in shuffled rounds, so that a slow moment of the machine
 * falls on each of them alike.
 */

const { values: options } = parseArgs({
  options: {
    /** How often each form has its turn. */
    rounds: { type: "string", default: "60" },
    /** How many requests of each kind it gets in a turn. */
    requests: { type: "string", default: "20" },
  },
});

const cluster = await startPostgres();
if (cluster === undefined) throw new Error("The programs of a PostgreSQL server (initdb, postgres) were not found.");
const folder = mkdtempSync(join(tmpdir(), "freehold-bench-lock-"));
try {
  const findings = await findOut({ folder, cluster, pythonEnvironment: await pythonEnvironment() });
  process.stdout.write(`${tables(findings)}\n`);
  process.exitCode = isFree(findings) ? 0 : 1;
} finally {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** A form of the service that runs, and what was found out about it. */
interface Contestant extends Measuring {
  readonly finding: Finding & { readonly rounds: Costs[] };
}

async function findOut(workshop: Workshop): Promise<readonly Finding[]> {
  await createRole(workshop);
  const contestants: Contestant[] = [];
  try {
    for (const form of forms) contestants.push(await enter(workshop, form));
    for (let round = 0; round < Number(options.rounds); round += 1) {
      for (const { finding, measure } of shuffled(contestants)) {
        finding.rounds.push(await measure(Number(options.requests)));
      }
    }
    return contestants.map(({ finding }) => finding);
  } finally {
    await Promise.all(contestants.map(({ stop }) => stop()));
  }
}

async function enter(workshop: Workshop, form: Form): Promise<Contestant> {
  const service = await makeService(workshop, form);
  const traffic = await countTraffic(workshop, service);
  return { finding: { name: form.name, traffic, rounds: [] }, ...(await startMeasuring(workshop, service)) };
}

function shuffled<T>(items: readonly T[]): readonly T[] {
  const keyed = items.map((item) => ({ item, key: Math.random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
