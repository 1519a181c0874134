import { randomBytes, randomInt, randomUUID } from "node:crypto";
import type { Actor } from "../actors/actor.ts";
import type { Recipe } from "../actors/recipe.ts";
import type { ApiResource } from "../api/resource.ts";
import type { Client } from "../http/client.ts";
import type { Api } from "../openapi/document.ts";
import { bodyFor } from "./body-for.ts";
import { plantRow } from "./plant-row.ts";
import type { Row, Stage } from "./stage.ts";
import { stateOf } from "./state-of.ts";

/** What a stage is set with. */
export interface Cast {
  readonly url: URL;
  readonly api: Api;
  readonly recipe: Recipe;
  readonly resources: readonly ApiResource[];
  readonly owner: Actor;
  readonly intruder: Actor;
  readonly nobody: Actor;
  readonly client: Client;
  /** Whether rows may be made at all. */
  readonly writes: boolean;
}

/** A stage, and the rows that must be deleted in the end, newest last. */
export interface SetStage {
  readonly stage: Stage;
  readonly rows: readonly Row[];
}

/** Plants a row of each resource for each of the two users, parents first. */
export async function setStage(cast: Cast): Promise<SetStage> {
  const rows: Row[] = [];
  const plant = async (actor: Actor, resource: ApiResource): Promise<Row | undefined> => {
    const row = cast.writes ? await plantRow(actor, resource, { rowOf, send: cast.client.send }) : undefined;
    if (row) rows.push(row);
    return row;
  };
  const planted = (actor: Actor, resource: ApiResource) =>
    rows.find((row) => row.owner.name === actor.name && row.resource.collection === resource.collection);
  const rowOf = async (actor: Actor, collection: string, above: readonly string[]): Promise<Row | undefined> => {
    const resource = cast.resources.find((each) => each.collection === collection);
    if (!resource || above.includes(collection)) return undefined;
    return planted(actor, resource) ?? (await plant(actor, resource));
  };
  for (const actor of [cast.owner, cast.intruder]) {
    for (const resource of cast.resources) if (!planted(actor, resource)) await plant(actor, resource);
  }
  const stage: Stage = {
    ...cast,
    send: cast.client.send,
    plant,
    planted,
    bodyFor: (actor, resource) => bodyFor(actor, resource, { rowOf }),
    ghost: (resource) => ghostOf(rows.find((row) => row.resource === resource)?.id),
    stateOf: (row) => stateOf(row, cast.client),
  };
  return { stage, rows };
}

/** An id of the same shape as one that the API gave, which no row has: an integer is a good way beyond the newest. */
function ghostOf(id: string | number | undefined): string | number {
  if (typeof id === "number" || /^\d{1,15}$/.test(String(id))) return Number(id) + randomInt(100_000, 900_000);
  return /^[0-9a-f]{24}$/.test(String(id)) ? randomBytes(12).toString("hex") : randomUUID();
}
