import { isPublic } from "../api/is-public.ts";
import type { ApiResource } from "../api/resource.ts";
import type { Request } from "../http/exchange.ts";
import { jsonRequest } from "../http/json-request.ts";
import type { Operation } from "../openapi/document.ts";
import { fillPath, parametersOf } from "../stage/fill-path.ts";
import { forget } from "../stage/forget.ts";
import type { Row, Stage } from "../stage/stage.ts";
import type { Check, Finding } from "../verdict/check.ts";
import { holds, succeeded } from "../verdict/compare.ts";
import { broken, enforced, unknown } from "../verdict/finding.ts";

/** Check 2: whoever is not signed in gets nowhere. */
export const anonymousCheck: Check = {
  id: "2",
  promise: "Nobody gets anywhere without signing in.",
  severity: "critical",
  fault: 207,
  group: "ownership",
  traits: ["writes"],
  run: async function* (stage) {
    for (const operation of stage.api.operations) {
      if (operation.method !== "OPTIONS" && needsUser(stage, operation)) yield await attack(stage, operation);
    }
  },
};

/** What the document says needs a sign-in, and all that is done with a single row which not everybody may read. */
function needsUser(stage: Stage, operation: Operation): boolean {
  const resource = resourceOf(stage, operation);
  const isOnRow = resource !== undefined && operation.path === resource.item;
  return operation.secured || (isOnRow && !isPublic(operation, resource, stage.api));
}

async function attack(stage: Stage, operation: Operation): Promise<Finding> {
  const about = { operation, actor: stage.nobody.name };
  const target = await targetOf(stage, operation);
  const request = await requestFor(stage, operation, target);
  if (parametersOf(request.path).length > 0) return unknown(about, "No row could be planted to attack.");
  const before = target && (await stage.stateOf(target));
  const answer = await stage.send(stage.nobody, request);
  const status = answer.response?.status ?? 0;
  const canaries = stage.resources.flatMap((each) => stage.planted(stage.owner, each)?.canary ?? []);
  if (holds(answer, ...canaries)) return broken(about, "The answer shows a row.", answer);
  if (target && before !== (await stage.stateOf(target)))
    return broken(about, "The row is no longer as its owner left it.", answer);
  if (succeeded(answer) && operation.body && creates(stage, operation)) {
    if (target) await forget(stage, target, answer);
    return broken(about, "A row was made.", answer);
  }
  if (status === 401 || status === 403) return enforced(about, `The answer is ${status}.`, answer);
  if (succeeded(answer))
    return unknown(about, `The answer is ${status}, though the document asks for a sign-in.`, answer);
  return unknown(about, `The answer is ${status || "missing"}, not 401.`, answer);
}

/** The row that the operation would reach; one of its own where it may be lost. */
function targetOf(stage: Stage, operation: Operation): Promise<Row | undefined> | Row | undefined {
  const resource = resourceOf(stage, operation);
  if (!resource) return undefined;
  const changes = operation.path === resource.item && operation.method !== "GET";
  return changes ? stage.target(resource) : stage.planted(stage.owner, resource);
}

function resourceOf({ resources }: Stage, { path }: Operation): ApiResource | undefined {
  return resources.find(({ item, collection }) => path === item || path === collection);
}

function creates({ resources }: Stage, operation: Operation): boolean {
  return resources.some(({ create }) => create === operation);
}

async function requestFor(stage: Stage, operation: Operation, target: Row | undefined): Promise<Request> {
  const sample = target && operation.body && (await stage.bodyFor(stage.owner, target.resource));
  const body = operation.body && (sample?.body ?? {});
  if (target) {
    const path = operation.path === target.resource.item ? target.path : target.home;
    return jsonRequest(operation.method, path ?? operation.path, body);
  }
  const rows = stage.resources.flatMap((resource) => stage.planted(stage.owner, resource) ?? []);
  const ids = rows.flatMap(({ resource, id }) => (resource.idParameter ? [[resource.idParameter, id] as const] : []));
  return jsonRequest(operation.method, fillPath(operation.path, Object.fromEntries(ids)), body);
}
