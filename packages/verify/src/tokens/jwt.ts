import { createHmac } from "node:crypto";
import { isRecord, type Raw } from "../openapi/raw.ts";

/** The three parts of a signed JWT (RFC 7519, compact form of RFC 7515). */
export interface Jwt {
  readonly header: Raw;
  readonly claims: Raw;
  /** As it stands in the token, base64url. */
  readonly signature: string;
  /** The header and the claims as they stand in the token: what is signed. */
  readonly signed: string;
}

/** Reads a token without checking it; `undefined` when it is no JWT. */
export function readJwt(token: string): Jwt | undefined {
  const [head = "", payload = "", signature = "", ...rest] = token.split(".");
  const [header, claims] = [decode(head), decode(payload)];
  if (rest.length > 0 || !isRecord(header) || !isRecord(claims)) return undefined;
  return { header, claims, signature, signed: `${head}.${payload}` };
}

/** Puts a token together from any header, claims and signature. */
export function printJwt(header: unknown, claims: unknown, signature: string): string {
  return `${encode(header)}.${encode(claims)}.${signature}`;
}

/** Puts a token together and signs it with HMAC. */
export function signJwt(header: unknown, claims: unknown, { key, hash = "sha256" }: HmacKey): string {
  const signed = `${encode(header)}.${encode(claims)}`;
  return `${signed}.${createHmac(hash, key).update(signed).digest("base64url")}`;
}

/** A secret, and the hash that it is used with. */
export interface HmacKey {
  readonly key: string | Uint8Array;
  readonly hash?: "sha256" | "sha384" | "sha512";
}

function encode(part: unknown): string {
  const text = typeof part === "string" ? part : JSON.stringify(part);
  return Buffer.from(text, "utf8").toString("base64url");
}

function decode(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
}
