import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Functions } from "./baseline.ts";
import type { Outcome } from "./campaign.ts";

/** What earlier runs found out, so that a run that was stopped goes on where it was. */
export interface Outcomes {
  /** The service that they were about. */
  readonly version: string;
  /** By the id of the mutant. */
  readonly outcomes: Readonly<Record<string, Outcome>>;
  /** What the tests of the service as it is ran, as soon as they were green. */
  readonly functions?: Functions;
  /** How often a test saw a mutant of a rule. */
  readonly seen: Readonly<Record<string, number>>;
}

const file = fileURLToPath(new URL("../../.cache/mutation.json", import.meta.url));

/** Reads them. Those of another service teach which tests see most, and nothing else. */
export function readOutcomes(version: string): Outcomes {
  const kept = read();
  return kept.version === version ? kept : { version, outcomes: {}, seen: kept.seen };
}

/** Keeps them for the next run. */
export function keepOutcomes(outcomes: Outcomes): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(outcomes, null, 1)}\n`);
}

function read(): Outcomes {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return { version: "", outcomes: {}, seen: {} };
  }
}
