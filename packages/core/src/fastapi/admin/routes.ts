import { type Code, call, lines, list, member, subscript, tall } from "../../python/code.ts";
import { str } from "../../python/literal.ts";
import { printModule } from "../../python/module.ts";
import { py } from "../../python/template.ts";
import { administratorFields } from "../field-rules.ts";
import { Annotated, APIRouter, Query } from "../python-names.ts";
import { model, schema } from "../resource/members.ts";
import { filterConditions, searchConditions } from "../resource/routes/list.ts";
import { DB, documented, error, pathId, route, withBody } from "../resource/routes/route.ts";
import { adminView, hasView, shownRow } from "../resource/view.ts";
import type { ServiceResource } from "../service.ts";
import { adminSchema } from "./members.ts";

const CursorsOfService = member("backend.pagination", "CursorsOfService");
const Page = member("backend.pagination", "Page");
const StrictRoute = member("backend.json_body", "StrictRoute");

/** Emits `backend/routes/admin/<many>.py`: what administrators see of the rows of all owners, and set in them. */
export function emitAdminRoutes(resource: ServiceResource): string {
  return printModule({
    docstring: `The routes by which administrators reach ${resource.nouns}.`,
    body: [router(resource), listRoute(resource), getRoute(resource), ...updateRoutes(resource)],
  });
}

function router({ path }: ServiceResource): Code {
  const common = call(error("responses"), ["*", error("ALWAYS")]);
  return py`router = ${call(APIRouter, `prefix=${str(path)}`, ["route_class=", StrictRoute], ["responses=", common])}`;
}

function listRoute(resource: ServiceResource): Code {
  const { many, nouns } = resource;
  const Model = model(resource);
  const found = [...filterConditions(resource, [resource.owner]), ...searchConditions(resource)];
  const page = ["db", Model, "query", "conditions=conditions", "cursors=cursors"];
  return route({
    method: "get",
    path: "",
    options: [py`response_model=${adminSchema(resource, "Page")}`, documented("BadRequest")],
    name: `admin_list_${many}`,
    parameters: [
      py`query: ${subscript(Annotated, adminSchema(resource, "Query"), call(Query))}`,
      DB,
      py`cursors: ${CursorsOfService}`,
    ],
    result: subscript(Page, shownRow(resource, "write")),
    docstring: `List the ${nouns} of all owners, and record that you saw them.`,
    body: lines(["conditions = ", tall(list(found))], ...returnPage(resource, gate("list_any", ...page))),
  });
}

function getRoute(resource: ServiceResource): Code {
  const { one, aNoun } = resource;
  return route({
    method: "get",
    path: `/{${one}_id}`,
    options: [py`response_model=${schema(resource, "Response")}`],
    name: `admin_get_${one}`,
    parameters: [pathId(resource), DB],
    result: shownRow(resource, "write"),
    docstring: `Get ${aNoun} of any owner, and record that you saw it.`,
    body: lines(...returnRow(resource, gate("get_any", "db", model(resource), `${one}_id`))),
  });
}

function updateRoutes(resource: ServiceResource): readonly Code[] {
  if (administratorFields(resource).length === 0) return [];
  const { one, aNoun } = resource;
  return [
    route({
      method: "patch",
      path: `/{${one}_id}`,
      options: [py`response_model=${schema(resource, "Response")}`, documented(withBody, "Conflict")],
      name: `admin_update_${one}`,
      parameters: [pathId(resource), py`body: ${adminSchema(resource, "Update")}`, DB],
      result: shownRow(resource, "write"),
      docstring: `Change what administrators set in ${aNoun} of any owner.`,
      body: lines(
        "changes = body.model_dump(exclude_unset=True)",
        ...returnRow(resource, gate("update_any", "db", model(resource), `${one}_id`, "changes")),
      ),
    }),
  ];
}

function returnPage(resource: ServiceResource, found: Code): readonly Code[] {
  if (!hasView(resource, "write")) return [py`return await ${found}`];
  const views = call(adminView(resource), "db", "page.items");
  return [py`page = await ${found}`, py`return page.${call("showing", ["await ", views])}`];
}

function returnRow(resource: ServiceResource, found: Code): readonly Code[] {
  if (!hasView(resource, "write")) return [py`return await ${found}`];
  return [py`row = await ${found}`, py`[view] = await ${call(adminView(resource), "db", "[row]")}`, "return view"];
}

/** A call of the gate of administrators, which refuses everybody else and records what it shows. */
function gate(name: string, ...args: readonly Code[]): Code {
  return call(member("backend.administration", name), ...args);
}
