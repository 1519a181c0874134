import { resolve } from "node:path";
import type { VerifyOptions } from "@freehold/verify";
import type { Invocation } from "../command.ts";
import { readText } from "../files/read-text.ts";
import type { Host } from "../host/host.ts";
import { Refusal } from "../refusal.ts";

/** What the arguments ask to attack, and how hard. Refuses another machine unless the user vouches for it. */
export function targetOf({ values: [address = ""], options, switches }: Invocation, host: Host): VerifyOptions {
  const url = urlOf(address);
  const isHere = isLoopback(url);
  if (!isHere && !switches.has("i-own-this")) throw notYours(url);
  const openapi = options.get("openapi");
  const tokens = tokensOf(options, host);
  return {
    url,
    rate: rateOf(options.get("rate"), isHere),
    writes: isHere || switches.has("writes"),
    heavy: isHere || switches.has("heavy"),
    ...(openapi !== undefined && { document: readText(host.files, resolve(host.workingFolder, openapi)) }),
    ...(tokens && { tokens }),
  };
}

function urlOf(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.username === "" && url.search === "" && url.hash === "") return url;
  throw new Refusal(`\`${address}\` is no address of an API.`, {
    code: "usage",
    hint: "For example: freehold verify http://127.0.0.1:8000",
  });
}

/** Only an address that cannot lead to another machine: names are not looked up, apart from `localhost`. */
function isLoopback({ hostname }: URL): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

function notYours({ hostname }: URL): Refusal {
  return new Refusal(`\`${hostname}\` is another machine than this one.`, {
    code: "not-yours",
    hint: "An attack needs the consent of whoever runs the service. If that is you, add `--i-own-this`.",
  });
}

/** In requests a second. */
const POLITE = 20;

function rateOf(text: string | undefined, isHere: boolean): number {
  if (text === undefined) return isHere ? Number.POSITIVE_INFINITY : POLITE;
  const rate = /^\d{1,5}(\.\d+)?$/.test(text) ? Number(text) : 0;
  if (rate > 0) return rate;
  throw new Refusal(`\`${text}\` is no number of requests a second.`, { code: "usage" });
}

function tokensOf(options: Invocation["options"], { environment }: Host): readonly [string, string] | undefined {
  const owner = options.get("owner-token") ?? environment["FREEHOLD_OWNER_TOKEN"];
  const intruder = options.get("intruder-token") ?? environment["FREEHOLD_INTRUDER_TOKEN"];
  if (owner === undefined && intruder === undefined) return undefined;
  if (owner && intruder && owner !== intruder) return [owner, intruder];
  throw new Refusal("An attack needs the tokens of two different users.", {
    code: "usage",
    hint: "Give both `--owner-token` and `--intruder-token`, or neither: then Freehold signs two users up.",
  });
}
