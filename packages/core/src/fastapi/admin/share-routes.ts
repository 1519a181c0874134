import { type Code, call, lines, member, subscript } from "../../python/code.ts";
import { str } from "../../python/literal.ts";
import { printModule } from "../../python/module.ts";
import { py } from "../../python/template.ts";
import { Annotated, APIRouter, PathId, Query } from "../python-names.ts";
import { DB, documented, error, route } from "../resource/routes/route.ts";
import type { ServiceResource, ServiceShares } from "../service.ts";

const CursorsOfService = member("backend.pagination", "CursorsOfService");
const Page = member("backend.pagination", "Page");
const StrictRoute = member("backend.json_body", "StrictRoute");
const matching = member("backend.filters", "matching");

/** Emits `backend/routes/admin/<one>_shares.py`: which rows of all owners are shared, and with whom. */
export function emitAdminShareRoutes({ nouns }: ServiceResource, shares: ServiceShares): string {
  return printModule({
    docstring: `The routes by which administrators reach the shares of ${nouns}.`,
    body: [router(shares), listRoute(nouns, shares), getRoute(nouns, shares)],
  });
}

function router({ many }: ServiceShares): Code {
  const common = call(error("responses"), ["*", error("ALWAYS")]);
  const prefix = str(`/${many.replaceAll("_", "-")}`);
  return py`router = ${call(APIRouter, `prefix=${prefix}`, ["route_class=", StrictRoute], ["responses=", common])}`;
}

function listRoute(nouns: string, shares: ServiceShares): Code {
  const filters = ["row_id", "user_id", "grantee_id"].map((name) => `${name}=query.${name}`);
  const page = ["db", model(shares), "query", "conditions=conditions", "cursors=cursors"];
  return route({
    method: "get",
    path: "",
    options: [py`response_model=${schema("Page")}`, documented("BadRequest")],
    name: `admin_list_${shares.many}`,
    parameters: [
      py`query: ${subscript(Annotated, schema("Query"), call(Query))}`,
      DB,
      py`cursors: ${CursorsOfService}`,
    ],
    result: subscript(Page, model(shares)),
    docstring: `List the shares of all ${nouns}, and record that you saw them.`,
    body: lines(
      py`conditions = ${call(matching, model(shares), ...filters)}`,
      py`return await ${gate("list_any", ...page)}`,
    ),
  });
}

function getRoute(nouns: string, shares: ServiceShares): Code {
  return route({
    method: "get",
    path: "/{share_id}",
    options: [py`response_model=${schema("Response")}`],
    name: `admin_get_${shares.one}`,
    parameters: [py`share_id: ${PathId}`, DB],
    result: model(shares),
    docstring: `Get a share of any of the ${nouns}, and record that you saw it.`,
    body: py`return await ${gate("get_any", "db", model(shares), "share_id")}`,
  });
}

function model({ one, className }: ServiceShares): Code {
  return member(`backend.models.${one}`, className);
}

function schema(suffix: string): Code {
  return member("backend.schemas.admin.share", `AdminShare${suffix}`);
}

function gate(name: string, ...args: readonly Code[]): Code {
  return call(member("backend.administration", name), ...args);
}
