import { isOpen } from "../api/is-public.ts";
import type { ApiResource } from "../api/resource.ts";
import { jsonRequest } from "../http/json-request.ts";
import type { Operation } from "../openapi/document.ts";
import { isRecord } from "../openapi/raw.ts";
import type { Stage } from "../stage/stage.ts";
import type { Check, Finding } from "../verdict/check.ts";
import { holds } from "../verdict/compare.ts";
import { broken, enforced, unknown } from "../verdict/finding.ts";

/** Checks 40 and 170: many requests at once. */
export const raceChecks: readonly Check[] = [
  {
    ...{
      id: "40",
      promise: "Users at once see their own rows.",
      severity: "critical",
      group: "races",
      traits: ["heavy"],
    },
    run: async function* (stage) {
      for (const { list, collection, ...rest } of stage.resources) {
        if (list && !collection.includes("{")) yield await mixed(stage, { list, collection, ...rest }, list);
      }
    },
  },
  {
    ...{ id: "170", promise: "The same row made many times at once does no harm.", severity: "medium", group: "races" },
    traits: ["writes", "heavy"],
    run: async function* (stage) {
      for (const resource of stage.resources) {
        if (resource.create && !resource.collection.includes("{")) yield await twins(stage, resource, resource.create);
      }
    },
  },
];

const AT_ONCE = 100;

async function mixed(stage: Stage, resource: ApiResource, operation: Operation): Promise<Finding> {
  const about = { operation, actor: stage.intruder.name };
  if (isOpen(resource, stage.api)) return unknown(about, "The document says that everybody may do this.");
  const row = stage.planted(stage.owner, resource);
  if (!row) return unknown(about, "No row could be planted to look for.");
  const path = resource.collection;
  const answers = await Promise.all(
    Array.from({ length: AT_ONCE }, (_, index) => {
      return stage.send(index % 2 === 0 ? stage.owner : stage.intruder, { method: "GET", path });
    }),
  );
  const leak = answers.find((answer) => answer.actor === "intruder" && holds(answer, row.canary));
  if (leak) return broken(about, "Among many requests at once, one showed the row of the other user.", leak);
  return enforced(about, `${AT_ONCE} requests at once were kept apart.`);
}

async function twins(stage: Stage, { collection }: ApiResource, operation: Operation): Promise<Finding> {
  const about = { operation, actor: stage.intruder.name };
  const resource = stage.resources.find((each) => each.collection === collection);
  const sample = resource && (await stage.bodyFor(stage.intruder, resource));
  if (!sample) return unknown(about, "No body could be made.");
  const request = jsonRequest("POST", collection, sample.body);
  const answers = await Promise.all(Array.from({ length: 10 }, () => stage.send(stage.intruder, request)));
  for (const { response } of answers) {
    const id = isRecord(response?.json) ? response.json["id"] : undefined;
    if (id !== undefined) await stage.send(stage.intruder, { method: "DELETE", path: `${collection}/${String(id)}` });
  }
  const failed = answers.find(
    ({ response }) => response === undefined || (response.status >= 500 && response.status !== 503),
  );
  return failed
    ? broken(about, "One of ten at once made the service fail.", failed)
    : enforced(about, "Each was answered.");
}
