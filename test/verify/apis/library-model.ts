import { createHmac, generateKeyPairSync, randomBytes } from "node:crypto";

/** What the library can do wrong. */
export type Leak =
  | "anybody reads a shelf"
  | "anybody changes a review"
  | "anybody deletes a shelf"
  | "the list shows all shelves"
  | "the total counts all shelves"
  | "books are found on any shelf"
  | "a review may name any shelf"
  | "a body may name the owner"
  | "a foreign shelf is forbidden"
  | "tokens need no signature"
  | "shelves need no sign-in"
  | "HEAD tells of any shelf"
  | "a tag tells of any shelf"
  | "a change with an old tag is taken"
  | "a refresh token signs in"
  | "a refresh token is good twice"
  | "a token outlives its sign-out"
  | "the public key does as a secret";

/** A thing that belongs to a user. */
export interface Row {
  readonly id: number;
  readonly ownerId: number;
  readonly [field: string]: unknown;
}

/** Somebody who can sign in. */
export interface User {
  readonly id: number;
  readonly userName: string;
  readonly password: string;
}

/** A refusal, in the shape that this API has for errors. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** What the library keeps. */
export type Kind = "shelves" | "books" | "reviews";

/** All that the library knows. */
export class Library {
  readonly leaks: ReadonlySet<Leak>;
  readonly key: string = randomBytes(32).toString("hex");
  /** What other services check their own tokens with; here it signs nothing. */
  readonly publicKey = generateKeyPairSync("ec", { namedCurve: "P-256" }).publicKey;
  readonly users: User[] = [];
  /** The users of refresh tokens. */
  readonly sessions = new Map<string, number>();
  readonly ended = new Set<string>();
  readonly rows: Record<Kind, Row[]> = { shelves: [], books: [], reviews: [] };
  count = 0;

  constructor(leaks: readonly Leak[]) {
    this.leaks = new Set(leaks);
  }

  /** An access token, and a refresh token for the next one. */
  enter(id: number): object {
    const refreshToken = randomBytes(24).toString("base64url");
    this.sessions.set(refreshToken, id);
    return { token: this.sign(id), refreshToken, expiresIn: 900 };
  }

  sign(id: number): string {
    const claims = { sub: String(id), exp: Math.floor(Date.now() / 1000) + 900, jti: randomBytes(8).toString("hex") };
    const signed = [{ alg: "HS256", typ: "JWT" }, claims].map(encoded).join(".");
    return `${signed}.${this.signature(signed)}`;
  }

  signature(signed: string, key = this.key): string {
    return createHmac("sha256", key).update(signed).digest("base64url");
  }

  isSigned(signed: string, signature: string): boolean {
    const pem = String(this.publicKey.export({ type: "spki", format: "pem" }));
    const isConfused = this.leaks.has("the public key does as a secret");
    return signature === this.signature(signed) || (isConfused && signature === this.signature(signed, pem));
  }

  /** The user of a token. */
  userOf(header: string | undefined): User {
    const [head = "", payload = "", signature = "", ...rest] = (header ?? "").replace(/^Bearer /, "").split(".");
    const isUnsigned = this.leaks.has("tokens need no signature") && signature === "";
    const isSigned = rest.length === 0 && this.isSigned(`${head}.${payload}`, signature);
    const claims = isUnsigned || isSigned ? decoded(payload) : {};
    const refreshed = this.leaks.has("a refresh token signs in") ? this.sessions.get(head) : undefined;
    const user = this.users.find(({ id }) => id === refreshed || String(id) === claims["sub"]);
    const isOver = this.ended.has(`${head}.${payload}.${signature}`);
    if (!user || isOver || !header?.startsWith("Bearer ")) throw new Refusal(401, "Please log in.");
    return user;
  }
}

function encoded(part: unknown): string {
  return Buffer.from(JSON.stringify(part)).toString("base64url");
}

function decoded(part: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString());
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

/** A request, read. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly ifMatch: string | undefined;
  readonly ifNoneMatch: string | undefined;
  readonly body: Record<string, unknown>;
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
