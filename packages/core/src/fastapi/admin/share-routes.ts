import { type Code, call, lines, member } from "../../python/code.ts";
import { printModule } from "../../python/module.ts";
import { py } from "../../python/template.ts";
import { kebabCase } from "../names/words.ts";
import { PathId } from "../python-names.ts";
import type { ServiceResource, ServiceShares } from "../service.ts";
import { adminGate, adminGetRoute, adminListRoute, adminRouter } from "./route.ts";

const matching = member("backend.filters", "matching");

/** Emits `backend/routes/admin/<one>_shares.py`: which rows of all owners are shared, and with whom. */
export function emitAdminShareRoutes({ nouns }: ServiceResource, shares: ServiceShares): string {
  const path = `/${kebabCase(shares.many.split("_"))}`;
  return printModule({
    docstring: `The routes by which administrators reach the shares of ${nouns}.`,
    body: [adminRouter(path), listRoute(nouns, shares), getRoute(nouns, shares)],
  });
}

function listRoute(nouns: string, shares: ServiceShares): Code {
  const row = model(shares);
  const filters = ["row_id", "user_id", "grantee_id"].map((name) => `${name}=query.${name}`);
  const page = adminGate("list_any", "db", row, "query", "conditions=conditions", "cursors=cursors");
  const parts = {
    name: shares.many,
    response: schema("Page"),
    row,
    docstring: `List the shares of all ${nouns}, and record that you saw them.`,
    body: lines(py`conditions = ${call(matching, row, ...filters)}`, py`return await ${page}`),
  };
  return adminListRoute(parts, schema("Query"));
}

function getRoute(nouns: string, shares: ServiceShares): Code {
  const row = model(shares);
  const parts = {
    name: shares.one,
    response: schema("Response"),
    row,
    docstring: `Get a share of any of the ${nouns}, and record that you saw it.`,
    body: py`return await ${adminGate("get_any", "db", row, "share_id")}`,
  };
  return adminGetRoute(parts, "share_id", py`share_id: ${PathId}`);
}

function model({ one, className }: ServiceShares): Code {
  return member(`backend.models.${one}`, className);
}

function schema(suffix: string): Code {
  return member("backend.schemas.admin.share", `AdminShare${suffix}`);
}
