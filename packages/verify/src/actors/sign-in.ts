import { randomBytes } from "node:crypto";
import type { Client } from "../http/client.ts";
import type { Exchange } from "../http/exchange.ts";
import type { Api } from "../openapi/document.ts";
import type { Actor } from "./actor.ts";
import { type Account, findRecipe, signInRequest, signUpRequest, tokenIn } from "./recipe.ts";

/** Nobody: a client without credentials. */
export const nobody: Actor = { name: "nobody", credentials: {} };

/** An actor with a bearer token (RFC 6750). */
export function bearerOf(name: Actor["name"], token: string): Actor {
  return { name, credentials: { authorization: `Bearer ${token}` } };
}

/** A user who signed up for the attack. */
export interface NewUser {
  readonly actor: Actor;
  readonly account: Account;
  readonly token: string;
}

/** Makes an account and signs in; a sentence that says what failed, if it did. */
export async function newUser(name: Actor["name"], api: Api, client: Client): Promise<NewUser | string> {
  const recipe = findRecipe(api);
  const id = randomBytes(16).toString("hex");
  const account = { email: `verify.${id}@example.com`, password: `Aa1!${id}` };
  if (recipe.signUp) {
    const made = await client.send(nobody, signUpRequest(recipe.signUp, account));
    const token = tokenIn(made);
    if (!isFine(made)) return `Sign-up failed: ${told(made)}`;
    if (!recipe.signIn && token !== undefined) return { actor: bearerOf(name, token), account, token };
  }
  const request = signInRequest(recipe, account);
  if (!recipe.signUp || !request) return "No routes for sign-up and sign-in were found.";
  const signedIn = await client.send(nobody, request);
  const token = tokenIn(signedIn);
  return token === undefined ? `Sign-in failed: ${told(signedIn)}` : { actor: bearerOf(name, token), account, token };
}

function isFine({ response }: Exchange): boolean {
  return response !== undefined && response.status >= 200 && response.status < 300;
}

function told({ request, response, failure }: Exchange): string {
  return `${request.method} ${request.path} gave ${response?.status ?? failure}.`;
}
