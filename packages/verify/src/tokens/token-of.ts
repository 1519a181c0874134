import type { Actor } from "../actors/actor.ts";
import type { Request } from "../http/exchange.ts";

/** The token of an actor, without the name of its scheme. */
export function tokenOf({ credentials }: Actor): string {
  return (credentials["authorization"] ?? "").replace(/^\S+ /, "");
}

/** A request with another token, under the scheme that an actor uses. */
export function withToken(request: Request, { credentials }: Actor, token: string): Request {
  const [scheme = "Bearer"] = (credentials["authorization"] ?? "").split(" ");
  return { ...request, headers: { ...request.headers, authorization: `${scheme} ${token}` } };
}
