import { limits } from "../limits.ts";

const segment = "(?:[A-Za-z0-9._~!$&()*+,;=:@-]|%[0-9A-Fa-f]{2})*";
const tail = "(?:[A-Za-z0-9._~!$&()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*";
const host = "[A-Za-z0-9.-]+";
const address = new RegExp(
  `^(https?)://(${host})(?::([1-9][0-9]{0,4}))?((?:/${segment})*)(\\?${tail})?(#${tail})?$`,
  "i",
);

const label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const domain = new RegExp(`^(?:${label}\\.)*[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$`);
const octet = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
const ipv4 = new RegExp(`^${octet}(?:\\.${octet}){3}$`);

const standardPort: ReadonlyMap<string, string> = new Map([
  ["http", "80"],
  ["https", "443"],
]);

/**
 * The form in which every client writes a web address: scheme and host in lower case, no standard port, a path.
 * Nothing for what the WHATWG standard would rewrite further (spaces, letters beyond ASCII, `..`), and for addresses
 * with a password.
 */
export function canonicalUrl(text: string): string | undefined {
  const match = text.length > limits.url ? null : address.exec(text);
  if (match === null) return undefined;
  const [, scheme = "", name = "", port = "", path = "", query = "", fragment = ""] = match;
  const lower = { scheme: scheme.toLowerCase(), name: name.toLowerCase() };
  if (!isHost(lower.name) || Number(port) > 65_535 || hasDotSegment(path)) return undefined;
  const explicitPort = port === "" || port === standardPort.get(lower.scheme) ? "" : `:${port}`;
  const canonical = `${lower.scheme}://${lower.name}${explicitPort}${path || "/"}${query}${fragment}`;
  return canonical.length > limits.url ? undefined : canonical;
}

function isHost(name: string): boolean {
  return ipv4.test(name) || (name.length <= 253 && domain.test(name) && !/(?:^|\.)xn--/.test(name));
}

function hasDotSegment(path: string): boolean {
  return path.split("/").some((part) => /^(?:\.|%2e){1,2}$/i.test(part));
}
