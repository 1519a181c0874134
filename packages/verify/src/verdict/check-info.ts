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
