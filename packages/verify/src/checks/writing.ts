import type { ApiResource } from "../api/resource.ts";
import { jsonRequest } from "../http/json-request.ts";
import type { Json, Operation } from "../openapi/document.ts";
import { isRecord } from "../openapi/raw.ts";
import { fieldIn } from "../stage/record.ts";
import type { Row, Stage } from "../stage/stage.ts";
import type { Check, Finding } from "../verdict/check.ts";
import { holds, succeeded } from "../verdict/compare.ts";
import { broken, enforced, unknown } from "../verdict/finding.ts";

/** Checks 146, 148 and 149: a change that is answered with success is stored, and one that is refused is not. */
export const writingChecks: readonly Check[] = [
  writing("146", "PUT replaces the whole row.", 904, replaced),
  writing("148", "A change that is refused leaves the row as it is.", 901, refused),
  writing("149", "A change that is reported is stored.", undefined, stored),
];

type Attack = (stage: Stage, row: Row, operation: Operation) => Promise<Finding>;

function writing(id: string, promise: string, ...[fault, attack]: [number | undefined, Attack]): Check {
  return {
    ...{ id, promise, severity: id === "146" ? "low" : "medium", group: "http", traits: ["writes"] },
    ...(fault !== undefined && { fault }),
    run: async function* (stage) {
      for (const resource of stage.resources) {
        const operations = [resource.replace, id === "146" ? undefined : resource.update];
        for (const operation of operations.filter((each) => each !== undefined)) {
          const row = await stage.plant(stage.intruder, resource);
          if (row?.path !== undefined) yield await attack(stage, row, operation);
        }
      }
    },
  };
}

async function stored(stage: Stage, row: Row, operation: Operation): Promise<Finding> {
  const about = { operation, actor: stage.intruder.name };
  const sample = await stage.bodyFor(stage.intruder, row.resource);
  const path = row.path ?? "";
  if (!sample) return unknown(about, "No body could be made.");
  const answer = await stage.send(stage.intruder, jsonRequest(operation.method, path, sample.body));
  if (!succeeded(answer)) return unknown(about, "The change was refused.", answer);
  const read = await stage.send(stage.intruder, { method: "GET", path });
  if (holds(read, row.canary) && !holds(read, sample.canary))
    return broken(about, "The row is as it was before.", answer, read);
  return enforced(about, "The row shows the change.", answer, read);
}

/** What a PUT leaves out gets its default, and keeps nothing of what was there (RFC 9110, section 9.3.4). */
async function replaced(stage: Stage, row: Row, operation: Operation): Promise<Finding> {
  const about = { operation, actor: stage.intruder.name };
  const sample = await stage.bodyFor(stage.intruder, row.resource);
  const field = optionalText(row.resource, operation, sample?.body);
  if (!sample || field === undefined) return unknown(about, "No field with a text may be left out.");
  const path = row.path ?? "";
  const whole = await stage.send(stage.intruder, jsonRequest("PUT", path, sample.body));
  const { [field]: _left, ...rest } = sample.body as Readonly<Record<string, Json>>;
  const partial = await stage.send(stage.intruder, jsonRequest("PUT", path, rest));
  const read = await stage.send(stage.intruder, { method: "GET", path });
  if (!succeeded(whole) || !succeeded(partial)) return unknown(about, "The row could not be replaced.", partial);
  const kept = fieldIn(read.response?.json, row.resource.name, field);
  if (typeof kept === "string" && kept.includes(sample.canary))
    return broken(about, `\`${field}\` was left out, and kept its value.`, partial, read);
  return enforced(about, `\`${field}\` was left out, and has its default.`, read);
}

/** A field with a canary in it that a PUT may leave out. */
function optionalText({ references }: ApiResource, { body }: Operation, sample: Json | undefined): string | undefined {
  const required = body?.schema.required ?? [];
  const entries = isRecord(sample) ? Object.entries(sample) : [];
  const found = entries.find(([name, value]) => {
    const isReference = references.some(({ field }) => field === name);
    return typeof value === "string" && /[0-9a-f]{32}/.test(value) && !required.includes(name) && !isReference;
  });
  return found?.[0];
}

/** A body with one good field and one reference to a row that never was. */
async function refused(stage: Stage, row: Row, operation: Operation): Promise<Finding> {
  const about = { operation, actor: stage.intruder.name };
  const sample = await stage.bodyFor(stage.intruder, row.resource);
  const wrong = sample && wrongValue(stage, row.resource, operation);
  if (!sample || !wrong || !isRecord(sample.body)) return unknown(about, "No body could be made that must be refused.");
  const before = await stage.stateOf(row);
  const body = { ...(sample.body as Readonly<Record<string, Json>>), ...wrong };
  const answer = await stage.send(stage.intruder, jsonRequest(operation.method, row.path ?? "", body));
  if (succeeded(answer)) return unknown(about, "The change was carried out.", answer);
  if ((await stage.stateOf(row)) !== before) return broken(about, "It was refused, and is stored.", answer);
  return enforced(about, "The row is as it was before.", answer);
}

function wrongValue(
  stage: Stage,
  { references }: ApiResource,
  { body }: Operation,
): Readonly<Record<string, Json>> | undefined {
  const [reference] = references;
  const target = reference && stage.resources.find(({ collection }) => collection === reference.resource);
  if (reference && target) return { [reference.field]: reference.many ? [stage.ghost(target)] : stage.ghost(target) };
  const number = Object.entries(body?.schema.properties ?? {}).find(([, { types }]) =>
    types?.some((type) => ["integer", "number", "boolean"].includes(type)),
  );
  return number && { [number[0]]: "no such thing" };
}
