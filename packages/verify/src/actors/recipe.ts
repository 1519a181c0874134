import type { Exchange, Request } from "../http/exchange.ts";
import type { Api, Json, Operation, Schema } from "../openapi/document.ts";
import { isRecord } from "../openapi/raw.ts";
import { sampleOf } from "../openapi/sample.ts";

/** How an account is made and how it gets its token, as worked out from the document. */
export interface Recipe {
  /** Absent where there is no sign-up: tokens must be given. */
  readonly signUp?: Operation;
  readonly signIn?: Operation;
  /** Where the token route is, when it is known by its address alone (OAuth2 password flow). */
  readonly tokenPath?: string;
  /** What a sign-in names an account by, where its body leaves it open. */
  readonly loginBy: LoginBy;
}

/** The first part of the address, or all of it. */
export type LoginBy = "name" | "email";

/** The name and the password of an account. */
export interface Account {
  readonly email: string;
  readonly password: string;
}

const SIGN_UP = /sign-?_?up|register|registration|\/users\/?$|\/accounts\/?$/i;
const SIGN_IN = /sign-?_?in|log-?_?in|\/token\/?$|\/sessions?\/?$|\/auth\/?$/i;

/** Finds the routes for sign-up and sign-in: by the password flow, and by what paths and bodies are called. */
export function findRecipe({ operations, tokenUrl }: Api): Recipe {
  const all = operations.filter((each) => each.method === "POST" && takesPassword(each));
  // Some documents say of every route that it needs a sign-in, even of the one that is the sign-in.
  const posts = all.toSorted((one, other) => Number(one.secured) - Number(other.secured));
  const tokenPath = tokenUrl === undefined ? undefined : new URL(tokenUrl, "http://api/").pathname;
  const signIn =
    posts.find(({ path }) => tokenPath !== undefined && path.endsWith(tokenPath)) ??
    posts.find(({ path }) => SIGN_IN.test(path));
  const signUp = posts.find((each) => each !== signIn && SIGN_UP.test(each.path));
  return {
    ...(signUp && { signUp }),
    ...(signIn && { signIn }),
    ...(tokenPath !== undefined && { tokenPath }),
    loginBy: signUp && fieldsOf(signUp).some((name) => USER_NAME.test(name)) ? "name" : "email",
  };
}

const USER_NAME = /^(user_?name|login|handle|nick_?name)$/i;

function fieldsOf({ body, form }: Operation): readonly string[] {
  return Object.keys((form ?? body?.schema)?.properties ?? {});
}

function takesPassword(operation: Operation): boolean {
  return fieldsOf(operation).some((name) => /pass/i.test(name));
}

/** The request that makes an account. */
export function signUpRequest(operation: Operation, account: Account): Request {
  return accountRequest(
    operation,
    account,
    fieldsOf(operation).some((name) => /e-?mail/i.test(name)) ? "name" : "email",
  );
}

/** The request that asks for a token; a form for the password flow. */
export function signInRequest({ signIn, tokenPath, loginBy }: Recipe, account: Account): Request | undefined {
  if (signIn) return accountRequest(signIn, account, loginBy);
  if (tokenPath === undefined) return undefined;
  const username = loginBy === "name" ? nameOf(account) : account.email;
  return formRequest(tokenPath, { grant_type: "password", username, password: account.password });
}

function nameOf({ email }: Account): string {
  return email.split("@", 1)[0] ?? "";
}

function accountRequest({ path, body, form }: Operation, account: Account, loginBy: LoginBy): Request {
  const schema = form ?? body?.schema ?? {};
  const sample = sampleOf(schema, { canary: nameOf(account), known: knownFor(schema, account, loginBy), whole: false });
  if (form && isRecord(sample)) return formRequest(path, sample as Readonly<Record<string, Json>>);
  return { method: "POST", path, headers: { "content-type": "application/json" }, body: JSON.stringify(sample) };
}

/** What an account says of itself, by the fields of a body. */
export function knownFor(
  { properties = {} }: Schema,
  account: Account,
  loginBy: LoginBy,
): Readonly<Record<string, Json>> {
  const entries = Object.keys(properties).flatMap((name): [string, Json][] => {
    if (/pass/i.test(name)) return [[name, account.password]];
    if (/e-?mail/i.test(name)) return [[name, account.email]];
    if (USER_NAME.test(name)) return [[name, loginBy === "name" ? nameOf(account) : account.email]];
    return name === "grant_type" ? [[name, "password"]] : [];
  });
  return Object.fromEntries(entries);
}

function formRequest(path: string, fields: Readonly<Record<string, Json>>): Request {
  const entries = Object.entries(fields).map(([name, value]): [string, string] => [name, String(value)]);
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  return { method: "POST", path, headers, body: new URLSearchParams(entries).toString() };
}

/** The token in the answer to a sign-in, wherever common shapes have it. */
export function tokenIn({ response }: Exchange): string | undefined {
  if (!response || response.status >= 300) return undefined;
  return search(response.json, 3);
}

function search(value: unknown, depth: number): string | undefined {
  if (!isRecord(value)) return undefined;
  for (const [name, each] of Object.entries(value)) {
    if (typeof each === "string" && /^(access_?token|auth_?token|token|jwt|id_?token)$/i.test(name)) return each;
  }
  if (depth === 0) return undefined;
  return Object.values(value)
    .map((each) => search(each, depth - 1))
    .find((each) => each !== undefined);
}
