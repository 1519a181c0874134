import type { Actor } from "../actors/actor.ts";
import type { ApiResource } from "../api/resource.ts";
import type { Exchange } from "../http/exchange.ts";
import { jsonRequest } from "../http/json-request.ts";
import type { Json } from "../openapi/document.ts";
import { succeeded } from "../verdict/compare.ts";
import type { Body, BodyMaker } from "./body-for.ts";
import { fillPath } from "./fill-path.ts";
import { idOf } from "./record.ts";
import type { Row, Stage } from "./stage.ts";

/** What a row is planted with. */
export interface Planter extends Pick<BodyMaker, "rowOf">, Pick<Stage, "send"> {
  /** A body for the row, with all fields or with those alone that it must have. */
  readonly bodyFor: (whole: boolean) => Promise<Body | undefined>;
}

/** Makes a row of a user; `undefined` when the API will not. */
export async function plantRow(actor: Actor, resource: ApiResource, planter: Planter): Promise<Row | undefined> {
  const path = resource.create && (await collectionPath(actor, resource, planter));
  if (path === undefined) return undefined;
  // A field that may be left out can have rules that no document tells.
  for (const whole of [true, false]) {
    const made = await planter.bodyFor(whole);
    const answer = made && (await planter.send(actor, jsonRequest("POST", path, made.body)));
    const row = made && answer && madeRow({ resource, path, actor, made, answer });
    if (row) return row;
  }
  return undefined;
}

interface Planted {
  readonly resource: ApiResource;
  readonly path: string;
  readonly actor: Actor;
  readonly made: Body;
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
