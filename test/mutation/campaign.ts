import { cpSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Everything } from "./everything.ts";
import { type Answer, type ForkServer, startForkServer } from "./fork-server.ts";
import { type Edit, edited, type Mutant } from "./mutant.ts";
import type { Ranking } from "./ranking.ts";

/** How many tests are run before the others are even read. */
const LIKELY = 40;

/** What became of a mutant. */
export interface Outcome {
  /** The test that saw it, or nothing. */
  readonly caughtBy: string | null;
  /** The database on which it was seen. */
  readonly database: "SQLite" | "PostgreSQL" | null;
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

/** Tests every mutant, and tells of each. */
export async function runCampaign(campaign: Campaign, mutants: readonly Mutant[]): Promise<void> {
  const waiting = [...mutants];
  const work = async (_: unknown, index: number) => {
    const copy = `${campaign.everything.folder}-${index}`;
    cpSync(campaign.everything.folder, copy, { recursive: true, preserveTimestamps: true });
    const worker: Worker = { campaign, copy, tests: startForkServer(campaign.environment) };
    for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
      campaign.onOutcome(mutant, await tryMutant(worker, mutant));
    }
    worker.tests.stop();
  };
  await Promise.all(Array.from({ length: campaign.width }, work));
}

interface Worker {
  readonly campaign: Campaign;
  readonly copy: string;
  readonly tests: ForkServer;
}

async function tryMutant(worker: Worker, mutant: Mutant): Promise<Outcome> {
  const paths = [...new Set(mutant.edits.map(({ path }) => path))];
  for (const path of paths) write(worker, path, mutant.edits);
  try {
    return await test(worker, mutant);
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

async function test({ campaign, copy, tests }: Worker, mutant: Mutant): Promise<Outcome> {
  const { server, ranking, remembered } = campaign;
  const before = remembered[mutant.id];
  const order = [...(before === undefined ? [] : [before]), ...ranking.order(mutant)];
  const databases = [...(mutant.postgresql ? [] : [null]), ...(server === null ? [] : [server])];
  for (const [database, only] of runs(databases)) {
    const first = [...new Set(only ? order.slice(0, LIKELY) : order)];
    const answer = await tests.run({ folder: copy, order: first, only, server: database, coverage: false });
    if (answer.code !== 0) {
      if (answer.red !== null) ranking.learn(mutant, answer.red);
      return caught(answer, database);
    }
  }
  return { caughtBy: null, database: null };
}

/** First the tests that most likely see a mutant, then all of them. */
function runs(databases: readonly (string | null)[]): readonly (readonly [string | null, boolean])[] {
  return [true, false].flatMap((only) => databases.map((database) => [database, only] as const));
}

function caught({ red }: Answer, server: string | null): Outcome {
  return { caughtBy: red ?? "the start", database: server === null ? "SQLite" : "PostgreSQL" };
}
