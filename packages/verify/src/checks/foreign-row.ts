import { isPublic } from "../api/is-public.ts";
import type { ApiResource } from "../api/resource.ts";
import type { Request } from "../http/exchange.ts";
import { jsonRequest } from "../http/json-request.ts";
import type { Json, Operation } from "../openapi/document.ts";
import { isRecord } from "../openapi/raw.ts";
import { siblingPath } from "../stage/row-path.ts";
import type { Row, Stage } from "../stage/stage.ts";
import type { Check, Finding } from "../verdict/check.ts";
import { unknown } from "../verdict/finding.ts";
import { judgeForeign } from "./foreign-verdict.ts";

type Verb = "get" | "replace" | "update" | "remove";

/** Checks 1, 4, 5 and 6: the row of another user is as if it were not there, for each verb. */
export const foreignRowChecks: readonly Check[] = [
  foreignRow("1", "get", "The row of another user cannot be read."),
  foreignRow("4", "replace", "The row of another user cannot be replaced."),
  foreignRow("5", "update", "The row of another user cannot be changed."),
  foreignRow("6", "remove", "The row of another user cannot be deleted."),
];

function foreignRow(id: string, verb: Verb, promise: string): Check {
  return {
    id,
    promise,
    severity: "critical",
    fault: verb === "get" ? 204 : 206,
    group: "ownership",
    traits: verb === "get" ? [] : ["writes"],
    run: async function* (stage) {
      for (const resource of stage.resources) {
        const operation = resource[verb];
        if (operation) yield await attack(stage, resource, operation);
      }
    },
  };
}

async function attack(stage: Stage, resource: ApiResource, operation: Operation): Promise<Finding> {
  const { intruder, owner } = stage;
  const about = { operation, actor: intruder.name };
  if (isPublic(operation, resource, stage.api)) return unknown(about, "The document says that everybody may do this.");
  // What may be lost is not what other checks look for.
  const row = operation === resource.get ? stage.planted(owner, resource) : await stage.target(resource);
  if (row?.path === undefined) return unknown(about, "No row could be planted to attack.");
  const before = await stage.stateOf(row);
  const ghost = stage.ghost(resource);
  let last: Finding | undefined;
  for (const request of await requestsFor(stage, row, operation)) {
    const missing = await stage.send(intruder, { ...request, path: siblingPath(row, ghost) });
    const foreign = await stage.send(intruder, request);
    const after = await stage.stateOf(row);
    last = judgeForeign(about, { row, before, after, ghost, foreign, missing });
    if (last.verdict === "broken") return last;
  }
  return last ?? unknown(about, "No body could be made.");
}

/** With a whole body, and with one that refers to nothing: a service may look at references first. */
async function requestsFor(stage: Stage, row: Row, { method, body }: Operation): Promise<readonly Request[]> {
  const path = row.path ?? "";
  const sample = body && (await stage.bodyFor(stage.intruder, row.resource));
  const whole = jsonRequest(method, path, sample?.body);
  const references = row.resource.references.filter(({ field }) => !body?.schema.required?.includes(field));
  if (references.length === 0 || !isRecord(sample?.body)) return [whole];
  const rest = Object.entries(sample.body).filter(([name]) => !references.some(({ field }) => field === name));
  return [whole, jsonRequest(method, path, Object.fromEntries(rest) as Json)];
}
