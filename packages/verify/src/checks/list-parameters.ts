import { isOpen, isPublic } from "../api/is-public.ts";
import type { ApiResource } from "../api/resource.ts";
import { isCalled } from "../api/words.ts";
import type { Exchange } from "../http/exchange.ts";
import type { Operation, Parameter } from "../openapi/document.ts";
import { isRecord } from "../openapi/raw.ts";
import { sampleOf } from "../openapi/sample.ts";
import type { Row, Stage } from "../stage/stage.ts";
import type { Check, Finding } from "../verdict/check.ts";
import { holds, seen, succeeded } from "../verdict/compare.ts";
import { type About, broken, enforced, unknown } from "../verdict/finding.ts";

/** Checks 11, 15 and 18: what a list is declared to take shows no row of another user, and counts none. */
export const listParameterChecks: readonly Check[] = [
  listCheck("11", "A filter by a row of another user is as if that row were not there.", filters),
  listCheck("15", "No filter, order or page of a list shows a row of another user.", parameters),
  listCheck("18", "A total counts the rows of the one who asks.", totals),
];

interface Target {
  readonly resource: ApiResource;
  readonly list: Operation;
  readonly row: Row;
  /** The path of the intruder's own list. */
  readonly path: string;
  readonly about: About;
}

type Attack = (stage: Stage, target: Target) => AsyncIterable<Finding>;

function listCheck(id: string, promise: string, attack: Attack): Check {
  return {
    ...{ id, promise, severity: id === "18" ? "medium" : "critical", group: "ownership" },
    traits: id === "18" ? ["writes"] : [],
    run: async function* (stage) {
      for (const resource of stage.resources) {
        const { list } = resource;
        const row = stage.planted(stage.owner, resource);
        const path = stage.planted(stage.intruder, resource)?.home;
        if (!list || !row || path === undefined || isPublic(list, resource, stage.api)) continue;
        const about = { operation: list, actor: stage.intruder.name };
        yield* attack(stage, { resource, list, row, path, about });
      }
    },
  };
}

function queryParameters({ parameters: all }: Operation): readonly Parameter[] {
  return all.filter(({ place }) => place === "query");
}

/** A filter such as `project_id`, with the id of a foreign project: the same as with an id that never was. */
async function* filters(stage: Stage, { list, row, path, about }: Target): AsyncIterable<Finding> {
  for (const { name } of queryParameters(list)) {
    const other = stage.resources.find((each) => isCalled(name, each.name));
    const foreign = other && stage.planted(stage.owner, other);
    if (!other || !foreign || isOpen(other, stage.api)) continue;
    const ask = (id: string | number) =>
      stage.send(stage.intruder, { method: "GET", path: `${path}?${name}=${encodeURIComponent(String(id))}` });
    const ghost = stage.ghost(other);
    const missing = await ask(ghost);
    const stolen = await ask(foreign.id);
    if (holds(stolen, row.canary)) yield broken(about, `With \`${name}\` the list shows the row.`, stolen);
    else if (seen(stolen, foreign.id, ghost) !== seen(missing, foreign.id, ghost))
      yield broken(about, `What \`${name}\` is answered tells of the row of another user.`, missing, stolen);
    else yield enforced(about, `\`${name}\` is answered as for a row that never was.`, stolen);
  }
}

async function* parameters(stage: Stage, { list, row, path, about }: Target): AsyncIterable<Finding> {
  let last: Exchange | undefined;
  for (const query of queryParameters(list).flatMap((each) => queriesOf(each, row))) {
    last = await stage.send(stage.intruder, { method: "GET", path: `${path}?${query}` });
    if (holds(last, row.canary) && !query.includes(row.canary)) {
      yield broken(about, `With \`${query}\` the list shows the row.`, last);
      return;
    }
  }
  if (last) yield enforced(about, "No declared parameter shows the row.", last);
}

/** A parameter with values that the document allows, and with what the row holds. */
function queriesOf({ name, schema }: Parameter, { body, canary }: Row): readonly string[] {
  const choices = schema.enum ?? schema.options?.flatMap((option) => option.enum ?? []) ?? [];
  const held = isRecord(body) ? body[name] : undefined;
  const sample = sampleOf(schema, { canary, known: {}, whole: false }, name);
  const takes = (type: string) => [schema, ...(schema.options ?? [])].some(({ types }) => types?.includes(type));
  const usual = [...(takes("boolean") ? [true, false] : []), ...(takes("integer") ? [1, 2] : [])];
  const values = [...(choices.length > 0 ? choices : [sample]), held, ...usual];
  const texts = values.filter((value) => ["string", "number", "boolean"].includes(typeof value)).map(String);
  return [...new Set(texts)].map((value) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
}

/** The total must not grow when another user makes rows. */
async function* totals(stage: Stage, { resource, list, path, about }: Target): AsyncIterable<Finding> {
  const flags = queryParameters(list).filter(({ name }) => /total|count/i.test(name));
  const query = flags.map(({ name }) => `${name}=true`).join("&");
  const ask = () => stage.send(stage.intruder, { method: "GET", path: query === "" ? path : `${path}?${query}` });
  const before = await ask();
  if (!succeeded(before) || totalIn(before) === undefined) return;
  const planted = await stage.plant(stage.owner, resource);
  const after = await ask();
  if (!planted) yield unknown(about, "No row could be planted to be counted.", after);
  else if (totalIn(after) !== totalIn(before)) yield broken(about, "The total counts a row of another user.", after);
  else yield enforced(about, "The total does not count the row of another user.", after);
}

function totalIn({ response }: Exchange): number | undefined {
  const header = Number(response?.headers["x-total-count"] ?? Number.NaN);
  return Number.isNaN(header) ? searchTotal(response?.json, 2) : header;
}

function searchTotal(json: unknown, depth: number): number | undefined {
  if (!isRecord(json)) return undefined;
  const own = Object.entries(json).find(
    ([name, each]) => /^(total|count|totalItems|total_?count)$/i.test(name) && typeof each === "number",
  );
  if (own) return Number(own[1]);
  const below = depth === 0 ? [] : Object.values(json).map((each) => searchTotal(each, depth - 1));
  return below.find((each) => each !== undefined);
}
