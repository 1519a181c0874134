import { type Code, call, list, member, type Name, subscript } from "../../../python/code.ts";
import { str } from "../../../python/literal.ts";
import { printModule } from "../../../python/module.ts";
import { py } from "../../../python/template.ts";
import { Annotated, APIRouter, PathId, Query, status } from "../../python-names.ts";
import type { ServiceResource, ServiceShares } from "../../service.ts";
import { model } from "../members.ts";
import { type Acting, writer } from "../owner.ts";
import { viewForGrantees } from "../routes/answer.ts";
import { DB, documented, error, pathId, route, withBody } from "../routes/route.ts";
import { hasView, shownRow } from "../view.ts";
import { sharing, sharingCall, type Tables, USER } from "./members.ts";

const CursorsOfService = member("backend.pagination", "CursorsOfService");
const Page = member("backend.pagination", "Page");
const StrictRoute = member("backend.json_body", "StrictRoute");
const SharePage = member("backend.schemas.share", "SharePage");
const ShareQuery = member("backend.schemas.share", "ShareQuery");
const ShareResponse = member("backend.schemas.share", "ShareResponse");
const Grant = sharing("Grant");
const Shared = sharing("Shared");

/** What the routes of sharing are made of. */
interface Sharing extends Tables {
  readonly acting: Acting;
}

/** Emits `backend/routes/<one>_shares.py`: the owner gives and takes back, and the others see what is given. */
export function emitShareRoutes(resource: ServiceResource, shares: ServiceShares): string {
  const parts = { resource, shares, acting: writer(resource) };
  return printModule({
    docstring: `The routes that share ${resource.nouns}.`,
    body: [router(resource), receivedRoute(parts), listRoute(parts), createRoute(parts), deleteRoute(parts)],
  });
}

function router({ many }: ServiceResource): Code {
  return py`router = ${call(
    APIRouter,
    ["tags=", list([str(many)])],
    ["route_class=", StrictRoute],
    ["responses=", call(error("responses"), ["*", error("ALWAYS")])],
  )}`;
}

/** `GET /shared/todos`: what others share with the user. */
function receivedRoute(parts: Sharing): Code {
  const { resource, shares, acting } = parts;
  const { many, nouns, path } = resource;
  return route({
    method: "get",
    path: `/shared${path}`,
    options: [py`response_model=${schema(shares, "Page")}`, documented("BadRequest")],
    name: `list_${many}_shared_with_me`,
    parameters: [QUERY, acting.parameter, DB, CURSORS],
    result: subscript(Page, subscript(Shared, shownRow(resource, "write"))),
    docstring: `List the ${nouns} of others that are shared with you, a page at a time.`,
    body: returnReceived(parts, sharingCall("list_shared", parts, "query", "cursors=cursors", USER)),
  });
}

function returnReceived({ resource, acting }: Sharing, found: Code): Code {
  if (!hasView(resource, "write")) return py`return await ${found}`;
  const rows = "[shared.row for shared in page.items]";
  return py`
    page = await ${found}
    views = await ${viewForGrantees(resource, [rows], acting)}
    return ${call(sharing("showing"), "page", "views")}
  `;
}

/** `GET /todos/{todo_id}/shares`: those with whom a row is shared. */
function listRoute(parts: Sharing): Code {
  const { resource, shares, acting } = parts;
  const args = [`${resource.one}_id`, "query", "cursors=cursors", acting.argument];
  return route({
    method: "get",
    path: below(resource),
    options: [py`response_model=${SharePage}`, documented("BadRequest", "NotFound")],
    name: `list_${shares.many}`,
    parameters: [pathId(resource), QUERY, acting.parameter, DB, CURSORS],
    result: subscript(Page, Grant),
    docstring: `List those with whom you share one of your ${resource.nouns}, a page at a time.`,
    body: py`return await ${sharingCall("list_shares", parts, ...args)}`,
  });
}

/** `POST /todos/{todo_id}/shares`: one more who may read or write a row. */
function createRoute(parts: Sharing): Code {
  const { resource, shares, acting } = parts;
  return route({
    method: "post",
    path: below(resource),
    options: [
      py`response_model=${ShareResponse}`,
      py`status_code=${status}.HTTP_201_CREATED`,
      documented(withBody, "NotFound", "Conflict"),
    ],
    name: `create_${shares.one}`,
    parameters: [pathId(resource), py`body: ${schema(shares, "Create")}`, acting.parameter, DB],
    result: Grant,
    docstring: `Share one of your ${resource.nouns} with another user.`,
    body: py`return await ${sharingCall("share_owned", parts, `${resource.one}_id`, "body", acting.argument)}`,
  });
}

/** `DELETE /todos/{todo_id}/shares/{share_id}`: one less. */
function deleteRoute({ resource, shares, acting }: Sharing): Code {
  const args = [model(shares), `${resource.one}_id`, "share_id", acting.argument];
  return route({
    method: "delete",
    path: `${below(resource)}/{share_id}`,
    options: [py`status_code=${status}.HTTP_204_NO_CONTENT`, documented("NotFound")],
    name: `delete_${shares.one}`,
    parameters: [pathId(resource), py`share_id: ${PathId}`, acting.parameter, DB],
    result: "None",
    docstring: `Share one of your ${resource.nouns} with somebody no longer. It ends at once.`,
    body: py`await ${call(sharing("delete_share"), "db", ...args)}`,
  });
}

const QUERY: Code = py`query: ${subscript(Annotated, ShareQuery, call(Query))}`;
const CURSORS: Code = py`cursors: ${CursorsOfService}`;

function below({ path, one }: ServiceResource): string {
  return `${path}/{${one}_id}/shares`;
}

function schema({ className, one }: ServiceShares, suffix: string): Name {
  return member(`backend.schemas.${one}`, className + suffix);
}
