import { randomBytes } from "node:crypto";
import type { Client } from "../http/client.ts";
import type { Exchange } from "../http/exchange.ts";
import { succeeded } from "../verdict/compare.ts";
import type { Actor } from "./actor.ts";
import { type Account, type Recipe, signInRequest, signUpRequest, tokenIn } from "./recipe.ts";

/** Nobody: a client without credentials. */
export const nobody: Actor = { name: "nobody", credentials: {} };

/** An actor with a bearer token (RFC 6750). */
export function bearerOf(name: Actor["name"], token: string): Actor {
  return { name, credentials: bearer(token) };
}

function bearer(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` };
}

/** An account that nobody has yet; made for one run, and told from others by its digits. */
export function newAccount(): Account {
  const id = randomBytes(16).toString("hex");
  return { email: `verify.${id}@example.com`, password: `Aa1!${id}` };
}

/** A user who signed up for the attack, and how the sign-in went. */
export interface NewUser {
  readonly actor: Actor;
  readonly recipe: Recipe;
}

/** An account that was made, and the answer to the sign-up. */
export interface SignedUp {
  readonly account: Account;
  readonly made: Exchange;
}

/** Makes an account; a sentence that says what failed, if it did. */
export async function signUp({ signUp: operation }: Recipe, client: Client): Promise<SignedUp | string> {
  const account = newAccount();
  if (!operation) return NO_ROUTES;
  const made = await client.send(nobody, signUpRequest(operation, account));
  return succeeded(made) ? { account, made } : `Sign-up failed: ${told(made)}`;
}

/** Makes an account and signs in; a sentence that says what failed, if it did. */
export async function newUser(name: Actor["name"], recipe: Recipe, client: Client): Promise<NewUser | string> {
  const signedUp = await signUp(recipe, client);
  if (typeof signedUp === "string") return signedUp;
  const { account, made } = signedUp;
  const token = tokenIn(made);
  if (!recipe.signIn && token !== undefined) return { actor: { ...bearerOf(name, token), account }, recipe };
  if (!recipe.signIn && recipe.tokenPath === undefined)
    return "Sign-up gave no token, and no route for sign-in was found.";
  const visit = { account, recipe, client };
  const entry = await signIn(visit);
  if (typeof entry === "string") return entry;
  const credentials = bearer(entry.token);
  const actor = { name, credentials, account, renew: () => renew(credentials, { ...visit, recipe: entry.recipe }) };
  return { actor, recipe: entry.recipe };
}

const NO_ROUTES = "No routes for sign-up and sign-in were found.";

interface Visit {
  readonly account: Account;
  readonly recipe: Recipe;
  readonly client: Client;
}

interface Entry {
  readonly token: string;
  readonly recipe: Recipe;
}

/** Tries the name of the account first, or its address, as the recipe has it; then the other. */
async function signIn({ account, recipe, client }: Visit): Promise<Entry | string> {
  const failed: string[] = [];
  for (const loginBy of recipe.loginBy === "name" ? (["name", "email"] as const) : (["email", "name"] as const)) {
    const request = signInRequest({ ...recipe, loginBy }, account);
    if (!request) return NO_ROUTES;
    const signedIn = await client.send(nobody, request);
    const token = tokenIn(signedIn);
    if (token !== undefined) return { token, recipe: { ...recipe, loginBy } };
    failed.push(told(signedIn));
  }
  return `Sign-in failed: ${failed[0]}`;
}

async function renew(credentials: Record<string, string>, visit: Visit): Promise<boolean> {
  const entry = await signIn(visit);
  if (typeof entry !== "string") Object.assign(credentials, bearer(entry.token));
  return typeof entry !== "string";
}

function told({ request, response, failure }: Exchange): string {
  return `${request.method} ${request.path} gave ${response?.status ?? failure}.`;
}
