import { isOpen } from "../api/is-public.ts";
import type { Operation } from "../openapi/document.ts";
import { withLastPart } from "../stage/row-path.ts";
import type { Row, Stage } from "../stage/stage.ts";
import type { Check, Finding } from "../verdict/check.ts";
import { holds } from "../verdict/compare.ts";
import { broken, enforced, unknown } from "../verdict/finding.ts";

/** Check 43: no other way to write a path leads past the rules for it. */
export const pathFormCheck: Check = {
  id: "43",
  promise: "No other way to write a path leads to the row of another user.",
  severity: "critical",
  group: "side doors",
  traits: [],
  run: async function* (stage) {
    for (const resource of stage.resources) {
      if (!resource.get || isOpen(resource, stage.api)) continue;
      const row = stage.planted(stage.owner, resource);
      for (const actor of [stage.intruder, stage.nobody])
        yield await attack(stage, { operation: resource.get, row, actor });
    }
  },
};

interface Target {
  readonly operation: Operation;
  readonly row: Row | undefined;
  readonly actor: Stage["intruder"];
}

async function attack(stage: Stage, { operation, row, actor }: Target): Promise<Finding> {
  const about = { operation, actor: actor.name };
  if (row?.path === undefined || row.canary === "") return unknown(about, "No row could be planted to look for.");
  const own = stage.planted(stage.intruder, row.resource);
  for (const path of waysTo(row.path, { id: String(row.id), own: String(own?.id ?? "x") })) {
    const answer = await stage.send(actor, { method: "GET", path });
    if (holds(answer, row.canary)) return broken(about, `At \`${path}\` the row is shown.`, answer);
  }
  return enforced(about, "No other way to write the path shows the row.");
}

interface Ids {
  readonly id: string;
  /** The id of a row that the one who asks may read. */
  readonly own: string;
}

/** Ways that a proxy, a router and a framework may read differently. */
function waysTo(path: string, { id, own }: Ids): readonly string[] {
  const [, first = "", rest = ""] = /^(\/[^/]*)(.*)$/.exec(path) ?? [];
  const last = (part: string) => withLastPart(path, part);
  return [
    ...[`${path}/`, `/${path}`, `${path}//`, `${path}/.`, `${path}%2f`, `${path};x=1`, `${path}%00`, `${path}%20`],
    ...[`${path}.json`, `${path}%3f`, `${path}%23`],
    ...[first.toUpperCase() + rest, `/.${path}`, `${first}/.${rest}`, `${first}//${rest.slice(1)}`],
    ...[last(`${own}/../${id}`), last(`${own}%2f..%2f${id}`), last(`%2e/${id}`), last(id.toUpperCase())],
  ].filter((way) => way !== path);
}
