import type { Stage } from "../stage/stage.ts";
import { readJwt } from "../tokens/jwt.ts";
import { tokenOf } from "../tokens/token-of.ts";
import type { Check, Finding } from "../verdict/check.ts";
import { broken, enforced, unknown } from "../verdict/finding.ts";

/** Check 83: what a token says, and for how long. Nothing is sent. */
export const tokenClaimsCheck: Check = {
  id: "83",
  promise: "A token ends, and tells nothing secret.",
  severity: "medium",
  group: "tokens",
  traits: [],
  run: async function* (stage) {
    yield await Promise.resolve(judge(stage));
  },
};

/** In seconds. */
const YEAR = 365 * 24 * 3600;

function judge({ intruder }: Stage): Finding {
  const about = { actor: intruder.name };
  const claims = readJwt(tokenOf(intruder))?.claims;
  if (!claims) return unknown(about, "The tokens are no JWTs.");
  const secret = Object.entries(claims).find(([name, value]) => isSecret(name, value));
  if (secret) return broken(about, `The claim \`${secret[0]}\` tells a secret to whoever holds the token.`);
  const { exp, iat = Date.now() / 1000 } = claims;
  if (typeof exp !== "number") return broken(about, "The token has no `exp`: it never ends.");
  if (typeof iat === "number" && exp - iat > YEAR) return broken(about, "The token is good for more than a year.");
  return enforced(about, "The token ends, and holds no password.");
}

function isSecret(name: string, value: unknown): boolean {
  return /passw|secret/i.test(name) || /^\$(argon2|2[aby]\$|pbkdf2)|^pbkdf2_/.test(String(value));
}
