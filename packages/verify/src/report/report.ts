import type { Attempt } from "../verdict/attempt.ts";
import type { Check } from "../verdict/check.ts";
import type { CheckInfo } from "../verdict/check-info.ts";

/** What a run found. */
export interface Report {
  /** The address that was attacked. */
  readonly url: string;
  readonly api: { readonly title: string; readonly version: string };
  readonly attempts: readonly Attempt[];
  /** Checks that were left out, with the reason. */
  readonly skipped: readonly { readonly check: Check; readonly reason: string }[];
  /** Requests sent, all told. */
  readonly requests: number;
  /** How long the run took, in seconds. */
  readonly seconds: number;
  /** Paths of rows that were made and could not be deleted. */
  readonly left: readonly string[];
  /** Tokens and passwords that no report may show. */
  readonly secrets: readonly string[];
}

/** The attempts that broke a promise. */
export function findingsOf({ attempts }: Report): readonly Attempt[] {
  return attempts.filter(({ verdict }) => verdict === "broken");
}

/**
 * Attempts by a user on what belongs to another: what the whole program is about. What could not even be tried, since no
 * row could be made, is none.
 */
export function crossOwnerAttempts({ attempts }: Report): readonly Attempt[] {
  const groups = new Set(["ownership", "side doors", "properties"]);
  const tried = attempts.filter(({ verdict, evidence }) => verdict !== "unknown" || evidence.length > 0);
  return tried.filter(({ check, actor }) => (actor === "intruder" || actor === "guest") && groups.has(check.group));
}

/** Attempts by their check, in the order of the run. */
export function byCheck(attempts: readonly Attempt[]): ReadonlyMap<CheckInfo, readonly Attempt[]> {
  const groups = new Map<CheckInfo, Attempt[]>();
  for (const attempt of attempts) groups.set(attempt.check, [...(groups.get(attempt.check) ?? []), attempt]);
  return groups;
}

/** The request that repeats an attempt. */
export function repeatOf({ evidence }: Attempt): Attempt["evidence"][number] | undefined {
  return evidence.at(-1);
}
