import { type IdPlace, idPlaces } from "../api/id-places.ts";
import { isOpen } from "../api/is-public.ts";
import { resourceOf } from "../api/resource-of.ts";
import type { Exchange, Request } from "../http/exchange.ts";
import { jsonRequest } from "../http/json-request.ts";
import type { Json, Operation } from "../openapi/document.ts";
import { isRecord } from "../openapi/raw.ts";
import { sampleOf } from "../openapi/sample.ts";
import { withoutOtherIds } from "../stage/body-for.ts";
import { fillPath } from "../stage/fill-path.ts";
import { forgetAll } from "../stage/forget.ts";
import type { Stage } from "../stage/stage.ts";
import type { Check, Finding } from "../verdict/check.ts";
import { holds, seen, succeeded } from "../verdict/compare.ts";
import { broken, enforced, unknown } from "../verdict/finding.ts";

/** Check 28: bodies of any operation and any shape, such as those that make or delete many rows at once. */
export const bodyIdsCheck: Check = {
  id: "28",
  promise: "No body, at any depth, takes the id of a row of another user.",
  severity: "critical",
  group: "ownership",
  traits: ["writes"],
  run: async function* (stage) {
    for (const operation of stage.api.operations) {
      for (const place of placesIn(operation, stage)) yield await attack(stage, operation, place);
    }
  },
};

/** More than so many in one body say nothing new. */
const MOST = 20;

/** The references of a row at the top of its own body have checks of their own. */
function placesIn(operation: Operation, { resources }: Stage): readonly IdPlace[] {
  if (!operation.body) return [];
  const isRow = resources.some(({ create, update, replace }) => [create, update, replace].includes(operation));
  const own = isRow ? undefined : resourceOf(operation, resources);
  const found = idPlaces(operation.body.schema, { resources, ...(own && { own }) });
  const isTop = ({ steps: [, next, after] }: IdPlace) => next === undefined || (next === 0 && after === undefined);
  const others = isRow ? found.filter((place) => !isTop(place)) : found;
  const byWay = new Map(others.map((place) => [place.steps.join("."), place]));
  return [...byWay.values()].slice(0, MOST);
}

async function attack(stage: Stage, operation: Operation, { steps, resource }: IdPlace): Promise<Finding> {
  const about = { operation, actor: stage.intruder.name };
  const name = steps.join(".");
  if (isOpen(resource, stage.api)) return unknown(about, "The document says that everybody may read such rows.");
  const target = await stage.target(resource);
  const own = await stage.plant(stage.intruder, resource);
  if (!target || !own) return unknown(about, `No row could be planted for \`${name}\`.`);
  const ask = async (id: string | number) => {
    const request = requestWith(stage, operation, { steps, id });
    const answer = request && (await stage.send(stage.intruder, request));
    if (answer) await forgetMade(stage, operation, answer);
    return answer;
  };
  const before = await stage.stateOf(target);
  const ghost = stage.ghost(resource);
  const [taken, missing, stolen] = [await ask(own.id), await ask(ghost), await ask(target.id)];
  if (!taken || !missing || !stolen) return unknown(about, "Not every parameter could be filled in.");
  if (holds(stolen, target.canary)) return broken(about, `Through \`${name}\` the row is shown.`, missing, stolen);
  if ((await stage.stateOf(target)) !== before)
    return broken(about, `Through \`${name}\` the row was changed.`, missing, stolen);
  if (succeeded(stolen) && !succeeded(missing))
    return broken(about, `\`${name}\` refers to the row of the other user now.`, missing, stolen);
  if (seen(stolen, target.id, ghost) !== seen(missing, target.id, ghost) && !succeeded(stolen))
    return broken(about, `What \`${name}\` is answered tells whether the row is there.`, missing, stolen);
  if (succeeded(stolen)) return unknown(about, `\`${name}\` takes any id at all.`, missing, stolen);
  if (!succeeded(taken)) return unknown(about, `\`${name}\` does not even take the id of an own row.`, taken);
  return enforced(about, `\`${name}\` is refused as for a row that never was.`, missing, stolen);
}

interface Hole {
  readonly steps: IdPlace["steps"];
  readonly id: string | number;
}

/** A body with own rows everywhere but in one place. */
function requestWith(stage: Stage, operation: Operation, { steps, id }: Hole): Request | undefined {
  const { intruder, resources } = stage;
  const rows = resources.flatMap((each) => stage.planted(intruder, each) ?? []);
  const ids = rows.flatMap(({ resource: { idParameter }, id: own }) =>
    idParameter ? [[idParameter, own] as const] : [],
  );
  const path = fillPath(operation.path, Object.fromEntries(ids));
  if (path.includes("{") || !operation.body) return undefined;
  const places = idPlaces(operation.body.schema, { resources });
  const known = places.flatMap(({ steps: way, resource }): (readonly [string, Json])[] => {
    const own = stage.planted(intruder, resource);
    const field = way.findLast((step) => step !== 0);
    if (!own || field === undefined) return [];
    return [[String(field), way.at(-1) === 0 ? [own.id] : own.id]];
  });
  const canary = crypto.randomUUID().replaceAll("-", "");
  const filling = { canary, known: Object.fromEntries(known), whole: true, items: 1 };
  const schema = withoutOtherIds(operation.body.schema, filling.known);
  return jsonRequest(operation.method, path, withAt(sampleOf(schema, filling), steps, id));
}

/** A value with something else in one place. */
function withAt(value: Json, [step, ...rest]: IdPlace["steps"], put: Json): Json {
  if (step === undefined) return put;
  if (step === 0) return [withAt(Array.isArray(value) ? (value[0] ?? null) : null, rest, put)];
  const record = isRecord(value) ? (value as Readonly<Record<string, Json>>) : {};
  return { ...record, [step]: withAt(record[step] ?? null, rest, put) };
}

/** Deletes what an operation made. */
async function forgetMade(stage: Stage, operation: Operation, answer: Exchange): Promise<void> {
  const resource = operation.method === "POST" ? resourceOf(operation, stage.resources) : undefined;
  const own = resource && stage.planted(stage.intruder, resource);
  if (own && answer.response?.status === 201) await forgetAll(stage, own, answer);
}
