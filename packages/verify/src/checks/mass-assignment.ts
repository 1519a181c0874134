import type { ApiResource } from "../api/resource.ts";
import { jsonRequest } from "../http/json-request.ts";
import type { Json, Operation, Schema } from "../openapi/document.ts";
import { isRecord } from "../openapi/raw.ts";
import type { Row, Stage } from "../stage/stage.ts";
import type { Check, Finding } from "../verdict/check.ts";
import { broken, enforced, unknown } from "../verdict/finding.ts";

/**
 * Checks 45 to 49: a field that stands in answers but not in bodies cannot be set. Judged by the state afterwards, not
 * by the status (arXiv 2301.01261).
 */
export const massAssignmentChecks: readonly Check[] = [
  massCheck("45", "create", "A new row belongs to its maker, whatever the body says."),
  massCheck("49", "update", "A field that the service sets cannot be set by a body."),
];

const ALWAYS = ["user_id", "owner_id", "userId", "ownerId", "tenant_id", "organisation_id", "is_admin", "role"];

function massCheck(id: string, verb: "create" | "update", promise: string): Check {
  return {
    id,
    promise,
    severity: verb === "create" ? "critical" : "high",
    fault: 203,
    group: "properties",
    traits: ["writes"],
    run: async function* (stage) {
      for (const resource of stage.resources) {
        const operations = verb === "create" ? [resource.create] : [resource.update, resource.replace];
        for (const operation of operations.filter((each) => each !== undefined)) {
          for (const field of fieldsOf(resource, operation)) yield await attack(stage, { resource, operation, field });
        }
      }
    },
  };
}

/** The properties of a response that no request has, and those that frameworks like to have. */
function fieldsOf({ get, create }: ApiResource, { body, responses }: Operation): readonly string[] {
  const shown = [get?.responses["200"]?.schema, create?.responses["201"]?.schema, responses["200"]?.schema];
  const names = new Set([
    ...shown.flatMap((schema: Schema | undefined) => Object.keys(schema?.properties ?? {})),
    ...ALWAYS,
  ]);
  return [...names].filter((name) => !(name in (body?.schema.properties ?? {})));
}

interface Target {
  readonly resource: ApiResource;
  readonly operation: Operation;
  readonly field: string;
}

async function attack(stage: Stage, { resource, operation, field }: Target): Promise<Finding> {
  const about = { operation, actor: stage.intruder.name };
  const row = await stage.plant(stage.intruder, resource);
  const foreign = stage.planted(stage.owner, resource);
  const sample = await stage.bodyFor(stage.intruder, resource);
  if (!row?.path || !foreign || !sample || !isRecord(sample.body)) return unknown(about, "No rows could be planted.");
  const value = valueFor(field, foreign, row);
  const body = { ...(sample.body as Record<string, Json>), [field]: value };
  const isCreate = operation === resource.create;
  const path = isCreate ? row.path.replace(/\/[^/]+\/?$/, "") : row.path;
  const answer = await stage.send(stage.intruder, jsonRequest(operation.method, path, body));
  const after = await stage.send(stage.intruder, {
    method: "GET",
    path: isCreate ? madePath(answer.response?.json, row) : row.path,
  });
  const [set, gone] = [fieldIn(after.response?.json, field), after.response?.status === 404];
  if (JSON.stringify(set) === JSON.stringify(value))
    return broken(about, `\`${field}\` was set by the body.`, answer, after);
  if (!isCreate && gone) return broken(about, `The row is gone after \`${field}\` was set.`, answer, after);
  return enforced(about, `\`${field}\` is as the service set it.`, answer, after);
}

/** A value that the field does not have by itself: that of a row of the other user where there is one. */
function valueFor(field: string, foreign: Row, own: Row): Json {
  const [theirs, mine] = [fieldIn(foreign.stored, field), fieldIn(own.stored, field)];
  if (theirs !== undefined && JSON.stringify(theirs) !== JSON.stringify(mine)) return theirs as Json;
  if (typeof mine === "boolean") return !mine;
  if (typeof mine === "number") return mine + 1;
  if (/_at$|date|time/i.test(field)) return "2001-01-01T00:00:00Z";
  return /^is_|admin/.test(field) ? true : "admin";
}

function fieldIn(json: unknown, field: string): unknown {
  return isRecord(json) ? json[field] : undefined;
}

function madePath(json: unknown, row: Row): string {
  const id = fieldIn(json, "id");
  return id === undefined ? (row.path ?? "") : (row.path ?? "").replace(/[^/]+(\/?)$/, `${String(id)}$1`);
}
