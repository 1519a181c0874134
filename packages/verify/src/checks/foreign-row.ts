import type { ApiResource } from "../api/resource.ts";
import type { Exchange, Request } from "../http/exchange.ts";
import type { Operation } from "../openapi/document.ts";
import type { Row, Stage } from "../stage/stage.ts";
import type { Check, Finding } from "../verdict/check.ts";
import { holds, seen, succeeded } from "../verdict/compare.ts";

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
  const row = stage.planted(owner, resource);
  const about = { operation: operation.title, actor: intruder.name };
  if (row?.path === undefined) {
    return { ...about, verdict: "unknown", reason: "No row could be planted to attack.", evidence: [] };
  }
  const before = await stage.stateOf(row);
  const ghost = stage.ghost(resource);
  const request = await requestFor(stage, row, operation);
  const missing = await stage.send(intruder, { ...request, path: row.path.replace(/[^/]+(\/?)$/, `${ghost}$1`) });
  const foreign = await stage.send(intruder, request);
  const after = await stage.stateOf(row);
  return { ...about, ...judge({ row, before, after, ghost, foreign, missing }), evidence: [missing, foreign] };
}

async function requestFor(stage: Stage, row: Row, { method, body }: Operation): Promise<Request> {
  const path = row.path ?? "";
  const sample = body && (await stage.bodyFor(stage.intruder, row.resource));
  if (!sample) return { method, path };
  return { method, path, headers: { "content-type": "application/json" }, body: JSON.stringify(sample.body) };
}

interface Outcome {
  readonly row: Row;
  readonly before: string;
  readonly after: string;
  readonly ghost: string | number;
  readonly foreign: Exchange;
  readonly missing: Exchange;
}

function judge({ row, before, after, ghost, foreign, missing }: Outcome): Pick<Finding, "verdict" | "reason"> {
  if (holds(foreign, row.canary)) return { verdict: "broken", reason: "The answer shows what the row holds." };
  if (before !== after) return { verdict: "broken", reason: "The row is no longer as its owner left it." };
  if (seen(foreign, row.id, ghost) !== seen(missing, row.id, ghost)) {
    return {
      verdict: "broken",
      reason: "The answer differs from that for a row that never was, so it tells of the row.",
    };
  }
  if (succeeded(foreign))
    return { verdict: "unknown", reason: "A success was reported, but nothing of the row changed." };
  return { verdict: "enforced", reason: "The answer is the same as for a row that never was." };
}
