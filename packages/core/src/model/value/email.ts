import { limits } from "../limits.ts";

const atom = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const address = new RegExp(`^(${atom}(?:\\.${atom})*)@((?:${label}\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9]))$`, "i");

/** Domains that never receive mail from outside (RFC 6761, RFC 6762, RFC 7686), which mail libraries refuse. */
const unreachable = /\.(?:arpa|invalid|local|localhost|onion|test)$/;

/**
 * The address with its domain in lower case, or nothing when the text is no plain ASCII address (RFC 5321 without
 * quoted local parts and address literals).
 */
export function canonicalEmail(text: string): string | undefined {
  const match = text.length > limits.email ? null : address.exec(text);
  const [, local = "", domain = ""] = match ?? [];
  const lower = domain.toLowerCase();
  if (match === null || local.length > 64 || unreachable.test(lower) || /(?:^|\.)..--/.test(lower)) return undefined;
  return `${local}@${lower}`;
}
