import { type Code, member } from "../../python/code.ts";
import { py } from "../../python/template.ts";
import type { ServiceResource } from "../service.ts";

/** On whose behalf a route acts: the parameter that finds it out, and what the gate is told. */
export interface Acting {
  /** The dependency among the parameters of the route. */
  readonly parameter: Code;
  /** The argument that no call of the gate goes without. */
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

/** On whose behalf a route reads the rows of a resource. */
export function reader({ owner }: ServiceResource): Acting {
  return owner === "user_id" ? user : organisation.reader;
}

/** On whose behalf a route writes the rows of a resource. */
export function writer({ owner }: ServiceResource): Acting {
  return owner === "user_id" ? user : organisation.writer;
}
