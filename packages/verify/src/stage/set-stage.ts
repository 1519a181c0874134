import { randomBytes, randomInt, randomUUID } from "node:crypto";
import type { Actor } from "../actors/actor.ts";
import { findRecipe } from "../actors/recipe.ts";
import type { ApiResource } from "../api/resource.ts";
import type { Client } from "../http/client.ts";
import type { Api, Json } from "../openapi/document.ts";
import { isRecord } from "../openapi/raw.ts";
import { sampleOf } from "../openapi/sample.ts";
import { fillPath } from "./fill-path.ts";
import { idOf } from "./record.ts";
import type { Row, Stage } from "./stage.ts";

/** What a stage is set with. */
export interface Cast {
  readonly api: Api;
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
    const row = cast.writes ? await plantRow(actor, resource, { ...cast, rowOf }) : undefined;
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
    recipe: findRecipe(cast.api),
    send: cast.client.send,
    plant,
    planted,
    bodyFor: (actor, resource) => bodyFor(actor, resource, { ...cast, rowOf }),
    ghost: (resource) => ghostOf(rows.find((row) => row.resource === resource)?.id),
    stateOf: (row) => stateOf(row, cast.client),
  };
  return { stage, rows };
}

/** What the owner reads twice in a row; what changes by itself, such as a count of views, is left out. */
async function stateOf({ owner, path }: Row, client: Client): Promise<string> {
  if (path === undefined) return "";
  const first = await client.send(owner, { method: "GET", path });
  const second = await client.send(owner, { method: "GET", path });
  return JSON.stringify([second.response?.status, lasting(first.response?.json, second.response?.json)]);
}

function lasting(first: unknown, second: unknown): unknown {
  if (!isRecord(first) || !isRecord(second)) return JSON.stringify(first) === JSON.stringify(second) ? second : null;
  return Object.fromEntries(Object.keys(second).map((name) => [name, lasting(first[name], second[name])]));
}

interface Planter extends Cast {
  /** A row of a resource to refer to, planted if need be. */
  readonly rowOf: (actor: Actor, collection: string, above: readonly string[]) => Promise<Row | undefined>;
}

async function plantRow(actor: Actor, resource: ApiResource, planter: Planter): Promise<Row | undefined> {
  const { create } = resource;
  const made = create && (await bodyFor(actor, resource, planter));
  const path = made && (await collectionPath(actor, resource, planter));
  if (!create || !made || path === undefined) return undefined;
  const headers = { "content-type": "application/json" };
  const { response } = await planter.client.send(actor, {
    method: "POST",
    path,
    headers,
    body: JSON.stringify(made.body),
  });
  const id = response && response.status < 300 ? idOf(response.json, resource.name) : undefined;
  if (response === undefined || id === undefined) return undefined;
  const { item, idParameter = "" } = resource;
  const itemPath =
    item && `${path.replace(/\/$/, "")}/${encodeURIComponent(String(id))}${item.endsWith("/") ? "/" : ""}`;
  return {
    resource,
    id,
    ...(itemPath !== undefined && idParameter !== "" && { path: itemPath }),
    home: path,
    owner: actor,
    canary: made.canary,
    body: made.body,
    stored: response.json as Json,
  };
}

/** The path of the collection, with the ids of the user's own parents in it. */
async function collectionPath(actor: Actor, resource: ApiResource, planter: Planter): Promise<string | undefined> {
  const values: Record<string, string | number> = {};
  for (const { parameter, resource: parent } of resource.parents) {
    const row = await planter.rowOf(actor, parent, [resource.collection]);
    if (!row) return undefined;
    values[parameter] = row.id;
  }
  const path = fillPath(resource.collection, values);
  return path.includes("{") ? undefined : path;
}

async function bodyFor(
  actor: Actor,
  resource: ApiResource,
  planter: Planter,
): Promise<{ body: Json; canary: string } | undefined> {
  const schema = (resource.create ?? resource.replace ?? resource.update)?.body?.schema;
  if (!schema) return undefined;
  const known: Record<string, Json> = {};
  for (const { field, resource: target, many } of resource.references) {
    const row = await planter.rowOf(actor, target, [resource.collection]);
    if (row) known[field] = many ? [row.id] : row.id;
    else if (!schema.required?.includes(field)) known[field] = many ? [] : null;
  }
  const canary = randomBytes(16).toString("hex");
  return { body: sampleOf(schema, { canary, known, whole: true }), canary };
}

/** An id of the same shape as one that the API gave, which no row has; an integer fits into 32 bits. */
function ghostOf(id: string | number | undefined): string | number {
  if (typeof id === "number" || /^\d+$/.test(String(id))) return randomInt(2 ** 30, 2 ** 31);
  return /^[0-9a-f]{24}$/.test(String(id)) ? randomBytes(12).toString("hex") : randomUUID();
}
