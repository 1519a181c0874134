import type { Client } from "./http/client.ts";
import type { VerifyOptions } from "./options.ts";
import type { Report } from "./report/report.ts";
import type { Stage } from "./stage/stage.ts";
import type { Attempt } from "./verdict/attempt.ts";
import type { Check } from "./verdict/check.ts";
import { succeeded } from "./verdict/compare.ts";

/** What is run, and how. */
export interface Run {
  readonly checks: readonly Check[];
  readonly options: Pick<VerifyOptions, "writes" | "heavy" | "onProgress">;
  readonly client: Client;
}

/** Runs checks one after another; what is not allowed is left out. */
export async function runChecks(
  stage: Stage,
  { checks, options, client }: Run,
): Promise<Pick<Report, "attempts" | "skipped">> {
  const attempts: Attempt[] = [];
  const skipped: Report["skipped"][number][] = [];
  let before = await areSignedIn(stage);
  for (const [done, check] of checks.entries()) {
    options.onProgress?.({ check, done, of: checks.length, sent: client.sent() });
    const missing = check.traits.find((trait) => !options[trait]);
    if (missing) skipped.push({ check, reason: REASONS[missing] });
    else {
      const found = await attemptsOf(check, stage);
      const after = await areAlive(stage);
      attempts.push(...(before && after ? found : found.map(doubted)));
      before = after || (await areSignedIn(stage));
    }
  }
  return { attempts, skipped };
}

const REASONS = {
  heavy: "It is heavy, which is not allowed.",
  writes: "It writes, which is not allowed.",
} as const;

async function attemptsOf(check: Check, stage: Stage): Promise<readonly Attempt[]> {
  const attempts: Attempt[] = [];
  for await (const finding of check.run(stage)) attempts.push({ check, ...finding });
  return attempts;
}

/** What a check shows counts only if both users are signed in before and after it. */
function doubted(attempt: Attempt): Attempt {
  const reason = "A user was no longer signed in, so that nothing can be told.";
  return attempt.verdict === "enforced" ? { ...attempt, verdict: "unknown", reason } : attempt;
}

/** Whose token has ended signs in again, if it can be. */
async function areSignedIn(stage: Stage): Promise<boolean> {
  if (await areAlive(stage)) return true;
  for (const { renew } of [stage.owner, stage.intruder]) await renew?.();
  return await areAlive(stage);
}

async function areAlive({ owner, intruder, send }: Stage): Promise<boolean> {
  for (const actor of [owner, intruder]) {
    if (actor.alive && !succeeded(await send(actor, actor.alive))) return false;
  }
  return true;
}
