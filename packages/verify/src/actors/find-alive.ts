import type { Client } from "../http/client.ts";
import type { Exchange, Request } from "../http/exchange.ts";
import { Obstacle } from "../obstacle.ts";
import type { Api } from "../openapi/document.ts";
import { succeeded } from "../verdict/compare.ts";
import type { Actor } from "./actor.ts";
import { nobody } from "./sign-in.ts";

/**
 * Adds to a user a request that shows whether the credentials are good: a 2xx with them, a refusal without. Throws when
 * the credentials open nothing, since all attacks would then seem to be held off.
 */
export async function withAlive(actor: Actor, api: Api, client: Client): Promise<Actor> {
  const refused: Exchange[] = [];
  for (const request of plainReads(api)) {
    const [signedIn, signedOut] = [await client.send(actor, request), await client.send(nobody, request)];
    if (succeeded(signedIn) && !succeeded(signedOut)) return { ...actor, alive: request };
    if (signedIn.response?.status === 401) refused.push(signedIn);
  }
  const [first] = refused;
  if (first) throw new Obstacle(`The token of the ${actor.name} opens nothing: ${told(first)}`, SIGN_IN);
  return actor;
}

const SIGN_IN = "Sign in again, and give the tokens of two users as they are, without `Bearer`.";

function told({ request, response }: Exchange): string {
  return `${request.method} ${request.path} gave ${response?.status}.`;
}

/** The requests that need nothing but a user: who am I is the best of questions. */
function plainReads({ operations }: Api): readonly Request[] {
  const plain = operations.filter(({ method, path, parameters }) => {
    return method === "GET" && !path.includes("{") && !parameters.some(({ required }) => required);
  });
  const best = plain.toSorted((one, other) => rank(one.path) - rank(other.path));
  return best.map(({ path }) => ({ method: "GET", path }));
}

function rank(path: string): number {
  return /\/(me|whoami|profile|session)\/?$/i.test(path) ? 0 : 1;
}
