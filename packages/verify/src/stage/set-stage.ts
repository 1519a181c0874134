import { randomBytes, randomInt, randomUUID } from "node:crypto";
import type { Actor } from "../actors/actor.ts";
import type { Recipe } from "../actors/recipe.ts";
import type { ApiResource } from "../api/resource.ts";
import { ownerNames, wordsOf } from "../api/words.ts";
import type { Client } from "../http/client.ts";
import type { Exchange } from "../http/exchange.ts";
import { jsonRequest } from "../http/json-request.ts";
import type { Api, Json, Schema } from "../openapi/document.ts";
import { isRecord } from "../openapi/raw.ts";
import { sampleOf } from "../openapi/sample.ts";
import { succeeded } from "../verdict/compare.ts";
import { fillPath } from "./fill-path.ts";
import { idOf } from "./record.ts";
import type { Row, Stage } from "./stage.ts";

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
  /** Whether to fill in fields that may be left out. */
  readonly whole?: boolean;
  /** A row of a resource to refer to, planted if need be. */
  readonly rowOf: (actor: Actor, collection: string, above: readonly string[]) => Promise<Row | undefined>;
}

async function plantRow(actor: Actor, resource: ApiResource, planter: Planter): Promise<Row | undefined> {
  const path = resource.create && (await collectionPath(actor, resource, planter));
  if (path === undefined) return undefined;
  // A field that may be left out can have rules that no document tells.
  for (const whole of [true, false]) {
    const made = await bodyFor(actor, resource, { ...planter, whole });
    const answer = made && (await planter.client.send(actor, jsonRequest("POST", path, made.body)));
    const row = made && answer && madeRow({ resource, path, actor, made, answer });
    if (row) return row;
  }
  return undefined;
}

interface Planted {
  readonly resource: ApiResource;
  readonly path: string;
  readonly actor: Actor;
  readonly made: { readonly body: Json; readonly canary: string };
  readonly answer: Exchange;
}

function madeRow({ resource, path, actor, made, answer }: Planted): Row | undefined {
  const id = succeeded(answer) ? idOf(answer.response?.json, resource.name) : undefined;
  if (id === undefined) return undefined;
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
    stored: answer.response?.json as Json,
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
  const { whole = true } = planter;
  return { body: sampleOf(withoutOtherIds(schema, known), { canary, known, whole }), canary };
}

/** Without the ids of owners, and of what the API keeps elsewhere, as long as they may be left out. */
function withoutOtherIds(schema: Schema, known: Readonly<Record<string, Json>>): Schema {
  const entries = Object.entries(schema.properties ?? {}).filter(([name]) => {
    const isId = ownerNames.includes(name) || /^ids?$/.test(wordsOf(name).at(-1) ?? "");
    return !isId || name in known || schema.required?.includes(name);
  });
  return { ...schema, properties: Object.fromEntries(entries) };
}

/** An id of the same shape as one that the API gave, which no row has: an integer is a good way beyond the newest. */
function ghostOf(id: string | number | undefined): string | number {
  if (typeof id === "number" || /^\d{1,15}$/.test(String(id))) return Number(id) + randomInt(100_000, 900_000);
  return /^[0-9a-f]{24}$/.test(String(id)) ? randomBytes(12).toString("hex") : randomUUID();
}
