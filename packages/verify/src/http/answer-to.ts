import { type Agent, type ClientRequest, request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import type { Exchange, Request, Response } from "./exchange.ts";

/** Through what a request goes out. */
export interface Way {
  readonly base: URL;
  readonly agent: Agent;
  /** In milliseconds, for the answer as a whole. */
  readonly timeout: number;
}

/** An answer that is longer may have no end. In megabytes. */
const LONGEST_BODY = 32;

/**
 * Sends a request and reads its answer, or says why there is none. It speaks HTTP through `node:http`, not `fetch`,
 * because an attack needs methods, paths and headers that `fetch` mends or forbids, and it follows no redirect.
 */
export async function answerTo(
  { method, path, headers, body }: Request,
  { base, agent, timeout }: Way,
): Promise<Pick<Exchange, "response" | "failure">> {
  const { protocol, port, hostname, pathname } = base;
  const place = { protocol, port, hostname: hostname.replace(/^\[|\]$/g, ""), path: withoutSlash(pathname) + path };
  try {
    const open = protocol === "https:" ? httpsRequest : httpRequest;
    // Node does not say by itself how long the body of a DELETE is.
    const length = body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
    const sent = open({
      ...{ ...place, agent, method, signal: AbortSignal.timeout(timeout) },
      headers: { ...length, ...headers },
    });
    return { response: await responseTo(sent, body) };
  } catch (error) {
    return { failure: error instanceof Error ? reasonOf(error, timeout) : String(error) };
  }
}

function withoutSlash(path: string): string {
  return path.replace(/\/+$/, "");
}

/** Several addresses of one name fail with an error that says nothing itself. */
function reasonOf(error: Error, timeout: number): string {
  if (error.name === "AbortError" || error.name === "TimeoutError") return `no answer within ${timeout / 1000} seconds`;
  const [first] = error instanceof AggregateError ? error.errors : [];
  return first instanceof Error ? first.message : error.message;
}

function responseTo(sent: ClientRequest, body: string | Uint8Array | undefined): Promise<Response> {
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
    if (size > LONGEST_BODY * 1024 * 1024) throw new Error(`the answer is longer than ${LONGEST_BODY} megabytes`);
    chunks.push(chunk as Uint8Array);
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
