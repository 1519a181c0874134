import { type Code, call, list, member } from "../../../python/code.ts";
import { str } from "../../../python/literal.ts";
import { py } from "../../../python/template.ts";
import { APIRouter } from "../../python-names.ts";
import type { ServiceResource } from "../../service.ts";
import { isPublic } from "../owner.ts";
import type { Parent } from "./below.ts";
import { error } from "./route.ts";

const StrictRoute = member("backend.json_body", "StrictRoute");

/** The router of a resource. */
export function router(resource: ServiceResource): Code {
  const { path, many } = resource;
  return routerAt(path, many, [["*", error(isPublic(resource) ? "FOR_EVERYBODY" : "ALWAYS")], ...byRole(resource)]);
}

/** The router of the rows below a row, which may be missing. */
export function nestedRouter(resource: ServiceResource, { names: { path } }: Parent): Code {
  return routerAt(path, resource.many, [["*", error("ALWAYS")], ...byRole(resource), error("NotFound")]);
}

/** Not every member of an organisation may do everything, and a token may name no organisation. */
function byRole({ owner }: ServiceResource): readonly Code[] {
  return owner === "organisation_id" ? [error("Forbidden")] : [];
}

function routerAt(path: string, tag: string, errors: readonly Code[]): Code {
  return py`router = ${call(
    APIRouter,
    `prefix=${str(path)}`,
    ["tags=", list([str(tag)])],
    ["route_class=", StrictRoute],
    ["responses=", call(error("responses"), ...errors)],
  )}`;
}
