import type { Client } from "../http/client.ts";
import type { Request } from "../http/exchange.ts";
import type { Api } from "../openapi/document.ts";
import { succeeded } from "../verdict/compare.ts";
import type { Actor } from "./actor.ts";
import { nobody } from "./sign-in.ts";

/** Adds to a user a request that shows whether the credentials are good: a 2xx with them, a refusal without. */
export async function withAlive(actor: Actor, api: Api, client: Client): Promise<Actor> {
  const plain = api.operations.filter(({ method, path, parameters }) => {
    return method === "GET" && !path.includes("{") && !parameters.some(({ required }) => required);
  });
  const best = plain.toSorted((one, other) => rank(one.path) - rank(other.path));
  for (const { path } of best) {
    const request: Request = { method: "GET", path };
    const [signedIn, signedOut] = [await client.send(actor, request), await client.send(nobody, request)];
    if (succeeded(signedIn) && !succeeded(signedOut)) return { ...actor, alive: request };
  }
  return actor;
}

/** Who am I? The best of questions. */
function rank(path: string): number {
  return /\/(me|whoami|profile|session)\/?$/i.test(path) ? 0 : 1;
}
