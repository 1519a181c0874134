import type { Exchange } from "../http/exchange.ts";
import type { Row } from "../stage/stage.ts";
import type { Finding } from "../verdict/check.ts";
import { holds, seen, succeeded } from "../verdict/compare.ts";
import { type About, broken, enforced, unknown } from "../verdict/finding.ts";

/** What came of an attack on a row of another user, and of the same on a row that never was. */
export interface Outcome {
  readonly row: Row;
  /** The state of the row as its owner saw it, and sees it. */
  readonly before: string;
  readonly after: string;
  readonly ghost: string | number;
  readonly foreign: Exchange;
  readonly missing: Exchange;
}

/** Says what an attack on a row of another user shows. */
export function judgeForeign(about: About, { row, before, after, ghost, foreign, missing }: Outcome): Finding {
  const evidence = [missing, foreign];
  if (holds(foreign, row.canary)) return broken(about, "The answer shows what the row holds.", ...evidence);
  if (before !== after) return broken(about, "The row is no longer as its owner left it.", ...evidence);
  if (seen(foreign, row.id, ghost) !== seen(missing, row.id, ghost)) {
    const reason = "The answer differs from that for a row that never was, so it tells of the row.";
    return broken(about, reason, ...evidence);
  }
  if (succeeded(foreign)) return unknown(about, "A success was reported, but nothing of the row changed.", ...evidence);
  return enforced(about, "The answer is the same as for a row that never was.", ...evidence);
}
