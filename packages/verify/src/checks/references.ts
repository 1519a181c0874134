import { isOpen } from "../api/is-public.ts";
import type { ApiResource } from "../api/resource.ts";
import type { Exchange } from "../http/exchange.ts";
import { jsonRequest } from "../http/json-request.ts";
import type { Json, Operation } from "../openapi/document.ts";
import { isRecord } from "../openapi/raw.ts";
import { forget } from "../stage/forget.ts";
import type { Row, Stage } from "../stage/stage.ts";
import type { Check, Finding } from "../verdict/check.ts";
import { holds, seen, succeeded } from "../verdict/compare.ts";
import { type About, broken, enforced, unknown } from "../verdict/finding.ts";

/** Checks 21 and 22: a body cannot refer to the row of another user, and does not tell whether there is one. */
export const referenceChecks: readonly Check[] = [
  referenceCheck("21", "create", "A new row cannot refer to a row of another user."),
  referenceCheck("22", "update", "A row cannot be made to refer to a row of another user."),
];

type Reference = ApiResource["references"][number];

function referenceCheck(id: string, verb: "create" | "update", promise: string): Check {
  return {
    id,
    promise,
    severity: "critical",
    group: "ownership",
    traits: ["writes"],
    run: async function* (stage) {
      for (const resource of stage.resources) {
        const operations = verb === "create" ? [resource.create] : [resource.update, resource.replace];
        for (const operation of operations.filter((each) => each !== undefined)) {
          for (const reference of resource.references) yield await attack(stage, { resource, operation, reference });
        }
      }
    },
  };
}

interface Target {
  readonly resource: ApiResource;
  readonly operation: Operation;
  readonly reference: Reference;
}

async function attack(stage: Stage, { resource, operation, reference }: Target): Promise<Finding> {
  const about = { operation, actor: stage.intruder.name };
  const target = stage.resources.find(({ collection }) => collection === reference.resource);
  const foreign = target && stage.planted(stage.owner, target);
  const own = stage.planted(stage.intruder, resource);
  const path = operation === resource.create ? own?.home : own?.path;
  const sample = await stage.bodyFor(stage.intruder, resource);
  if (!target || !foreign || path === undefined || !sample) return unknown(about, "No rows could be planted.");
  if (isOpen(target, stage.api)) return unknown(about, "The document says that everybody may read such rows.");
  const ghost = stage.ghost(target);
  const bodyWith = (id: Json): Json => ({
    ...(isRecord(sample.body) ? (sample.body as Record<string, Json>) : {}),
    [reference.field]: reference.many ? [id] : id,
  });
  const missing = await stage.send(stage.intruder, jsonRequest(operation.method, path, bodyWith(ghost)));
  const stolen = await stage.send(stage.intruder, jsonRequest(operation.method, path, bodyWith(foreign.id)));
  await undo(stage, own, { stolen, created: operation === resource.create });
  return judge(about, { field: reference.field, foreign, ghost, missing, stolen });
}

interface Deed {
  readonly stolen: Exchange;
  readonly created: boolean;
}

/** A row that was made is deleted again; one that was changed gets its own reference back. */
async function undo(stage: Stage, own: Row | undefined, { stolen, created }: Deed): Promise<void> {
  if (!succeeded(stolen) || own?.path === undefined) return;
  if (created) await forget(stage, own, stolen);
  else {
    await stage.send(stage.intruder, jsonRequest(own.resource.replace ? "PUT" : "PATCH", own.path, own.body));
  }
}

interface Outcome {
  readonly field: string;
  readonly foreign: Row;
  readonly ghost: string | number;
  readonly missing: Exchange;
  readonly stolen: Exchange;
}

function judge(about: About, { field, foreign, ghost, missing, stolen }: Outcome): Finding {
  const evidence = [missing, stolen];
  if (holds(stolen, foreign.canary))
    return broken(about, `Through \`${field}\` the answer shows the row.`, ...evidence);
  if (succeeded(stolen) && !succeeded(missing)) {
    return broken(about, `\`${field}\` refers to the row of the other user now.`, ...evidence);
  }
  if (seen(stolen, foreign.id, ghost) !== seen(missing, foreign.id, ghost)) {
    return broken(about, `What \`${field}\` is answered tells whether the row of another user is there.`, ...evidence);
  }
  if (succeeded(stolen)) return unknown(about, `\`${field}\` takes any id at all.`, ...evidence);
  return enforced(about, `\`${field}\` is refused as for a row that never was.`, ...evidence);
}
