import { type Code, call, lines, list, member, type Name, parameters, subscript, tall } from "../../python/code.ts";
import { str } from "../../python/literal.ts";
import { definition, printModule } from "../../python/module.ts";
import { py } from "../../python/template.ts";
import { Annotated, APIRouter, PathId, Query, Response, status } from "../python-names.ts";
import type { ServiceField, ServiceResource } from "../service.ts";

const DbSession = member("backend.database", "DbSession");
const CurrentUserId = member("backend.dependencies.auth", "CurrentUserId");
const CursorsOfService = member("backend.pagination", "CursorsOfService");
const Page = member("backend.pagination", "Page");
const StrictRoute = member("backend.json_body", "StrictRoute");
const responses = error("responses");
const checkReference = member("backend.references", "check_reference");
const containing = member("backend.filters", "containing");
const matching = member("backend.filters", "matching");

const USER = py`current_user_id: ${CurrentUserId}`;
const DB = py`db: ${DbSession}`;
const OWNER = "owner_id=current_user_id";

/** Emits `backend/routes/<many>.py`: six short functions, each a sentence about the ownership gate. */
export function emitRoutes(resource: ServiceResource): string {
  return printModule({
    docstring: `The routes of ${resource.nouns}.`,
    body: [
      router(resource),
      listRoute(resource),
      createRoute(resource),
      getRoute(resource),
      replaceRoute(resource),
      updateRoute(resource),
      deleteRoute(resource),
    ],
  });
}

function router({ path, many }: ServiceResource): Code {
  const common = call(responses, ["*", error("ALWAYS")]);
  return py`router = ${call(
    APIRouter,
    `prefix=${str(path)}`,
    ["tags=", list([str(many)])],
    ["route_class=", StrictRoute],
    ["responses=", common],
  )}`;
}

function listRoute(resource: ServiceResource): Code {
  const { many, nouns } = resource;
  const Model = model(resource);
  const narrowed = hasConditions(resource) ? ["conditions=conditions"] : [];
  const needs = [py`query: ${subscript(Annotated, schema(resource, "Query"), call(Query))}`, USER, DB];
  return route(
    ["get", "", py`response_model=${schema(resource, "Page")}`, documented("BadRequest")],
    [`list_${many}`, [...needs, py`cursors: ${CursorsOfService}`], subscript(Page, Model)],
    `List your ${nouns}, a page at a time.`,
    lines(
      conditions(resource, Model),
      py`return await ${gate("list_owned", Model, "query", ...narrowed, "cursors=cursors")}`,
    ),
  );
}

function hasConditions({ filters, searches }: ServiceResource): boolean {
  return filters.length + searches.length > 0;
}

function conditions(resource: ServiceResource, Model: Name): Code {
  const filters = resource.filters.map(({ attribute }) => `${attribute}=query.${attribute}`);
  const searches = resource.searches.map(({ attribute }): Code => [Model, `.${attribute}`]);
  const items = [
    ...(filters.length > 0 ? [["*", call(matching, Model, ...filters)]] : []),
    ...(searches.length > 0 ? [["*", call(containing, "query.search", ...searches)]] : []),
  ];
  return items.length === 0 ? "" : ["conditions = ", tall(list(items))];
}

function createRoute(resource: ServiceResource): Code {
  const { one, aNoun } = resource;
  const Model = model(resource);
  const options: Code[] = [
    py`response_model=${schema(resource, "Response")}`,
    py`status_code=${status}.HTTP_201_CREATED`,
    documented(["*", error("WITH_BODY")], "Conflict"),
  ];
  return route(
    ["post", "", ...options],
    [`create_${one}`, [py`body: ${schema(resource, "Create")}`, py`response: ${Response}`, USER, DB], Model],
    `Create ${aNoun}. It belongs to you.`,
    lines(
      ...references(resource),
      py`created = await ${gate("create_owned", Model, "body.model_dump()")}`,
      'response.headers["Location"] = f"{router.prefix}/{created.id}"',
      "return created",
    ),
  );
}

