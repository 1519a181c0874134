import { type Code, call, lines, list, tall } from "../../python/code.ts";
import { printModule } from "../../python/module.ts";
import { py } from "../../python/template.ts";
import { administratorFields } from "../field-rules.ts";
import { model, schema } from "../resource/members.ts";
import { filterConditions, searchConditions } from "../resource/routes/list.ts";
import { DB, documented, pathId, route, withBody } from "../resource/routes/route.ts";
import { adminView, hasView, shownRow } from "../resource/view.ts";
import type { ServiceResource } from "../service.ts";
import { adminSchema } from "./members.ts";
import { adminGate, adminGetRoute, adminListRoute, adminRouter } from "./route.ts";

/** Emits `backend/routes/admin/<many>.py`: what administrators see of the rows of all owners, and set in them. */
export function emitAdminRoutes(resource: ServiceResource): string {
  return printModule({
    docstring: `The routes by which administrators reach ${resource.nouns}.`,
    body: [adminRouter(resource.path), listRoute(resource), getRoute(resource), ...updateRoutes(resource)],
  });
}

function listRoute(resource: ServiceResource): Code {
  const { many, nouns } = resource;
  const Model = model(resource);
  const found = [...filterConditions(resource, [resource.owner]), ...searchConditions(resource)];
  const page = adminGate("list_any", "db", Model, "query", "conditions=conditions", "cursors=cursors");
  const parts = {
    name: many,
    response: adminSchema(resource, "Page"),
    row: shownRow(resource, "write"),
    docstring: `List the ${nouns} of all owners, and record that you saw them.`,
    body: lines(["conditions = ", tall(list(found))], ...returnPage(resource, page)),
  };
  return adminListRoute(parts, adminSchema(resource, "Query"));
}

function getRoute(resource: ServiceResource): Code {
  const { one, aNoun } = resource;
  const parts = {
    name: one,
    response: schema(resource, "Response"),
    row: shownRow(resource, "write"),
    docstring: `Get ${aNoun} of any owner, and record that you saw it.`,
    body: lines(...returnRow(resource, adminGate("get_any", "db", model(resource), `${one}_id`))),
  };
  return adminGetRoute(parts, `${one}_id`, pathId(resource));
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
        ...returnRow(resource, adminGate("update_any", "db", model(resource), `${one}_id`, "changes")),
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
