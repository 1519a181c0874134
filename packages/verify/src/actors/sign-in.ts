import { randomBytes } from "node:crypto";
import type { Client } from "../http/client.ts";
import type { Exchange } from "../http/exchange.ts";
import type { Actor } from "./actor.ts";
import { type Account, type Recipe, signInRequest, signUpRequest, tokenIn } from "./recipe.ts";

/** Nobody: a client without credentials. */
export const nobody: Actor = { name: "nobody", credentials: {} };

/** An actor with a bearer token (RFC 6750). */
export function bearerOf(name: Actor["name"], token: string): Actor {
  return { name, credentials: { authorization: `Bearer ${token}` } };
}

/** A user who signed up for the attack, and how the sign-in went. */
export interface NewUser {
  readonly actor: Actor;
  readonly recipe: Recipe;
}

/** Makes an account and signs in; a sentence that says what failed, if it did. */
export async function newUser(name: Actor["name"], recipe: Recipe, client: Client): Promise<NewUser | string> {
  const id = randomBytes(16).toString("hex");
  const account = { email: `verify.${id}@example.com`, password: `Aa1!${id}` };
  if (!recipe.signUp) return "No routes for sign-up and sign-in were found.";
  const made = await client.send(nobody, signUpRequest(recipe.signUp, account));
  const token = tokenIn(made);
  if (!isFine(made)) return `Sign-up failed: ${told(made)}`;
  if (!recipe.signIn && token !== undefined) return { actor: bearerOf(name, token), recipe };
  return await signIn(name, { account, recipe, client });
}

interface Visit {
  readonly account: Account;
  readonly recipe: Recipe;
  readonly client: Client;
}

/** Tries the name of the account first, or its address, as the recipe has it; then the other. */
async function signIn(name: Actor["name"], { account, recipe, client }: Visit): Promise<NewUser | string> {
  const failed: string[] = [];
  for (const loginBy of recipe.loginBy === "name" ? (["name", "email"] as const) : (["email", "name"] as const)) {
    const request = signInRequest({ ...recipe, loginBy }, account);
    if (!request) return "No routes for sign-up and sign-in were found.";
    const signedIn = await client.send(nobody, request);
    const token = tokenIn(signedIn);
    if (token !== undefined) return { actor: bearerOf(name, token), recipe: { ...recipe, loginBy } };
    failed.push(told(signedIn));
  }
  return `Sign-in failed: ${failed[0]}`;
}

function isFine({ response }: Exchange): boolean {
  return response !== undefined && response.status >= 200 && response.status < 300;
}

function told({ request, response, failure }: Exchange): string {
  return `${request.method} ${request.path} gave ${response?.status ?? failure}.`;
}
