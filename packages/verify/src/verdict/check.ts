import type { Stage } from "../stage/stage.ts";
import type { Attempt } from "./attempt.ts";

/** What a report says of a check. */
export interface CheckInfo {
  /** The number in the catalogue of attacks, as in `docs/verify.md`: stable, and the id of its findings. */
  readonly id: string;
  /** What a service promises: "A row of another user cannot be changed". */
  readonly promise: string;
  readonly severity: "critical" | "high" | "medium" | "low";
  /** The fault code of EvoMaster's Web Fuzzing Commons, where there is one: 204 is existence leakage. */
  readonly fault?: number;
  readonly group: Group;
}

/** An attack of the catalogue. */
export interface Check extends CheckInfo {
  /** `heavy` ones cost the server much, and run outside of loopback only when asked for, as all that write do. */
  readonly traits: readonly ("writes" | "heavy")[];
  readonly run: (stage: Stage) => AsyncIterable<Finding>;
}

/** What a check reports: the rest of the attempt is known. */
export type Finding = Omit<Attempt, "check">;

/** The parts of the catalogue. */
export type Group =
  | "ownership"
  | "side doors"
  | "properties"
  | "tokens"
  | "accounts"
  | "input"
  | "http"
  | "races"
  | "leaks";
