import { createHmac, randomBytes } from "node:crypto";
import type { Exchange } from "../http/exchange.ts";
import type { Stage } from "../stage/stage.ts";
import { type Jwt, printJwt, readJwt, signJwt } from "../tokens/jwt.ts";
import { tokenOf, withToken } from "../tokens/token-of.ts";
import { weakKeys } from "../tokens/weak-keys.ts";
import type { Check, Finding } from "../verdict/check.ts";
import { succeeded } from "../verdict/compare.ts";
import { broken, enforced, unknown } from "../verdict/finding.ts";

/** Checks 62 to 71 and 80 to 82: a token that the service did not make opens nothing. */
export const forgedTokenChecks: readonly Check[] = [
  forged("62", "A token without a signature opens nothing.", unsigned),
  forged("63", "A token whose signature was changed opens nothing.", changedSignatures),
  forged("64", "A token whose claims were changed opens nothing.", changedClaims),
  forged("65", "A token that names another algorithm opens nothing.", otherAlgorithms),
  forged("68", "A token that brings its own key opens nothing.", ownKeys),
  forged("69", "The key id of a token is only looked up.", keyIds),
  forged("70", "A token with a critical header that nobody knows opens nothing.", criticalHeaders),
  forged("71", "A token that is nested very deeply is refused, and does no harm.", deepTokens),
  forged("80", "A token in another form than the compact one opens nothing.", otherForms),
];

/** The tokens of the two users, and what attacks are made of. */
interface Material {
  readonly owner: Jwt;
  readonly intruder: Jwt;
}

function forged(id: string, promise: string, forge: (material: Material) => readonly string[]): Check {
  return {
    id,
    promise,
    severity: ["69", "70", "71", "80"].includes(id) ? "high" : "critical",
    group: "tokens",
    traits: [],
    run: async function* (stage) {
      const material = materialOf(stage);
      yield material
        ? await sendForged(stage, forge(material))
        : unknown({ actor: "intruder" }, "The tokens are no JWTs.");
    },
  };
}

function materialOf({ owner, intruder }: Stage): Material | undefined {
  const [first, second] = [owner, intruder].map((actor) => readJwt(tokenOf(actor)));
  return first && second ? { owner: first, intruder: second } : undefined;
}

/** Tries forged tokens, none of which may open anything. */
export async function sendForged(stage: Stage, tokens: readonly string[]): Promise<Finding> {
  const about = { actor: stage.intruder.name };
  const request = stage.intruder.alive;
  if (!request) return unknown(about, "There is no route that tells a good token from a bad one.");
  let last: Exchange | undefined;
  for (const token of tokens) {
    last = await stage.send(stage.nobody, withToken(request, stage.intruder, token));
    const status = last.response?.status ?? 0;
    if (succeeded(last)) return broken(about, "A forged token was taken for a good one.", last);
    if (status >= 500) return broken(about, `A forged token made the service fail with ${status}.`, last);
    if (status !== 401) return unknown(about, `A forged token gave ${status || "no answer"}, not 401.`, last);
  }
  return last
    ? enforced(about, `${tokens.length} forged tokens were refused with 401.`, last)
    : unknown(about, "No token.");
}

function unsigned({ owner: { header, claims } }: Material): readonly string[] {
  const names = ["none", "None", "nOnE", "NONE", "", null, ["HS256"], {}, 5];
  return names.map((alg) => printJwt({ ...header, alg }, claims, ""));
}

function changedSignatures({ owner: { signed, signature }, intruder }: Material): readonly string[] {
  const flipped = Buffer.from(signature, "base64url");
  if (flipped.length > 0) flipped[0] = (flipped[0] ?? 0) ^ 1;
  const others = ["", signature.slice(0, -2), flipped.toString("base64url"), intruder.signature];
  return [...others.map((other) => `${signed}.${other}`), signed];
}

function changedClaims({ owner, intruder: { header, claims, signature } }: Material): readonly string[] {
  const stolen = { ...claims, sub: owner.claims["sub"] };
  const later = { ...claims, exp: 4_102_444_800 };
  return [stolen, later, { ...claims, is_admin: true, role: "admin" }].map((each) => printJwt(header, each, signature));
}

