import type { ApiResource } from "../api/resource.ts";
import { jsonRequest } from "../http/json-request.ts";
import { forget } from "../stage/forget.ts";
import type { Row, Stage } from "../stage/stage.ts";
import type { Check, Finding } from "../verdict/check.ts";
import { succeeded } from "../verdict/compare.ts";
import { broken, enforced, unknown } from "../verdict/finding.ts";

/** Checks 144, 153, 155 and 160: what an answer says of a row is so, and odd headers do no harm. */
export const httpAnswerChecks: readonly Check[] = [
  perRow("144", "`Location` leads to the new row.", { attack: location, writes: true }),
  perRow("153", "A change of what has changed meanwhile is refused, where rows have tags.", {
    attack: staleTag,
    writes: true,
  }),
  perRow("155", "A media type that cannot be had does no harm.", { attack: otherTypes }),
  perRow("160", "A very long address or header does no harm.", { attack: longHead }),
];

type Attack = (stage: Stage, row: Row) => Promise<Finding>;

interface PerRow {
  readonly attack: Attack;
  readonly writes?: boolean;
}

function perRow(id: string, promise: string, { attack, writes = false }: PerRow): Check {
  return {
    ...{ id, promise, severity: id === "153" ? "medium" : "low", group: "http", traits: writes ? ["writes"] : [] },
    run: async function* (stage) {
      for (const resource of stage.resources) {
        const row = stage.planted(stage.intruder, resource);
        if (row?.path !== undefined && resource.get) yield await attack(stage, row);
      }
    },
  };
}

function aboutRow({ intruder }: Stage, operation: ApiResource["get"]) {
  return { ...(operation && { operation }), actor: intruder.name };
}

async function location(stage: Stage, row: Row): Promise<Finding> {
  const about = aboutRow(stage, row.resource.create);
  const sample = row.resource.create && (await stage.bodyFor(stage.intruder, row.resource));
  if (!sample) return unknown(about, "No body could be made.");
  const made = await stage.send(stage.intruder, jsonRequest("POST", row.home, sample.body));
  const place = made.response?.headers["location"];
  const path = place !== undefined && URL.canParse(place, stage.url.href) ? new URL(place, stage.url) : undefined;
  if (!succeeded(made) || !path || path.host !== stage.url.host) {
    await forget(stage, row, made);
    return unknown(about, "The answer has no `Location` of this API.", made);
  }
  const base = stage.url.pathname.replace(/\/+$/, "");
  const read = await stage.send(stage.intruder, {
    method: "GET",
    path: path.pathname.slice(base.length) + path.search,
  });
  await forget(stage, row, made);
  if (!succeeded(read)) return broken(about, "`Location` leads nowhere.", made, read);
  return enforced(about, "`Location` leads to the new row.", read);
}

async function staleTag(stage: Stage, { resource }: Row): Promise<Finding> {
  const operation = resource.update ?? resource.replace;
  const about = aboutRow(stage, operation);
  const row = operation && (await stage.plant(stage.intruder, resource));
  const sample = row && (await stage.bodyFor(stage.intruder, resource));
  if (!row?.path || !sample) return unknown(about, "No row could be planted.");
  const read = await stage.send(stage.intruder, { method: "GET", path: row.path });
  if (read.response?.headers["etag"] === undefined) return unknown(about, "Rows have no `ETag`.", read);
  const request = jsonRequest(operation.method, row.path, sample.body);
  const headers = { ...request.headers, "if-match": '"no-such-tag"' };
  const changed = await stage.send(stage.intruder, { ...request, headers });
  if (succeeded(changed)) return broken(about, "An `If-Match` that does not match was passed over.", read, changed);
  return enforced(about, "An `If-Match` that does not match is refused.", changed);
}

async function otherTypes(stage: Stage, row: Row): Promise<Finding> {
  return await harmless(stage, row, [{ accept: "application/xml" }, { accept: "*/*;q=0" }, { accept: "\u00ff/;" }]);
}

const LONG = "a".repeat(60_000);

async function longHead(stage: Stage, row: Row): Promise<Finding> {
  const { path = "" } = row;
  const answer = await stage.send(stage.intruder, { method: "GET", path: `${path}?x=${LONG}` });
  if (hasFailed(answer))
    return broken(aboutRow(stage, row.resource.get), "A long query made the service fail.", answer);
  return await harmless(stage, row, [{ "x-long": LONG }]);
}

async function harmless(stage: Stage, row: Row, all: readonly Readonly<Record<string, string>>[]): Promise<Finding> {
  const about = aboutRow(stage, row.resource.get);
  for (const headers of all) {
    const answer = await stage.send(stage.intruder, { method: "GET", path: row.path ?? "", headers });
    if (hasFailed(answer)) return broken(about, "The service failed.", answer);
  }
  return enforced(about, "Each was answered or refused.");
}

/** A connection that is closed upon a head that is too long is an answer of a kind. */
function hasFailed({ response }: { readonly response?: { readonly status: number } }): boolean {
  return (response?.status ?? 0) >= 500;
}
