import { isOpen } from "../api/is-public.ts";
import type { ApiResource } from "../api/resource.ts";
import type { Operation } from "../openapi/document.ts";
import { isRecord } from "../openapi/raw.ts";
import type { Stage } from "../stage/stage.ts";
import type { Check, Finding } from "../verdict/check.ts";
import { holds, succeeded } from "../verdict/compare.ts";
import { broken, enforced, unknown } from "../verdict/finding.ts";

/** Checks 16 and 17: a cursor is of use to the one who got it, as it is. */
export const cursorChecks: readonly Check[] = [
  cursorCheck("16", "The cursor of another user shows none of their rows.", borrowed),
  cursorCheck("17", "A cursor that was tampered with is refused.", tampered),
];

type Attack = (stage: Stage, target: Target) => Promise<Finding>;

interface Target {
  readonly operation: Operation;
  readonly resource: ApiResource;
  /** The query without the cursor: `limit=1&cursor=` */
  readonly query: string;
}

function cursorCheck(id: string, promise: string, attack: Attack): Check {
  return {
    ...{ id, promise, severity: id === "16" ? "critical" : "medium", group: "ownership", traits: ["writes"] },
    run: async function* (stage) {
      for (const resource of stage.resources) {
        const query = resource.list && queryOf(resource.list);
        if (resource.list && query !== undefined && !resource.collection.includes("{")) {
          yield await attack(stage, { operation: resource.list, resource, query });
        }
      }
    },
  };
}

function queryOf({ parameters }: Operation): string | undefined {
  const named = (pattern: RegExp) =>
    parameters.find(({ place, name }) => place === "query" && pattern.test(name))?.name;
  const [limit, cursor] = [named(/^(limit|page_?size|per_?page|first)$/i), named(/cursor|after|page_?token/i)];
  return limit && cursor ? `${limit}=1&${cursor}=` : undefined;
}

/** A cursor that the API gives a user who has two rows. */
async function cursorOf(
  stage: Stage,
  who: "owner" | "intruder",
  { resource, query }: Target,
): Promise<string | undefined> {
  await stage.plant(stage[who], resource);
  const page = await stage.send(stage[who], {
    method: "GET",
    path: `${resource.collection}?${query.replace(/&[^&]*$/, "")}`,
  });
  return cursorIn(page.response?.json);
}

function cursorIn(json: unknown): string | undefined {
  if (!isRecord(json)) return undefined;
  const found = Object.entries(json).find(
    ([name, value]) => /cursor|next|token/i.test(name) && typeof value === "string",
  );
  return found
    ? withoutAddress(String(found[1]))
    : Object.values(json)
        .map(cursorIn)
        .find((each) => each !== undefined);
}

/** Some lists give the address of the next page, which has the cursor in its query. */
function withoutAddress(cursor: string): string | undefined {
  if (!/^(https?:\/)?\//.test(cursor)) return cursor;
  const { searchParams } = new URL(cursor, "http://api/");
  return [...searchParams].find(([name]) => /cursor|after|token/i.test(name))?.[1];
}

async function borrowed(stage: Stage, target: Target): Promise<Finding> {
  const about = { operation: target.operation, actor: stage.intruder.name };
  if (isOpen(target.resource, stage.api)) return unknown(about, "The document says that everybody may do this.");
  const cursor = await cursorOf(stage, "owner", target);
  const row = stage.planted(stage.owner, target.resource);
  if (cursor === undefined || !row) return unknown(about, "The list gave no cursor.");
  const path = `${target.resource.collection}?${target.query}${encodeURIComponent(cursor)}`;
  const answer = await stage.send(stage.intruder, { method: "GET", path });
  if (holds(answer, row.canary)) return broken(about, "The cursor shows the row of the other user.", answer);
  // The rows of the owner are older, so that they would come after the intruder's own.
  const own = await cursorOf(stage, "intruder", target);
  const page = `${target.resource.collection}?${target.query.replace(/=1&/, "=50&")}${encodeURIComponent(own ?? "")}`;
  const next = await stage.send(stage.intruder, { method: "GET", path: page });
  if (holds(next, row.canary)) return broken(about, "The page after a cursor shows the row of the other user.", next);
  return enforced(about, "The cursor shows nothing of the other user.", answer);
}

async function tampered(stage: Stage, target: Target): Promise<Finding> {
  const about = { operation: target.operation, actor: stage.intruder.name };
  const cursor = await cursorOf(stage, "intruder", target);
  const row = stage.planted(stage.owner, target.resource);
  if (cursor === undefined) return unknown(about, "The list gave no cursor.");
  const isSecret = row !== undefined && !isOpen(target.resource, stage.api);
  for (const other of forgeries(cursor)) {
    const path = `${target.resource.collection}?${target.query}${encodeURIComponent(other)}`;
    const answer = await stage.send(stage.intruder, { method: "GET", path });
    const status = answer.response?.status;
    if (status === undefined || status >= 500)
      return broken(about, `The service failed with ${status ?? "no answer"}.`, answer);
    if (isSecret && holds(answer, row.canary))
      return broken(about, "The cursor shows the row of the other user.", answer);
    if (succeeded(answer) && isSealed(cursor)) return broken(about, "A cursor that nobody gave out was taken.", answer);
  }
  return enforced(about, "Each was refused.");
}

/** A number or the id of a row is no secret; what is encoded is not for clients to make. */
function isSealed(cursor: string): boolean {
  return cursor.length >= 20 && !/^[0-9a-f-]{36}$|^[0-9a-f]{24}$|^\d+$/i.test(cursor);
}

/** The cursor with one sign changed at either end, cut short, and what it says said otherwise. */
function forgeries(cursor: string): readonly string[] {
  const first = cursor.startsWith("A") ? "B" : "A";
  const middle = Math.floor(cursor.length / 3);
  const swapped = cursor.at(middle) === "A" ? "B" : "A";
  return [
    `${first}${cursor.slice(1)}`,
    cursor.slice(0, -3),
    `${cursor.slice(0, middle)}${swapped}${cursor.slice(middle + 1)}`,
    ...rewritten(cursor),
  ];
}

/** The first part of the cursor, where it is base64 of text, with other digits in it. */
function rewritten(cursor: string): readonly string[] {
  const [head = "", ...rest] = cursor.split(".");
  const text = Buffer.from(head, "base64url").toString("utf8");
  if (!/^[\x20-\x7e]{4,}$/.test(text) || !/\d/.test(text)) return [];
  const other = text.replace(/\d(?=\D*$)/, (digit) => (digit === "1" ? "2" : "1"));
  return (["base64url", "base64"] as const).map((form) =>
    [Buffer.from(other, "utf8").toString(form), ...rest].join("."),
  );
}
