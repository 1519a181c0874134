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

/** On whose behalf a route reads the rows of a resource. */
export function reader(_resource: ServiceResource): Acting {
  return user;
}

/** On whose behalf a route writes the rows of a resource. */
export function writer(_resource: ServiceResource): Acting {
  return user;
}
