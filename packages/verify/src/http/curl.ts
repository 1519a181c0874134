import type { Exchange } from "./exchange.ts";

/**
 * A request as a line for a shell. Tokens never stand in it: `$OWNER_TOKEN` and `$INTRUDER_TOKEN` take their place, and
 * the address is that of the server.
 */
export function curlOf({ actor, request }: Exchange, base: string): string {
  const { method, path, headers = {}, body } = request;
  const parts = ["curl", "-i", "--path-as-is", "-X", quoted(method)];
  if (actor !== "nobody" && !("authorization" in headers)) {
    parts.push("-H", `"Authorization: Bearer $${actor.toUpperCase()}_TOKEN"`);
  }
  for (const [name, value] of Object.entries(headers)) parts.push("-H", quoted(`${name}: ${value}`));
  if (body !== undefined) parts.push("--data-binary", quoted(shortened(textOf(body))));
  return [...parts, quoted(base.replace(/\/+$/, "") + path)].join(" ");
}

/** A word that a POSIX shell takes as it stands. */
function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

const LONGEST = 2000;

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}… (${text.length} characters)`;
}

function textOf(body: string | Uint8Array): string {
  return typeof body === "string" ? body : Buffer.from(body).toString("latin1");
}
