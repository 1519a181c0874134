import { cpSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Everything, moduleVersion } from "./everything.ts";
import { type ForkServer, startForkServer } from "./fork-server.ts";
import { type Edit, edited, type Mutant } from "./mutant.ts";
import type { Ranking } from "./ranking.ts";

/** The rounds of a mutant: how many tests are run on which database. A round of few is over before many are even read. */
const ROUNDS: readonly Round[] = [10, 40, Number.POSITIVE_INFINITY].flatMap((count) => [
  { database: "SQLite", count },
  { database: "PostgreSQL", count },
]);

interface Round {
  readonly database: Database;
  readonly count: number;
}

type Database = "SQLite" | "PostgreSQL";

/** What became of a mutant. */
export interface Outcome {
  /** The test that saw it, or nothing. */
  readonly caughtBy: string | null;
  /** The database on which it was seen. */
  readonly database: Database | null;
  /** The version of the test module that saw it. */
  readonly module: string | null;
}

/** How many tests are the likely ones, which are taken at their word. */
const SURE = 10;

/** What has not been seen yet. */
const UNSEEN: Outcome = { caughtBy: null, database: null, module: null };

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
  const waiting: Turn[] = mutants.map((mutant) => ({ mutant, rounds: roundsOf(campaign, mutant), green: NONE }));
  const work = async (_: unknown, index: number) => {
    const copy = `${campaign.everything.folder}-${index}`;
    cpSync(campaign.everything.folder, copy, { recursive: true, preserveTimestamps: true });
    const worker: Worker = { campaign, copy, tests: startForkServer(campaign.environment) };
    for (let turn = waiting.shift(); turn; turn = waiting.shift()) {
      const left = await tryMutant(worker, turn);
      if ("caughtBy" in left) campaign.onOutcome(turn.mutant, left);
      else waiting.push(left);
    }
    worker.tests.stop();
  };
  await Promise.all(Array.from({ length: campaign.width }, work));
}

/** A mutant and the rounds that it has not had. */
interface Turn {
  readonly mutant: Mutant;
  readonly rounds: readonly Round[];
  /** The tests that did not see it on a database. */
  readonly green: Readonly<Record<Database, readonly string[]>>;
}

const NONE: Turn["green"] = { SQLite: [], PostgreSQL: [] };

function roundsOf({ server }: Campaign, { postgresql }: Mutant): readonly Round[] {
  return ROUNDS.filter(({ database }) => (database === "SQLite" ? !postgresql : server !== null));
}

interface Worker {
  readonly campaign: Campaign;
  readonly copy: string;
  readonly tests: ForkServer;
}

/** Gives a mutant its next round, and returns what became of it, or what is left to do. */
async function tryMutant(worker: Worker, turn: Turn): Promise<Outcome | Turn> {
  const paths = [...new Set(turn.mutant.edits.map(({ path }) => path))];
  for (const path of paths) write(worker, path, turn.mutant.edits);
  try {
    return await test(worker, turn);
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

async function test(worker: Worker, { mutant, rounds: [round, ...rounds], green }: Turn): Promise<Outcome | Turn> {
  if (round === undefined) return UNSEEN;
  const { ranking, remembered, everything } = worker.campaign;
  const before = remembered[mutant.id];
  const likely = ranking.order(mutant).slice(0, Math.min(round.count, ranking.limit(mutant)));
  const known = new Set(green[round.database]);
  const order = [...new Set([...(before === undefined ? [] : [before]), ...likely])].filter((each) => !known.has(each));
  const red = order.length > 0 ? await redOf(worker, order, round) : null;
  if (red === null) return { mutant, rounds, green: { ...green, [round.database]: [...known, ...order] } };
  ranking.learn(mutant, red);
  return { caughtBy: red, database: round.database, module: moduleVersion(everything, red) };
}

/** The first of some tests that goes red. A late one has to do so twice: what is red now and then saw nothing. */
async function redOf(worker: Worker, order: readonly string[], round: Round): Promise<string | null> {
  const server = round.database === "SQLite" ? null : worker.campaign.server;
  const request = { folder: worker.copy, server, coverage: false };
  const { code, red } = await worker.tests.run({ ...request, order });
  if (code === 0) return null;
  const late = red !== null && order.indexOf(red) >= SURE;
  if (!late || (await worker.tests.run({ ...request, order: [red] })).code !== 0) return red ?? "the start";
  const others = order.filter((each) => each !== red);
  return others.length > 0 ? redOf(worker, others, round) : null;
}