function getRoute(resource: ServiceResource): Code {
  const Model = model(resource);
  return route(
    ["get", `/{${resource.one}_id}`, py`response_model=${schema(resource, "Response")}`, documented("NotFound")],
    [`get_${resource.one}`, [pathId(resource), USER, DB], Model],
    `Get one of your ${resource.nouns}.`,
    py`return await ${gate("get_owned", Model, `${resource.one}_id`)}`,
  );
}

function replaceRoute(resource: ServiceResource): Code {
  return changeRoute(resource, {
    method: "put",
    verb: "replace",
    schema: "Replace",
    docstring: `Replace one of your ${resource.nouns}.\n\nA field that is left out gets its default.`,
    changes: "body.model_dump()",
  });
}

function updateRoute(resource: ServiceResource): Code {
  return changeRoute(resource, {
    method: "patch",
    verb: "update",
    schema: "Update",
    docstring: `Change some fields of one of your ${resource.nouns}.`,
    changes: "body.model_dump(exclude_unset=True)",
  });
}

/** What tells replace and update apart. */
interface Change {
  readonly method: string;
  readonly verb: string;
  readonly schema: string;
  readonly docstring: string;
  readonly changes: string;
}

function changeRoute(resource: ServiceResource, change: Change): Code {
  const Model = model(resource);
  const { one } = resource;
  return route(
    [
      change.method,
      `/{${one}_id}`,
      py`response_model=${schema(resource, "Response")}`,
      documented(["*", error("WITH_BODY")], "NotFound", "Conflict"),
    ],
    [`${change.verb}_${one}`, [pathId(resource), py`body: ${schema(resource, change.schema)}`, USER, DB], Model],
    change.docstring,
    lines(
      ...references(resource),
      `changes = ${change.changes}`,
      py`return await ${gate("update_owned", Model, `${one}_id`, "changes")}`,
    ),
  );
}

function deleteRoute(resource: ServiceResource): Code {
  return route(
    [
      "delete",
      `/{${resource.one}_id}`,
      py`status_code=${status}.HTTP_204_NO_CONTENT`,
      documented("NotFound", "Conflict"),
    ],
    [`delete_${resource.one}`, [pathId(resource), USER, DB], "None"],
    `Delete one of your ${resource.nouns}.`,
    py`await ${gate("delete_owned", model(resource), `${resource.one}_id`)}`,
  );
}

function route(
  [method = "", path = "", ...options]: readonly [string, string, ...Code[]],
  [name, needs, result]: readonly [string, readonly Code[], Code],
  ...[docstring, body]: readonly [string, Code]
): Code {
  const decorator = ["@", call(`router.${method}`, str(path), ...options)];
  const head = [`async def ${name}`, parameters(needs), " -> ", result];
  return [decorator, "\n", definition(head, docstring, body)];
}

/** A call of the ownership gate, which never goes without the owner. */
function gate(name: string, Model: Name, ...args: readonly Code[]): Code {
  return call(member("backend.ownership", name), "db", Model, ...args, OWNER);
}

/** Each reference in the body leads to a row of the same owner, or nowhere. */
function references({ fields }: ServiceResource): readonly Code[] {
  return fields.flatMap(({ target, attribute, name }: ServiceField) =>
    target
      ? [py`await ${call(checkReference, "db", model(target), `body.${attribute}`, `field=${str(name)}`, OWNER)}`]
      : [],
  );
}

function documented(...errors: readonly Code[]): Code {
  return ["responses=", call(responses, ...errors.map((name) => (typeof name === "string" ? error(name) : name)))];
}

function pathId({ one }: ServiceResource): Code {
  return py`${one}_id: ${PathId}`;
}

function error(name: string): Name {
  return member("backend.errors", name);
}

function model({ className, one }: { readonly className: string; readonly one: string }): Name {
  return member(`backend.models.${one}`, className);
}

function schema({ className, one }: ServiceResource, suffix: string): Name {
  return member(`backend.schemas.${one}`, className + suffix);
}
