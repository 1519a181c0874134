import { isOpen } from "../api/is-public.ts";
import { ownerNames } from "../api/words.ts";
import type { Exchange } from "../http/exchange.ts";
import { fieldIn } from "../stage/record.ts";
import type { Stage } from "../stage/stage.ts";
import { readJwt } from "../tokens/jwt.ts";
import { tokenOf } from "../tokens/token-of.ts";
import type { Check, Finding } from "../verdict/check.ts";
import { holds } from "../verdict/compare.ts";
import { broken, enforced, unknown } from "../verdict/finding.ts";

/** Check 198: no header but the one with the token says who sends a request. */
export const namedIdentityCheck: Check = {
  id: "198",
  promise: "No header makes a user another one.",
  severity: "critical",
  group: "tokens",
  traits: [],
  run: async function* (stage) {
    const target = stage.resources.find((each) => {
      return each.get && !isOpen(each, stage.api) && stage.planted(stage.owner, each)?.path !== undefined;
    });
    if (target) yield await attack(stage, target);
  },
};

const HEADERS = ["x-user-id", "x-user", "x-authenticated-user", "x-forwarded-user", "x-remote-user", "x-account-id"];

async function attack(stage: Stage, resource: Stage["resources"][number]): Promise<Finding> {
  const about = { ...(resource.get && { operation: resource.get }), actor: stage.intruder.name };
  const row = stage.planted(stage.owner, resource);
  const ids = idsOf(stage, resource);
  if (row?.path === undefined || ids.length === 0) return unknown(about, "The id of the other user is not known.");
  let last: Exchange | undefined;
  for (const id of ids) {
    for (const name of HEADERS) {
      last = await stage.send(stage.intruder, { method: "GET", path: row.path, headers: { [name]: id } });
      if (holds(last, row.canary)) return broken(about, `With the header \`${name}\` the row is shown.`, last);
    }
  }
  return enforced(about, "No header shows the row.", ...(last ? [last] : []));
}

/** What the other user may be called: the subject of the token, and the owner of the row. */
function idsOf({ owner, planted }: Stage, resource: Stage["resources"][number]): readonly string[] {
  const subject = readJwt(tokenOf(owner))?.claims["sub"];
  const stored = planted(owner, resource)?.stored;
  const named = ownerNames.map((name) => fieldIn(stored, resource.name, name));
  return [...new Set([subject, ...named].filter((id) => typeof id === "string" || typeof id === "number").map(String))];
}
