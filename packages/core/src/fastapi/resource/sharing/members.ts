import { type Code, call, member, type Name } from "../../../python/code.ts";
import type { ServiceResource, ServiceShares } from "../../service.ts";
import { model } from "../members.ts";

/** Something that `backend/sharing.py` offers. */
export function sharing(name: string): Name {
  return member("backend.sharing", name);
}

/** A resource and the table of its shares. */
export interface Tables {
  readonly resource: ServiceResource;
  readonly shares: ServiceShares;
}

/** A call of `backend/sharing.py` with its arguments behind the models. The last one is who acts. */
export function sharingCall(name: string, tables: Tables, ...args: readonly Code[]): Code {
  return call(sharing(name), "db", model(tables.resource), model(tables.shares), ...args);
}

/** Who acts on a row that need not be theirs. */
export const USER = "user_id=current_user_id";
