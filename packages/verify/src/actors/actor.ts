import type { Request } from "../http/exchange.ts";
import type { Account } from "./recipe.ts";

/** Somebody who sends requests. */
export interface Actor {
  /** `owner`, `intruder`, `guest` (a third user) or `nobody`: all that a report says of a person. */
  readonly name: "owner" | "intruder" | "guest" | "nobody";
  /**
   * What signs a request in, such as `{ authorization: "Bearer …" }`; empty for nobody. Never in a report. A token that
   * has ended is replaced in it.
   */
  readonly credentials: Readonly<Record<string, string>>;
  /** The account that was made for the attack; absent where a token was given. */
  readonly account?: Account;
  /** A request that only a signed-in user gets a 2xx for, to see whether the credentials are still alive. */
  readonly alive?: Request;
  /** Signs in once more, since the token has ended; false when that is refused. Absent where a token was given. */
  readonly renew?: () => Promise<boolean>;
}
