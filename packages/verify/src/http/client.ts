import { Agent, type ClientRequest, request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest, Agent as SecureAgent } from "node:https";
import type { Actor } from "../actors/actor.ts";
import type { Exchange, Request, Response } from "./exchange.ts";
import type { Pace } from "./pace.ts";

/** Sends requests to one server, at a pace. */
export interface Client {
  readonly send: (actor: Actor, request: Request) => Promise<Exchange>;
  /** All exchanges so far, in the order of their answers. */
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

/** An answer is read up to here; what is longer is cut, since no verdict needs more. In bytes. */
const LONGEST_BODY = 4 * 1024 * 1024;

/**
 * Opens a client. It speaks HTTP through `node:http`, not `fetch`, because an attack needs methods, paths and headers
 * that `fetch` mends or forbids, and it follows no redirect.
 */
export function openClient({ base, pace, timeout }: ClientOptions): Client {
  const secure = base.protocol === "https:";
  const agent = new (secure ? SecureAgent : Agent)({ keepAlive: true, maxSockets: 50 });
  const open = secure ? httpsRequest : httpRequest;
  let count = 0;
  const exchanges: Exchange[] = [];
  const send = async (actor: Actor, request: Request): Promise<Exchange> => {
    const exchange = await exchangeOf(actor, request);
    exchanges.push(exchange);
    return exchange;
  };
  const exchangeOf = async (actor: Actor, request: Request): Promise<Exchange> => {
    await pace();
    count += 1;
    const { method, path } = request;
    const headers = { accept: "application/json", ...actor.credentials, ...request.headers };
    const options = { agent, method, headers, path: basePath(base) + path, signal: AbortSignal.timeout(timeout) };
    try {
      const { hostname, port, protocol } = base;
      const sent = open({ ...options, protocol, port, hostname: hostname.replace(/^\[|\]$/g, "") });
      return { actor: actor.name, request, response: await answerTo(sent, request.body) };
    } catch (error) {
      return { actor: actor.name, request, failure: error instanceof Error ? error.message : String(error) };
    }
  };
  return { send, exchanges: () => exchanges, sent: () => count, close: () => agent.destroy() };
}

function basePath({ pathname }: URL): string {
  return pathname.replace(/\/+$/, "");
}

function answerTo(sent: ClientRequest, body: string | Uint8Array | undefined): Promise<Response> {
  return new Promise((resolve, reject) => {
    sent.on("error", reject);
    sent.on("response", (message) => {
      readBody(message).then((text) => resolve(responseOf(message, text)), reject);
    });
    sent.end(body);
  });
}

async function readBody(message: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of message) {
    size += (chunk as Uint8Array).length;
    if (size <= LONGEST_BODY) chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function responseOf({ statusCode = 0, headers }: IncomingMessage, body: string): Response {
  const entries = Object.entries(headers).map(([name, value]) => [name, String(value)] as const);
  return { status: statusCode, headers: Object.fromEntries(entries), body, json: parsed(body) };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
