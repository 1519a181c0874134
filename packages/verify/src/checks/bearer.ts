import type { Request } from "../http/exchange.ts";
import type { Stage } from "../stage/stage.ts";
import { tokenOf } from "../tokens/token-of.ts";
import type { Check, Finding } from "../verdict/check.ts";
import { succeeded } from "../verdict/compare.ts";
import { broken, enforced, unknown } from "../verdict/finding.ts";

/** Checks 57, 58 and 61: only a bearer token in its header signs a request in (RFC 6750). */
export const bearerChecks: readonly Check[] = [
  bearer("57", "A request without a token is refused with 401 and `WWW-Authenticate`.", () => [{}]),
  bearer("58", "Other forms of the header are refused with 401.", (token) =>
    ["Bearer", "Bearer ", "Bearer x", `Basic ${token}`, token, "Bearer null", `Token ${token}`].map(
      (authorization) => ({
        headers: { authorization },
      }),
    ),
  ),
  bearer("61", "A token anywhere else than in its header opens nothing.", (token) => [
    { query: `access_token=${token}` },
    { query: `token=${token}` },
    { headers: { cookie: `access_token=${token}` } },
    { headers: { "x-access-token": token } },
  ]),
];

interface Variant {
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: string;
}

function bearer(id: string, promise: string, variants: (token: string) => readonly Variant[]): Check {
  return {
    id,
    promise,
    severity: id === "61" ? "high" : "low",
    group: "tokens",
    traits: [],
    run: async function* (stage) {
      yield await attack(stage, id, variants);
    },
  };
}

async function attack(stage: Stage, id: string, variants: (token: string) => readonly Variant[]): Promise<Finding> {
  const about = { actor: stage.nobody.name };
  const { alive } = stage.intruder;
  if (!alive) return unknown(about, "There is no route that tells a good token from a bad one.");
  for (const variant of variants(tokenOf(stage.intruder))) {
    const answer = await stage.send(stage.nobody, requestOf(alive, variant));
    const status = answer.response?.status;
    if (succeeded(answer)) return broken(about, "The request was taken for signed in.", answer);
    if (status === undefined || status >= 500) return broken(about, "The service failed instead of refusing.", answer);
    if (status !== 401 && id !== "57") return unknown(about, `The answer is ${status}, not 401.`, answer);
    if (status !== 401) return broken(about, `The answer is ${status}, not 401 (RFC 9110, section 15.5.2).`, answer);
    if (id === "57" && answer.response?.headers["www-authenticate"] === undefined) {
      return broken(about, "The 401 has no `WWW-Authenticate` (RFC 9110, section 15.5.2).", answer);
    }
  }
  return enforced(about, "Each was refused with 401.");
}

function requestOf(alive: Request, { headers, query }: Variant): Request {
  const path = query === undefined ? alive.path : `${alive.path}${alive.path.includes("?") ? "&" : "?"}${query}`;
  return { ...alive, path, ...(headers && { headers }) };
}
