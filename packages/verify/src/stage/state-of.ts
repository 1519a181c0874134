import type { Client } from "../http/client.ts";
import { isRecord } from "../openapi/raw.ts";
import type { Row } from "./stage.ts";

/** The state of a row: what its owner reads twice. What changes by itself, such as a count of views, is left out. */
export async function stateOf({ owner, path: place, readAt: path = place }: Row, client: Client): Promise<string> {
  if (path === undefined) return "";
  const first = await client.send(owner, { method: "GET", path });
  const second = await client.send(owner, { method: "GET", path });
  return JSON.stringify([second.response?.status, lasting(first.response?.json, second.response?.json)]);
}

function lasting(first: unknown, second: unknown): unknown {
  if (!isRecord(first) || !isRecord(second)) return JSON.stringify(first) === JSON.stringify(second) ? second : null;
  return Object.fromEntries(Object.keys(second).map((name) => [name, lasting(first[name], second[name])]));
}
