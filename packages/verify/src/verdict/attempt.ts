import type { Exchange } from "../http/exchange.ts";
import type { CheckInfo } from "./check-info.ts";

/**
 * What an attempt shows. `enforced`: the rule held. `broken`: a canary was received, or a state changed, that must not.
 * `unknown`: neither could be shown, and the reason says why.
 */
export type Verdict = "enforced" | "broken" | "unknown";

/** One attack on one operation: what was tried, what it shows, and the exchanges that prove it. */
export interface Attempt {
  readonly check: CheckInfo;
  /** `PATCH /todos/{todo_id}`; absent where it is about the API as a whole. */
  readonly operation?: string;
  readonly actor: Exchange["actor"];
  readonly verdict: Verdict;
  /** A whole sentence. */
  readonly reason: string;
  /** The request that repeats it comes last. */
  readonly evidence: readonly Exchange[];
}
