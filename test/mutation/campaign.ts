import { cpSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Everything } from "./everything.ts";
import { type ForkServer, startForkServer } from "./fork-server.ts";
import { type Edit, edited, type Mutant } from "./mutant.ts";
import type { Ranking } from "./ranking.ts";

/** How many tests are run, on each database, before more are even read. */
const ROUNDS: readonly number[] = [10, 40, Number.POSITIVE_INFINITY];

/** What became of a mutant. */
export interface Outcome {
  /** The test that saw it, or nothing. */
  readonly caughtBy: string | null;
  /** The database on which it was seen. */
  readonly database: "SQLite" | "PostgreSQL" | null;
  /** The version of the test module that saw it. */
  readonly module: string | null;
}

/** What a run of mutants needs. */
export interface Campaign {
  readonly everything: Everything;
  readonly environment: string;
  /** The address of a PostgreSQL server; without one nobody can tell what only PostgreSQL shows. */
  readonly server: string | null;
  readonly ranking: Ranking;
  /** The tests that saw a mutant of an earlier version of the service, by the id of the mutant. */
  readonly remembered: Readonly<Record<string, string>>;
  /** How many mutants are tested at the same time. */
  readonly width: number;
  readonly onOutcome: (mutant: Mutant, outcome: Outcome) => void;
}

/**
 * Tests every mutant, and tells of each. Those that few tests do not see wait until all others had their turn, which teach
 * where to look.
 */
export async function runCampaign(campaign: Campaign, mutants: readonly Mutant[]): Promise<void> {
  const waiting: Turn[] = mutants.map((mutant) => ({ mutant, rounds: ROUNDS }));
  const work = async (_: unknown, index: number) => {
    const copy = `${campaign.everything.folder}-${index}`;
    cpSync(campaign.everything.folder, copy, { recursive: true, preserveTimestamps: true });
    const worker: Worker = { campaign, copy, tests: startForkServer(campaign.environment) };
    for (let turn = waiting.shift(); turn; turn = waiting.shift()) {
      const { mutant, rounds } = turn;
      const outcome = await tryMutant(worker, turn);
      if (outcome.caughtBy === null && rounds.length > 1) waiting.push({ mutant, rounds: rounds.slice(1) });
      else campaign.onOutcome(mutant, outcome);
    }
    worker.tests.stop();
  };
  await Promise.all(Array.from({ length: campaign.width }, work));
}

/** A mutant and the rounds that it has not had. */
interface Turn {
  readonly mutant: Mutant;
  /** How many tests each runs. */
  readonly rounds: readonly number[];
}

interface Worker {
  readonly campaign: Campaign;
  readonly copy: string;
  readonly tests: ForkServer;
}

async function tryMutant(worker: Worker, { mutant, rounds: [round = 0] }: Turn): Promise<Outcome> {
  const paths = [...new Set(mutant.edits.map(({ path }) => path))];
  for (const path of paths) write(worker, path, mutant.edits);
  try {
    return await test(worker, mutant, round);
  } finally {
    for (const path of paths) write(worker, path, []);
  }
}

/** Writes a file with edits. Its time is a new one, so that Python does not take it for the one that it compiled. */
function write({ campaign, copy }: Worker, path: string, edits: readonly Edit[]): void {
  const original = join(campaign.everything.folder, path);
  writeFileSync(join(copy, path), edited(readFileSync(original, "utf8"), path, edits));
  const time = edits.length > 0 ? new Date() : statSync(original).mtime;
  utimesSync(join(copy, path), time, time);
}

async function test(worker: Worker, mutant: Mutant, round: number): Promise<Outcome> {
  const { server, ranking, remembered } = worker.campaign;
  const before = remembered[mutant.id];
  const order = [...new Set([...(before === undefined ? [] : [before]), ...ranking.order(mutant)])];
  const databases = [...(mutant.postgresql ? [] : [null]), ...(server === null ? [] : [server])];
  for (const database of databases) {
    const red = await redOf(worker, { order, round, database });
    if (red === null) continue;
    ranking.learn(mutant, red);
    return caught(worker, red, database);
  }
  return { caughtBy: null, database: null, module: null };
}

interface Round {
  readonly order: readonly string[];
  readonly round: number;
  readonly database: string | null;
}

/** The first of so many tests that goes red. A late one has to do so twice: what is red now and then saw nothing. */
async function redOf(worker: Worker, { order, round, database }: Round): Promise<string | null> {
  const request = { folder: worker.copy, only: true, server: database, coverage: false };
  const { code, red } = await worker.tests.run({ ...request, order: order.slice(0, round) });
  if (code === 0) return null;
  const late = red !== null && order.indexOf(red) >= Math.min(...ROUNDS);
  if (!late || (await worker.tests.run({ ...request, order: [red] })).code !== 0) return red ?? "the start";
  return redOf(worker, { order: order.filter((each) => each !== red), round, database });
}

function caught({ campaign }: Worker, red: string, server: string | null): Outcome {
  const module = campaign.everything.tests[red.split("::")[0] ?? ""] ?? null;
  return { caughtBy: red, database: server === null ? "SQLite" : "PostgreSQL", module };
}
