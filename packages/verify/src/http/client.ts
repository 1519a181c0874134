import { Agent } from "node:http";
import { Agent as SecureAgent } from "node:https";
import type { Actor } from "../actors/actor.ts";
import { answerTo } from "./answer-to.ts";
import type { Exchange, Request } from "./exchange.ts";
import type { Pace } from "./pace.ts";
import { ServiceGone } from "./service-gone.ts";

/** Sends requests to one server, at a pace. */
export interface Client {
  /** Throws `ServiceGone` when nothing at all answers any more. */
  readonly send: (actor: Actor, request: Request) => Promise<Exchange>;
  /** All exchanges so far, in the order of their answers; of a long body only the beginning. */
  readonly exchanges: () => readonly Exchange[];
  /** How many requests were sent so far. */
  readonly sent: () => number;
  readonly close: () => void;
}

/** Where and how to send. */
export interface ClientOptions {
  readonly base: URL;
  readonly pace: Pace;
  /** In milliseconds, for a whole exchange. */
  readonly timeout: number;
}

/** So many requests in a row without an answer are not the doing of what they ask for. */
const SILENCE = 3;

/** Opens a client. */
export function openClient({ base, pace, timeout }: ClientOptions): Client {
  const secure = base.protocol === "https:";
  const agent = new (secure ? SecureAgent : Agent)({ keepAlive: true, maxSockets: 50 });
  let count = 0;
  let silent = 0;
  const exchanges: Exchange[] = [];
  const exchangeOf = async (actor: Actor, request: Request): Promise<Exchange> => {
    await pace();
    count += 1;
    const headers = { accept: "application/json", ...actor.credentials, ...request.headers };
    const start = performance.now();
    const answer = await answerTo({ ...request, headers }, { base, agent, timeout });
    return { actor: actor.name, request, ...answer, duration: performance.now() - start };
  };
  const send = async (actor: Actor, request: Request): Promise<Exchange> => {
    const exchange = await exchangeOf(actor, request);
    exchanges.push(shortened(exchange));
    silent = exchange.response ? 0 : silent + 1;
    if (silent >= SILENCE) {
      const knock = await exchangeOf({ name: "nobody", credentials: {} }, { method: "GET", path: "/" });
      if (!knock.response) throw new ServiceGone(exchange);
      silent = 0;
    }
    return exchange;
  };
  return { send, exchanges: () => exchanges, sent: () => count, close: () => agent.destroy() };
}

/** What is kept of a body for the end of the run, so that long ones do not fill the memory. */
const KEPT = 64 * 1024;

function shortened(exchange: Exchange): Exchange {
  const { response } = exchange;
  if (!response || response.body.length <= KEPT) return exchange;
  // Through bytes, since a slice would keep the whole text alive.
  const body = Buffer.from(response.body.slice(0, KEPT)).toString();
  return { ...exchange, response: { ...response, body, json: undefined } };
}
