import { isPublic } from "../api/is-public.ts";
import type { ApiResource } from "../api/resource.ts";
import { ownerNames } from "../api/words.ts";
import type { Exchange } from "../http/exchange.ts";
import { fieldIn } from "../stage/record.ts";
import type { Row, Stage } from "../stage/stage.ts";
import type { Check, Finding } from "../verdict/check.ts";
import { holds } from "../verdict/compare.ts";
import { broken, enforced, unknown } from "../verdict/finding.ts";

/** Checks 9 to 13: whatever a list is asked for, it shows the rows of the one who asks. */
export const foreignListChecks: readonly Check[] = [
  listCheck("9", "A list shows no row of another user.", () => [""]),
  listCheck("10", "A list cannot be asked for the rows of another user.", (row) =>
    ownerNames.map((name) => `${name}=${encodeURIComponent(String(ownerIn(row) ?? 1))}`),
  ),
  listCheck("12", "No operator in a query widens a list.", ({ canary }) => OPERATORS.map((each) => each + canary)),
  listCheck("13", "A search finds no row of another user.", ({ canary }) =>
    SEARCHES.map((name) => `${name}=${canary}`),
  ),
];

const OPERATORS = ["or=", "filter[title]=", "title[$ne]=", "title__contains=", "$where=", "q[]=", "title=like."];
const SEARCHES = ["search", "q", "query", "title", "name"];

function listCheck(id: string, promise: string, queriesFor: (row: Row) => readonly string[]): Check {
  return {
    id,
    promise,
    severity: id === "13" || id === "12" ? "high" : "critical",
    group: "ownership",
    traits: [],
    run: async function* (stage) {
      for (const resource of stage.resources) if (resource.list) yield await attack(stage, resource, queriesFor);
    },
  };
}

async function attack(
  stage: Stage,
  resource: ApiResource,
  queriesFor: (row: Row) => readonly string[],
): Promise<Finding> {
  const { intruder, owner } = stage;
  const about = { ...(resource.list && { operation: resource.list }), actor: intruder.name };
  if (resource.list && isPublic(resource.list, resource, stage.api))
    return unknown(about, "The document says that everybody may do this.");
  const row = stage.planted(owner, resource);
  const path = stage.planted(intruder, resource)?.home ?? (resource.parents.length === 0 ? row?.home : undefined);
  if (!row || path === undefined) return unknown(about, "No row could be planted to look for.");
  // What the owner has just been shown must not be kept for whoever asks next.
  await stage.send(owner, { method: "GET", path });
  let last: Exchange | undefined;
  for (const query of queriesFor(row)) {
    const answer = await stage.send(intruder, { method: "GET", path: query === "" ? path : `${path}?${query}` });
    if (holds(answer, row.canary) && !query.includes(row.canary))
      return broken(about, "The list shows the row.", answer);
    if (isTelling(row.id) && !query.includes(String(row.id)) && holds(answer, String(row.id)))
      return broken(about, "The list shows the id of the row.", answer);
    last = answer;
  }
  return last
    ? enforced(about, "The lists show no row of the other user.", last)
    : unknown(about, "Nothing to ask for.");
}

/** Whether an id is long enough to be found in an answer by more than chance. */
function isTelling(id: string | number): boolean {
  return typeof id === "string" && id.length >= 16;
}

function ownerIn(row: Row): unknown {
  return ownerNames.map((name) => fieldIn(row.stored, row.resource.name, name)).find((value) => value !== undefined);
}
