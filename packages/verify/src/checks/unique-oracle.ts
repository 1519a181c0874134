import type { ApiResource } from "../api/resource.ts";
import { jsonRequest } from "../http/json-request.ts";
import type { Json } from "../openapi/document.ts";
import { isRecord } from "../openapi/raw.ts";
import { forget } from "../stage/forget.ts";
import type { Stage } from "../stage/stage.ts";
import type { Check, Finding } from "../verdict/check.ts";
import { succeeded } from "../verdict/compare.ts";
import { broken, enforced, unknown } from "../verdict/finding.ts";

/** Check 30: what is unique is so for each owner, or else a conflict tells what another user has. */
export const uniqueOracleCheck: Check = {
  id: "30",
  promise: "A conflict does not tell what another user has.",
  severity: "high",
  group: "ownership",
  traits: ["writes"],
  run: async function* (stage) {
    for (const resource of stage.resources) if (resource.create) yield await attack(stage, resource);
  },
};

async function attack(stage: Stage, resource: ApiResource): Promise<Finding> {
  const about = { ...(resource.create && { operation: resource.create }), actor: stage.intruder.name };
  const foreign = await stage.plant(stage.owner, resource);
  // The second shows that another row can be made at all, beside one with the same references.
  await stage.plant(stage.intruder, resource);
  const own = await stage.plant(stage.intruder, resource);
  if (!foreign || !own || !isRecord(foreign.body)) return unknown(about, "No rows could be planted.");
  const references = resource.references.map(({ field }) => [field, isRecord(own.body) ? own.body[field] : undefined]);
  const body = {
    ...(foreign.body as Record<string, Json>),
    ...(Object.fromEntries(references) as Record<string, Json>),
  };
  const copied = await stage.send(stage.intruder, jsonRequest("POST", own.home, body));
  await forget(stage, own, copied);
  if (succeeded(copied)) return enforced(about, "The values of another user can be used again.", copied);
  const status = copied.response?.status ?? 0;
  if ([400, 409, 422].includes(status))
    return broken(about, `The refusal (${status}) tells that another user has these values.`, copied);
  return unknown(about, `The answer is ${status || "missing"}.`, copied);
}
