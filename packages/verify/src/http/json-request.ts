import type { Json } from "../openapi/document.ts";
import type { Request } from "./exchange.ts";

/** A request with a JSON body; without a body, only the method and the path. */
export function jsonRequest(method: string, path: string, body?: Json): Request {
  if (body === undefined) return { method, path };
  return { method, path, headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}
