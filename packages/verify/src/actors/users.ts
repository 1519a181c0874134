import type { Client } from "../http/client.ts";
import { Obstacle } from "../obstacle.ts";
import type { Api } from "../openapi/document.ts";
import type { Actor } from "./actor.ts";
import { withAlive } from "./find-alive.ts";
import { findRecipe, type Recipe } from "./recipe.ts";
import { bearerOf, newUser } from "./sign-in.ts";

/** The two users of an attack, and how their accounts were made. */
export interface Users {
  readonly owner: Actor;
  readonly intruder: Actor;
  readonly recipe: Recipe;
}

/** What users are made of. */
export interface Source {
  /** Access tokens of two users; without them, two accounts are made. */
  readonly tokens?: readonly [owner: string, intruder: string];
  /** Whether accounts may be made. */
  readonly writes: boolean;
  readonly api: Api;
  readonly client: Client;
}

/** The owner and the intruder, both signed in. */
export async function usersOf({ tokens, writes, api, client }: Source): Promise<Users> {
  const found = findRecipe(api);
  if (tokens) {
    const [owner, intruder] = [bearerOf("owner", tokens[0]), bearerOf("intruder", tokens[1])];
    return {
      owner: await withAlive(owner, api, client),
      intruder: await withAlive(intruder, api, client),
      recipe: found,
    };
  }
  if (!writes) throw new Obstacle("To sign two users up makes accounts, and nothing may be written.", MAY_WRITE);
  const first = await signUp("owner", found, client);
  const second = await signUp("intruder", first.recipe, client);
  return {
    owner: await withAlive(first.actor, api, client),
    intruder: await withAlive(second.actor, api, client),
    recipe: second.recipe,
  };
}

async function signUp(name: "owner" | "intruder", recipe: Recipe, client: Client) {
  const made = await newUser(name, recipe, client);
  if (typeof made === "string") throw new Obstacle(made, GIVE_TOKENS);
  return made;
}

const MAY_WRITE =
  "Give the tokens of two users with `--owner-token` and `--intruder-token`, or allow accounts with `--writes`.";
const GIVE_TOKENS = "Give the tokens of two users with `--owner-token` and `--intruder-token`.";
