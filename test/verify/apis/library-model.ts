import { createHmac, randomBytes } from "node:crypto";

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
  | "shelves need no sign-in";

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
  readonly users: User[] = [];
  readonly rows: Record<Kind, Row[]> = { shelves: [], books: [], reviews: [] };
  count = 0;

  constructor(leaks: readonly Leak[]) {
    this.leaks = new Set(leaks);
  }

  sign(id: number): string {
    const claims = { sub: String(id), exp: Math.floor(Date.now() / 1000) + 900 };
    const signed = [{ alg: "HS256", typ: "JWT" }, claims].map(encoded).join(".");
    return `${signed}.${this.signature(signed)}`;
  }

  signature(signed: string): string {
    return createHmac("sha256", this.key).update(signed).digest("base64url");
  }

  /** The user of a token. */
  userOf(header: string | undefined): User {
    const [head = "", payload = "", signature = "", ...rest] = (header ?? "").replace(/^Bearer /, "").split(".");
    const isUnsigned = this.leaks.has("tokens need no signature") && signature === "";
    const isSigned = rest.length === 0 && signature === this.signature(`${head}.${payload}`);
    const claims = isUnsigned || isSigned ? decoded(payload) : {};
    const user = this.users.find(({ id }) => String(id) === claims["sub"]);
    if (!user || !header?.startsWith("Bearer ")) throw new Refusal(401, "Please log in.");
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
  readonly body: Record<string, unknown>;
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
