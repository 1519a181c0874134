import type { Check } from "./verdict/check.ts";

/** What to attack, and how hard. */
export interface VerifyOptions {
  /** The address of the API; its OpenAPI document is looked for below it unless `document` says where it is. */
  readonly url: URL;
  /** The text of the OpenAPI document. */
  readonly document?: string;
  /** Access tokens of two users; without them, two accounts are made. */
  readonly tokens?: readonly [owner: string, intruder: string];
  /** Requests a second; infinity for no limit. */
  readonly rate: number;
  /** Whether checks that change rows may run. */
  readonly writes: boolean;
  /** Whether checks that cost the server much may run. */
  readonly heavy: boolean;
  /** The checks to run, by their ids; all of them unless given. */
  readonly only?: readonly string[];
  readonly onProgress?: (progress: Progress) => void;
}

/** How far a run is. */
export interface Progress {
  readonly check: Check;
  readonly done: number;
  readonly of: number;
  readonly sent: number;
}
