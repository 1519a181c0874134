import { isPublic } from "../api/is-public.ts";
import type { ApiResource } from "../api/resource.ts";
import type { Request } from "../http/exchange.ts";
import { jsonRequest } from "../http/json-request.ts";
import type { Operation } from "../openapi/document.ts";
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
  const request = await requestFor(stage, row, operation);
  const missing = await stage.send(intruder, { ...request, path: siblingPath(row, ghost) });
  const foreign = await stage.send(intruder, request);
  const after = await stage.stateOf(row);
  return judgeForeign(about, { row, before, after, ghost, foreign, missing });
}

async function requestFor(stage: Stage, row: Row, { method, body }: Operation): Promise<Request> {
  const sample = body && (await stage.bodyFor(stage.intruder, row.resource));
  return jsonRequest(method, row.path ?? "", sample?.body);
}
