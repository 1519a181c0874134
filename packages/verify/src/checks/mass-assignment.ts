import type { ApiResource } from "../api/resource.ts";
import { ownerNames } from "../api/words.ts";
import type { Exchange } from "../http/exchange.ts";
import { jsonRequest } from "../http/json-request.ts";
import type { Json, Operation, Schema } from "../openapi/document.ts";
import { isRecord } from "../openapi/raw.ts";
import { forget } from "../stage/forget.ts";
import { fieldIn, idOf, recordIn } from "../stage/record.ts";
import { siblingPath } from "../stage/row-path.ts";
import type { Row, Stage } from "../stage/stage.ts";
import type { Check, Finding } from "../verdict/check.ts";
import { succeeded } from "../verdict/compare.ts";
import { type About, broken, enforced, unknown } from "../verdict/finding.ts";

/**
 * Checks 45 and 49: a field that stands in answers but not in bodies cannot be set, and no field gives a row to
 * somebody else. Judged by the state afterwards, not by the status (arXiv 2301.01261).
 */
export const massAssignmentChecks: readonly Check[] = [
  massCheck("45", "create", "A new row belongs to its maker, whatever the body says."),
  massCheck("49", "update", "A field that the service sets cannot be set by a body."),
];

/** What frameworks like to have, whether a document names it or not. */
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
          yield* attackFields(stage, resource, operation);
        }
      }
    },
  };
}

/** The properties of answers that no body has, those of owners, and those that frameworks like to have. */
function fieldsOf({ get, create }: ApiResource, { body, responses }: Operation): readonly string[] {
  const shown = [get?.responses["200"]?.schema, create?.responses["201"]?.schema, responses["200"]?.schema];
  const names = new Set([
    ...shown.flatMap((schema: Schema | undefined) => Object.keys(schema?.properties ?? {})),
    ...ALWAYS,
  ]);
  const declared = body?.schema.properties ?? {};
  return [...names].filter((name) => !(name in declared) || declared[name]?.readOnly || ownerNames.includes(name));
}

/** A row that kept its owner and its fields serves for the next field as well. */
async function* attackFields(stage: Stage, resource: ApiResource, operation: Operation): AsyncIterable<Finding> {
  const isCreate = operation === resource.create;
  const newRow = () => (isCreate ? stage.planted(stage.intruder, resource) : stage.plant(stage.intruder, resource));
  let row = await newRow();
  for (const field of fieldsOf(resource, operation)) {
    const finding = await attack(stage, { row, operation, field, isCreate });
    if (finding.verdict === "broken") row = await newRow();
    yield finding;
  }
}

interface Target {
  /** The row to change, or one like that to be made. */
  readonly row: Row | undefined;
  readonly operation: Operation;
  readonly field: string;
  readonly isCreate: boolean;
}

async function attack(stage: Stage, { row, operation, field, isCreate }: Target): Promise<Finding> {
  const about = { operation, actor: stage.intruder.name };
  const foreign = row && stage.planted(stage.owner, row.resource);
  const sample = row && (await stage.bodyFor(stage.intruder, row.resource));
  if (!row?.path || !foreign || !sample || !isRecord(sample.body)) return unknown(about, "No rows could be planted.");
  const value = valueFor(stage, { field, foreign, own: row });
  const body = { ...(sample.body as Record<string, Json>), [field]: value };
  const answer = await stage.send(stage.intruder, jsonRequest(operation.method, isCreate ? row.home : row.path, body));
  const path = isCreate ? madePath(answer, row) : row.path;
  const after = await stage.send(stage.intruder, { method: "GET", path });
  const seenByOwner = succeeded(after) ? undefined : await stage.send(stage.owner, { method: "GET", path });
  if (isCreate) await forget(stage, row, answer);
  return judge(about, { field, value, row, answer, after, ...(seenByOwner && { seenByOwner }) });
}

interface Outcome {
  readonly field: string;
  readonly value: Json;
  readonly row: Row;
  readonly answer: Exchange;
  readonly after: Exchange;
  /** Asked for only when its maker no longer sees the row. */
  readonly seenByOwner?: Exchange;
}

function judge(about: About, { field, value, row, answer, after, seenByOwner }: Outcome): Finding {
  if (seenByOwner && succeeded(seenByOwner))
    return broken(about, `With \`${field}\` the row went to the other user.`, answer, seenByOwner);
  const set = fieldIn(after.response?.json, row.resource.name, field);
  const isSame = succeeded(answer) && JSON.stringify(set) === JSON.stringify(value);
  if (isSame && isDeclared(about.operation, field))
    return unknown(about, `\`${field}\` may be set, as declared.`, answer);
  if (isSame && !(field in (recordIn(row.stored, row.resource.name) ?? {})))
    return unknown(about, `\`${field}\` is kept, as any field may be.`, answer, after);
  if (isSame) return broken(about, `\`${field}\` was set by the body.`, answer, after);
  return enforced(about, `\`${field}\` is as the service set it.`, answer, after);
}

function isDeclared(operation: Operation | undefined, field: string): boolean {
  const declared = operation?.body?.schema.properties?.[field];
  return declared !== undefined && !declared.readOnly;
}

/** A value that the field does not have by itself: that of a row of the other user where there is one. */
function valueFor(stage: Stage, { field, foreign, own }: { field: string; foreign: Row; own: Row }): Json {
  const { name } = own.resource;
  const mine = fieldIn(own.stored, name, field);
  if (mine !== undefined && mine === own.id) return stage.ghost(own.resource);
  // Far from what a count or a version becomes by itself.
  if (typeof mine === "number" && !ownerNames.includes(field)) return mine + 1_000_003;
  const theirs = fieldIn(foreign.stored, name, field);
  if (theirs !== undefined && JSON.stringify(theirs) !== JSON.stringify(mine)) return theirs;
  if (ownerNames.includes(field)) return ownerOf(foreign) ?? "admin";
  if (typeof mine === "boolean") return !mine;
  if (/_at$|At$|date|time/i.test(field)) return "2001-01-01T00:00:00Z";
  return /^is_|admin/.test(field) ? true : "admin";
}

/** How the API names the owner of a row, under whatever name. */
function ownerOf({ stored, resource }: Row): Json | undefined {
  return ownerNames.map((name) => fieldIn(stored, resource.name, name)).find((value) => value !== undefined);
}

function madePath({ response }: Exchange, row: Row): string {
  const id = idOf(response?.json, row.resource.name);
  return id === undefined ? (row.path ?? "") : siblingPath(row, id);
}
