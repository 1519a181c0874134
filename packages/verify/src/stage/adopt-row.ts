import type { Actor } from "../actors/actor.ts";
import type { ApiResource } from "../api/resource.ts";
import type { Exchange } from "../http/exchange.ts";
import type { Raw } from "../openapi/raw.ts";
import { holds, succeeded } from "../verdict/compare.ts";
import { fillPath } from "./fill-path.ts";
import { idIn, recordsIn } from "./record.ts";
import type { Row, Stage } from "./stage.ts";

/** What rows are adopted with. */
export interface Adopter extends Pick<Stage, "send" | "planted" | "resources"> {
  /** The users whose lists are compared. */
  readonly users: readonly [Actor, Actor];
}

/**
 * A row that a user has without having made it, such as a membership that came with an account. What both users are
 * shown may be meant for everybody, so that it is nobody's.
 */
export async function adoptRow(actor: Actor, resource: ApiResource, adopter: Adopter): Promise<Row | undefined> {
  const { list, name, item, idParameter = "" } = resource;
  const home = list && homeOf(actor, resource, adopter);
  if (home === undefined) return undefined;
  const [own, others] = await Promise.all(adopter.users.map((user) => listOf(user, { actor, resource, adopter })));
  const [mine, theirs] = adopter.users[0].name === actor.name ? [own, others] : [others, own];
  const record = mine && recordsIn(mine.response?.json, name).find((each) => isOnlyIn(each, name, theirs));
  const id = record && idIn(record, name);
  if (id === undefined || record === undefined) return undefined;
  const path = item && `${home}/${encodeURIComponent(String(id))}`;
  const canary = secretIn(record, theirs);
  const stored = record as Row["stored"];
  return { resource, id, home, owner: actor, canary, body: {}, stored, ...(path && idParameter && { path }) };
}

interface Reader {
  readonly actor: Actor;
  readonly resource: ApiResource;
  readonly adopter: Adopter;
}

/** What a user is shown: of a list below a row, below the user's own. */
async function listOf(user: Actor, { resource, adopter }: Reader): Promise<Exchange | undefined> {
  const home = homeOf(user, resource, adopter);
  const answer = home === undefined ? undefined : await adopter.send(user, { method: "GET", path: home });
  return answer && succeeded(answer) ? answer : undefined;
}

/** The path of the collection, below the user's own rows. */
function homeOf(actor: Actor, { collection, parents }: ApiResource, adopter: Adopter): string | undefined {
  const values = parents.map(({ parameter, resource }) => {
    const parent = adopter.resources.find((each) => each.collection === resource);
    return [parameter, parent && adopter.planted(actor, parent)?.id] as const;
  });
  const known = values.filter((entry): entry is readonly [string, string | number] => entry[1] !== undefined);
  const path = fillPath(collection, Object.fromEntries(known));
  return path.includes("{") ? undefined : path;
}

function isOnlyIn(record: Raw, resource: string, theirs: Exchange | undefined): boolean {
  const others = theirs ? recordsIn(theirs.response?.json, resource) : [];
  return !others.some((each) => idIn(each, resource) === idIn(record, resource));
}

/** What nobody could guess, and the other user is not shown: an id, an address. */
function secretIn(record: Raw, theirs: Exchange | undefined): string {
  const texts = Object.values(record).filter((value) => typeof value === "string" && SECRET.test(value));
  return String(texts.find((text) => !theirs || !holds(theirs, String(text))) ?? "");
}

const SECRET = /[0-9a-f]{16}|^[0-9a-f-]{36}$|.@./i;
