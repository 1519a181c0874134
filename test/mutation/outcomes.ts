import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Coverage } from "./baseline.ts";
import type { Outcome } from "./campaign.ts";
import { type Everything, moduleVersion } from "./everything.ts";
import type { Seen } from "./ranking.ts";

/** What earlier runs found out, so that a run that was stopped goes on where it was. */
export interface Outcomes {
  /** The service that they were about. */
  readonly version: string;
  /** By the id of the mutant. */
  readonly outcomes: Readonly<Record<string, Outcome>>;
  /** The test that saw a mutant last, in this version of the service or an earlier one, by the id of the mutant. */
  readonly remembered: Readonly<Record<string, string>>;
  /** How often a test saw a mutant of a kind. */
  readonly seen: Seen;
}

/**
 * Reads them. An outcome holds as long as the service and the test that saw the mutant are the same. The others teach which
 * tests see most, and nothing else.
 */
export function readOutcomes(everything: Everything): Outcomes {
  const { version } = everything;
  const { remembered = {}, seen = {}, ...kept } = read<Partial<Outcomes>>("mutation");
  const known = Object.entries(kept.version === version ? (kept.outcomes ?? {}) : {});
  const holding = known.filter(([, { caughtBy, module }]) => module === moduleVersion(everything, caughtBy ?? ""));
  return { version, remembered, seen, outcomes: Object.fromEntries(holding) };
}

/** Keeps them for the next run. */
export function keepOutcomes(outcomes: Outcomes): void {
  write("mutation", outcomes);
}

interface KeptCoverage {
  readonly version: string;
  readonly coverage: Coverage;
}

/** Reads what the tests of a service run, if they were green. */
export function readCoverage(version: string): Coverage | null {
  const kept = read<Partial<KeptCoverage>>("mutation-coverage");
  return kept.version === version ? (kept.coverage ?? null) : null;
}

/** Keeps what the tests of a service run. */
export function keepCoverage(kept: KeptCoverage): void {
  write("mutation-coverage", kept);
}

function fileOf(name: string): string {
  return fileURLToPath(new URL(`../../.cache/${name}.json`, import.meta.url));
}

function read<T>(name: string): T | Record<string, never> {
  try {
    return JSON.parse(readFileSync(fileOf(name), "utf8"));
  } catch {
    return {};
  }
}

function write(name: string, value: object): void {
  mkdirSync(dirname(fileOf(name)), { recursive: true });
  writeFileSync(fileOf(name), `${JSON.stringify(value, null, 1)}\n`);
}
