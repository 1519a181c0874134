import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { serviceRole, startPostgres } from "../support/postgres-cluster.ts";
import { pythonEnvironment } from "../support/python-environment.ts";
import { type Coverage, checkBaseline, union } from "./baseline.ts";
import { type Outcome, runCampaign } from "./campaign.ts";
import { type Everything, everythingSpec, findMutants } from "./everything.ts";
import { asDiff, type Mutant } from "./mutant.ts";
import { keepCoverage, keepOutcomes, readCoverage, readOutcomes } from "./outcomes.ts";
import { Ranking } from "./ranking.ts";
import { sample } from "./sample.ts";

/*
 * Weakens every place of a generated service that keeps owners apart, one at a time, and prints how many of the weaker
 * services its own tests catch.
 */

const { values: options } = parseArgs({
  options: {
    /** Another spec. */
    spec: { type: "string", default: everythingSpec },
    /** So many mutants, and not all. */
    sample: { type: "string" },
    /** Which ones. */
    seed: { type: "string", default: "1" },
    /** Only mutants whose diff matches this regular expression. */
    only: { type: "string", default: "" },
    /** Print the mutants, and test none. */
    list: { type: "boolean", default: false },
    /** Try again what earlier runs caught. */
    fresh: { type: "boolean", default: false },
  },
});

/** A mutant that no test has seen, for whatever reason, survives. */
const untested: Outcome = { caughtBy: null, database: null, module: null };

const folder = mkdtempSync(join(tmpdir(), "freehold-mutation-"));
const environment = await pythonEnvironment();
try {
  const everything = await findMutants({ spec: options.spec, folder: join(folder, "service"), environment });
  const chosen = choose(everything.mutants);
  process.exitCode = (options.list ? list(everything, chosen) : await run(everything, chosen)) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function choose(mutants: readonly Mutant[]): readonly Mutant[] {
  const pattern = new RegExp(options.only);
  const matching = mutants.filter((mutant) => pattern.test(asDiff(mutant)));
  return sample(matching, { count: Number(options.sample ?? matching.length), seed: Number(options.seed) });
}

function list({ left }: Everything, mutants: readonly Mutant[]): boolean {
  print(...mutants.map((mutant) => `${mutant.id} ${asDiff(mutant)}`), `${mutants.length} mutants`, ...left);
  return left.length === 0;
}

async function run(everything: Everything, chosen: readonly Mutant[]): Promise<boolean> {
  const cluster = await startPostgres();
  const server = cluster ? `postgresql://${serviceRole}@127.0.0.1:${cluster.port}/postgres` : null;
  try {
    const ran = chosen.filter(({ leftOut }) => leftOut === null);
    const outcomes = await outcomesOf(everything, ran, server);
    return report({ everything, chosen, outcomes });
  } finally {
    await cluster?.stop();
  }
}

async function outcomesOf(
  everything: Everything,
  chosen: readonly Mutant[],
  server: string | null,
): Promise<ReadonlyMap<Mutant, Outcome>> {
  const { version } = everything;
  const { seen, ...kept } = readOutcomes(everything);
  const outcomes = { ...(options.fresh ? {} : kept.outcomes) };
  const remembered = { ...kept.remembered };
  const waiting = chosen.filter(({ id }) => !outcomes[id]?.caughtBy);
  if (waiting.length > 0) {
    const ranking = new Ranking(readCoverage(version) ?? (await baseline(everything, server)), seen);
    const done = { count: 0 };
    const onOutcome = (mutant: Mutant, outcome: Outcome) => {
      outcomes[mutant.id] = outcome;
      if (outcome.caughtBy !== null) remembered[mutant.id] = outcome.caughtBy;
      keepOutcomes({ version, outcomes, remembered, seen: ranking.seen });
      done.count += 1;
      print(progress(`${done.count}/${waiting.length}`, mutant, outcome));
    };
    const width = availableParallelism();
    await runCampaign({ everything, environment, server, ranking, remembered, width, onOutcome }, waiting);
  }
  return new Map(chosen.map((mutant) => [mutant, outcomes[mutant.id] ?? untested]));
}

async function baseline(everything: Everything, server: string | null): Promise<Coverage> {
  print("Running the tests of the service as it is ...");
  const servers = server === null ? [null] : [null, server];
  const found = await Promise.all(servers.map((each) => checkBaseline(everything, { environment, server: each })));
  const coverage = found.reduce(union);
  keepCoverage({ version: everything.version, coverage });
  return coverage;
}

function progress(count: string, mutant: Mutant, { caughtBy, database }: Outcome): string {
  const place = `${mutant.path}:${mutant.line} ${mutant.rule}`;
  return caughtBy === null ? `${count} SURVIVED ${asDiff(mutant)}` : `${count} ${place}: ${caughtBy} (${database})`;
}

interface Findings {
  readonly everything: Everything;
  readonly chosen: readonly Mutant[];
  readonly outcomes: ReadonlyMap<Mutant, Outcome>;
}

/** Prints what was found, and tells whether all is well. */
function report({ everything, chosen, outcomes }: Findings): boolean {
  const leftOut = chosen.filter((mutant) => mutant.leftOut !== null);
  const survivors = [...outcomes].filter(([, { caughtBy }]) => caughtBy === null).map(([mutant]) => mutant);
  print(...leftOut.map((mutant) => `left out: ${asDiff(mutant)}\n  because: ${mutant.leftOut}`));
  print(...survivors.map((mutant) => `survived: ${asDiff(mutant)}`));
  print(...everything.left.map((line) => `not touched by any rule: ${line}`));
  const caught = outcomes.size - survivors.length;
  print(`${caught} / ${outcomes.size} caught, ${leftOut.length} left out with a reason`);
  return survivors.length === 0 && everything.left.length === 0;
}

function print(...lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`);
}