function otherAlgorithms({ owner: { header, claims, signature } }: Material): readonly string[] {
  const names = ["HS384", "HS512", "RS256", "ES256", "PS256", "EdDSA", "hs256", "HS256 "];
  const key = randomBytes(32);
  const signed = [["HS384", "sha384"] as const, ["HS512", "sha512"] as const].map(([alg, hash]) =>
    signJwt({ ...header, alg }, claims, { key, hash }),
  );
  return [...names.map((alg) => printJwt({ ...header, alg }, claims, signature)), ...signed];
}

function ownKeys({ owner: { header, claims } }: Material): readonly string[] {
  const key = randomBytes(32);
  const jwk = { kty: "oct", k: key.toString("base64url"), alg: "HS256" };
  const brought = [
    { jwk },
    { jku: "http://127.0.0.1:9/jwks.json" },
    { x5u: "http://127.0.0.1:9/x.pem" },
    { x5c: ["AA=="] },
  ];
  return brought.map((extra) => signJwt({ ...header, ...extra }, claims, { key }));
}

function keyIds({ owner: { header, claims } }: Material): readonly string[] {
  const kids = ["../../../../dev/null", "' OR 1=1 --", "x\u0000", "k".repeat(4000), 7, "no-such-key"];
  const emptyKeys = kids.map((kid) => signJwt({ ...header, kid }, claims, { key: "" }));
  return [...emptyKeys, ...kids.map((kid) => signJwt({ ...header, kid }, claims, { key: randomBytes(32) }))];
}

function criticalHeaders({ owner: { header, claims, signature } }: Material): readonly string[] {
  return [
    { crit: ["x"], x: 1 },
    { b64: false, crit: ["b64"] },
  ].map((extra) => printJwt({ ...header, ...extra }, claims, signature));
}

function deepTokens({ owner: { header, claims, signature } }: Material): readonly string[] {
  const deep = `${"[".repeat(2000)}${"]".repeat(2000)}`;
  return [printJwt(deep, claims, signature), printJwt(header, deep, signature)];
}

function otherForms({ owner: { signed, signature, header } }: Material): readonly string[] {
  const [head = "", payload = ""] = signed.split(".");
  const json = JSON.stringify({ payload, protected: head, signature });
  return [json, `${head}..${payload}.${signature}.AA`, `${signed}.${signature}.`, `${JSON.stringify(header)}.x.y`];
}

/** Check 67: nobody can guess the key. */
export const weakKeyCheck: Check = {
  id: "67",
  promise: "The key that signs tokens cannot be guessed.",
  severity: "critical",
  group: "tokens",
  traits: [],
  run: async function* (stage) {
    const about = { actor: stage.intruder.name };
    const jwt = materialOf(stage)?.intruder;
    const hash = ({ HS256: "sha256", HS384: "sha384", HS512: "sha512" } as const)[String(jwt?.header["alg"])];
    if (!jwt || !hash) {
      yield unknown(about, "The tokens are not signed with a secret that could be guessed.");
      return;
    }
    const words = [...weakKeys, ...namesOf(stage.api.title), ...Object.values(jwt.claims).map(String)];
    const found = words.find((key) => createHmac(hash, key).update(jwt.signed).digest("base64url") === jwt.signature);
    yield found === undefined
      ? enforced(about, `None of ${words.length} well-known keys signs the tokens.`)
      : await prove(stage, jwt, { key: found, hash });
  },
};

/** What a service may be called: `Todo API`, `todo api`, `todo-api`, `todo`. */
function namesOf(title: string): readonly string[] {
  const plain = [title, title.toLowerCase(), title.replace(/ api$/i, "").toLowerCase()];
  return plain.flatMap((name) => [
    name,
    name.replaceAll(" ", "-"),
    name.replaceAll(" ", "_"),
    name.replaceAll(" ", ""),
  ]);
}

async function prove(stage: Stage, { header, claims }: Jwt, key: Parameters<typeof signJwt>[2]): Promise<Finding> {
  const sub = materialOf(stage)?.owner.claims["sub"];
  const token = signJwt(header, { ...claims, sub }, key);
  const request = stage.intruder.alive ?? { method: "GET", path: "/" };
  const answer = await stage.send(stage.nobody, withToken(request, stage.intruder, token));
  return broken(
    { actor: "intruder" },
    `The key that signs tokens is ${String(key.key).length} well-known characters.`,
    answer,
  );
}
