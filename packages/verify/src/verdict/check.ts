import type { Stage } from "../stage/stage.ts";
import type { Attempt } from "./attempt.ts";
import type { CheckInfo } from "./check-info.ts";

/** An attack of the catalogue. */
export interface Check extends CheckInfo {
  /** `heavy` ones cost the server much, and run outside of loopback only when asked for, as all that write do. */
  readonly traits: readonly ("writes" | "heavy")[];
  readonly run: (stage: Stage) => AsyncIterable<Finding>;
}

/** What a check reports: the rest of the attempt is known. */
export type Finding = Omit<Attempt, "check">;
