import { type Code, call, list, member } from "../../../python/code.ts";
import { str } from "../../../python/literal.ts";
import { py } from "../../../python/template.ts";
import { APIRouter } from "../../python-names.ts";
import type { ServiceResource } from "../../service.ts";
import { error } from "./route.ts";

const StrictRoute = member("backend.json_body", "StrictRoute");

/** The router of a resource. */
export function router({ path, many }: ServiceResource): Code {
  const common = call(error("responses"), ["*", error("ALWAYS")]);
  return py`router = ${call(
    APIRouter,
    `prefix=${str(path)}`,
    ["tags=", list([str(many)])],
    ["route_class=", StrictRoute],
    ["responses=", common],
  )}`;
}
