import { type Code, member } from "../../python/code.ts";
import { py } from "../../python/template.ts";
import type { ServiceResource } from "../service.ts";

/** On whose behalf a route acts: the parameter that finds it out, and what the gate is told. */
export interface Acting {
  /** The dependency among the parameters of the route; empty where everybody may ask. */
  readonly parameter: Code;
  /** The argument that no call of the gate goes without; empty where everybody may ask. */
  readonly argument: string;
}

const user: Acting = {
  parameter: py`current_user_id: ${member("backend.dependencies.auth", "CurrentUserId")}`,
  argument: "owner_id=current_user_id",
};

/** A guest of an organisation reads its rows; to write them takes a member. */
const organisation = { reader: acting("CurrentOrganisationId"), writer: acting("WritableOrganisationId") };

function acting(dependency: string): Acting {
  const type = member("backend.dependencies.organisation", dependency);
  return { parameter: py`current_organisation_id: ${type}`, argument: "owner_id=current_organisation_id" };
}

/** Nobody has to sign in to read what is public. */
const everybody: Acting = { parameter: "", argument: "" };

/** Whether everybody may read the rows of a resource. */
export function isPublic({ publicRead }: ServiceResource): boolean {
  return publicRead !== undefined;
}

/** Whether rows are shared which not everybody may read. */
export function isSeenByGrantees(resource: ServiceResource): boolean {
  return resource.shares !== undefined && !isPublic(resource);
}

/** On whose behalf a route reads the rows of a resource. */
export function reader(resource: ServiceResource): Acting {
  return isPublic(resource) ? everybody : ownReader(resource);
}

/** On whose behalf a route reads the rows of one owner, even where everybody may read them. */
export function ownReader({ owner }: ServiceResource): Acting {
  return owner === "user_id" ? user : organisation.reader;
}

/** On whose behalf a route writes the rows of a resource. */
export function writer({ owner }: ServiceResource): Acting {
  return owner === "user_id" ? user : organisation.writer;
}
