import type { Request } from "../http/exchange.ts";

/** Somebody who sends requests. */
export interface Actor {
  /** `owner`, `intruder` or `nobody`: all that a report says of a person. */
  readonly name: "owner" | "intruder" | "nobody";
  /** What signs a request in, such as `{ authorization: "Bearer …" }`; empty for nobody. Never in a report. */
  readonly credentials: Readonly<Record<string, string>>;
  /** A request that only a signed-in user gets a 2xx for, to see whether the credentials are still alive. */
  readonly alive?: Request;
}
