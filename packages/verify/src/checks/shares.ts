import type { Actor } from "../actors/actor.ts";
import { type Account, knownFor } from "../actors/recipe.ts";
import { isOpen } from "../api/is-public.ts";
import type { ApiResource } from "../api/resource.ts";
import { jsonRequest } from "../http/json-request.ts";
import type { Json, Operation, Schema } from "../openapi/document.ts";
import { sampleOf } from "../openapi/sample.ts";
import { fillPath } from "../stage/fill-path.ts";
import { idOf } from "../stage/record.ts";
import type { Row, Stage } from "../stage/stage.ts";
import type { Check, Finding } from "../verdict/check.ts";
import { holds, succeeded } from "../verdict/compare.ts";
import { broken, enforced, unknown } from "../verdict/finding.ts";

/** Check 200: a row that is shared with one user, to read, is shared with nobody else and to do nothing else. */
export const sharesCheck: Check = {
  id: "200",
  promise: "A share to read lets one user read, until it ends.",
  severity: "critical",
  group: "ownership",
  traits: ["writes"],
  run: async function* (stage) {
    for (const share of stage.resources) {
      const parent = parentOf(share, stage);
      if (share.create?.body && parent?.get) yield* attack(stage, { share, parent, create: share.create });
    }
  },
};

/** The resource whose rows are shared; none where the rows are no shares. */
function parentOf({ name, parents }: ApiResource, { resources }: Stage): ApiResource | undefined {
  if (!/share|collaborator|permission|grant|access/i.test(name)) return undefined;
  return resources.find(({ collection }) => collection === parents.at(-1)?.resource);
}

interface Kind {
  readonly share: ApiResource;
  readonly parent: ApiResource;
  readonly create: Operation;
}

interface Shared extends Kind {
  readonly row: Row;
  readonly guest: Actor;
  /** The path of the shares of the row. */
  readonly home: string;
  readonly id: string | number;
}

async function* attack(stage: Stage, kind: Kind): AsyncIterable<Finding> {
  const about = { operation: kind.create, actor: "guest" as const };
  const isRead = isOpen(kind.parent, stage.api);
  const shared = isRead ? "The document says that everybody may read such rows." : await shareOne(stage, kind);
  if (typeof shared === "string") yield unknown(about, shared);
  else {
    yield await strangers(stage, shared);
    if (leastOf(kind.create).length > 0) yield await changes(stage, shared);
    yield await passedOn(stage, shared);
    yield await ended(stage, shared);
  }
}

async function shareOne(stage: Stage, kind: Kind): Promise<Shared | string> {
  const row = await stage.plant(stage.owner, kind.parent);
  const guest = await stage.newcomer();
  if (!row?.path || !guest?.account)
    return "No row could be planted to be shared, or there is nobody to share it with.";
  const parameter = kind.share.parents.at(-1)?.parameter ?? "";
  const home = fillPath(kind.share.collection, { [parameter]: row.id });
  const made = await stage.send(stage.owner, jsonRequest("POST", home, bodyFor(kind.create, guest.account)));
  const id = succeeded(made) ? idOf(made.response?.json, kind.share.name) : undefined;
  if (id === undefined) return "The row could not be shared.";
  const read = await stage.send(guest, { method: "GET", path: row.path });
  return holds(read, row.canary) ? { ...kind, row, guest, home, id } : "Where a shared row is read is not known.";
}

/** To share with an account, and to read alone where there is a choice. */
function bodyFor(operation: Operation, account: Account): Json {
  const schema: Schema = operation.body?.schema ?? {};
  const known = { ...knownFor(schema, account, "email"), ...Object.fromEntries(leastOf(operation)) };
  return sampleOf(schema, { canary: "a", known, whole: false });
}

/** The choices that let a user read and no more. */
function leastOf({ body }: Pick<Operation, "body">): readonly (readonly [string, Json])[] {
  return Object.entries(body?.schema.properties ?? {}).flatMap(([name, each]): (readonly [string, Json])[] => {
    const least = each.enum?.find((value) => /read|view/i.test(String(value)));
    return least === undefined ? [] : [[name, least]];
  });
}

async function strangers({ intruder, send }: Stage, { create, row }: Shared): Promise<Finding> {
  const about = { operation: create, actor: intruder.name };
  const answer = await send(intruder, { method: "GET", path: row.path ?? "" });
  if (holds(answer, row.canary)) return broken(about, "What is shared with one user is shown to another.", answer);
  return enforced(about, "What is shared with one user is not shown to another.", answer);
}

async function changes(stage: Stage, { create, parent, row, guest }: Shared): Promise<Finding> {
  const about = { operation: create, actor: guest.name };
  const path = row.path ?? "";
  const before = await stage.stateOf(row);
  for (const { method, body } of [parent.update, parent.replace, parent.remove].filter((each) => each !== undefined)) {
    const sample = body && (await stage.bodyFor(stage.owner, parent));
    const answer = await stage.send(guest, jsonRequest(method, path, sample?.body));
    if ((await stage.stateOf(row)) !== before) return broken(about, `To read was enough for ${method}.`, answer);
  }
  return enforced(about, "To read is not enough to change the row.");
}

/** Only the owner says whom a row is shared with. */
async function passedOn({ intruder, send }: Stage, { create, row, guest, home }: Shared): Promise<Finding> {
  const about = { operation: create, actor: guest.name };
  if (!intruder.account) return unknown(about, "The address of the second user is not known.");
  const made = await send(guest, jsonRequest("POST", home, bodyFor(create, intruder.account)));
  const answer = await send(intruder, { method: "GET", path: row.path ?? "" });
  if (holds(answer, row.canary)) return broken(about, "Who may read the row let somebody else read it.", made, answer);
  return enforced(about, "Who may read the row cannot let anybody else.", made);
}

async function ended({ owner, send }: Stage, { create, row, guest, home, id }: Shared): Promise<Finding> {
  const about = { operation: create, actor: guest.name };
  const removed = await send(owner, { method: "DELETE", path: `${home}/${encodeURIComponent(String(id))}` });
  const answer = await send(guest, { method: "GET", path: row.path ?? "" });
  if (!succeeded(removed)) return unknown(about, "The share could not be ended.", removed);
  if (holds(answer, row.canary)) return broken(about, "The row is shown after the share has ended.", removed, answer);
  return enforced(about, "The row is not shown after the share has ended.", answer);
}
