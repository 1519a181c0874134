import type { Actor } from "../actors/actor.ts";
import type { Account, Recipe } from "../actors/recipe.ts";
import { newUser, nobody, signUp } from "../actors/sign-in.ts";
import type { Client } from "../http/client.ts";
import { ghostOf } from "./ghost.ts";
import { Rows } from "./rows.ts";
import type { Row, Stage } from "./stage.ts";
import { stateOf } from "./state-of.ts";

/** What a stage is set with. */
export interface Cast extends Pick<Stage, "url" | "api" | "recipe" | "resources" | "owner" | "intruder"> {
  readonly client: Client;
  /** Whether rows may be made at all. */
  readonly writes: boolean;
}

/** A stage, and the rows that must be deleted in the end, newest last. */
export interface SetStage {
  readonly stage: Stage;
  readonly rows: readonly Row[];
}

/** Gives both users their rows. */
export async function setStage({ client, writes, ...cast }: Cast): Promise<SetStage> {
  const { owner, intruder, recipe } = cast;
  const { send } = client;
  const newcomer = async (): Promise<Actor | undefined> => {
    const made = writes ? await newUser("guest", recipe, client) : undefined;
    return typeof made === "object" ? made.actor : undefined;
  };
  const rows = new Rows({ ...cast, send, writes, signUp: () => newAccount(recipe, client) });
  await rows.prepare();
  const planted: Stage["planted"] = (actor, resource) => rows.planted(actor, resource);
  const stage: Stage = {
    ...cast,
    ...{ nobody, send, newcomer, planted },
    plant: (actor, resource) => rows.plant(actor, resource),
    target: (resource) => rows.target(resource),
    bodyFor: (actor, resource) => rows.bodyFor(actor, resource),
    ghost: (resource) => ghostOf((planted(owner, resource) ?? planted(intruder, resource))?.id),
    stateOf: (row) => stateOf(row, client),
  };
  return { stage, rows: rows.made };
}

async function newAccount(recipe: Recipe, client: Client): Promise<Account | undefined> {
  const made = await signUp(recipe, client);
  return typeof made === "object" ? made.account : undefined;
}
