import { type Code, call, comprehension, dict, lines, member, subscript } from "../../../python/code.ts";
import { str } from "../../../python/literal.ts";
import { py } from "../../../python/template.ts";
import { sentFields } from "../../field-rules.ts";
import { status } from "../../python-names.ts";
import type { ServiceLink, ServiceResource } from "../../service.ts";
import { model, schema } from "../members.ts";
import { type Acting, writer } from "../owner.ts";
import { addServerValues } from "../server-values.ts";
import { hasView, shownRow } from "../view.ts";
import { ownerOf } from "../whose.ts";
import { viewOf } from "./answer.ts";
import { columnsOfBody } from "./links.ts";
import { DB, documented, gate, route, signedIn, withBody } from "./route.ts";

const addLinks = member("backend.links", "add_links");
const checkItems = member("backend.references", "check_items");

/** `POST /todos/bulk`: several new rows, all or none. */
export function bulkRoute(resource: ServiceResource): Code {
  const { many, nouns } = resource;
  const acting = writer(resource);
  const shown = hasView(resource, "write") ? py`await ${viewOf(resource, ["created"], acting)}` : "created";
  return route({
    method: "post",
    path: "/bulk",
    options: [
      py`response_model=${schema(resource, "BulkResponse")}`,
      py`status_code=${status}.HTTP_201_CREATED`,
      documented(withBody, ...signedIn(resource), "Conflict"),
    ],
    name: `create_${many}`,
    parameters: [py`body: ${schema(resource, "BulkCreate")}`, acting.parameter, DB],
    result: subscript("dict", "str", subscript("list", shownRow(resource, "write"))),
    docstring: `Create several ${nouns}, all of them or none. They belong to ${ownerOf(resource)}.`,
    body: lines(
      ...checks(resource, acting),
      py`values = ${comprehension(columnsOfBody(resource, { of: "item" }), "for item in body.items")}`,
      serverValues(resource),
      py`created = await ${gate("create_each_owned", [model(resource), "values"], acting)}`,
      ...resource.links.map((link) => storeLinks(link, acting)),
      ["return ", dict([[str("items"), shown]])],
    ),
  });
}

/** One statement for each field checks all that it refers to. */
function checks(resource: ServiceResource, { argument }: Acting): readonly Code[] {
  return [...sentFields(resource), ...resource.links].flatMap(({ name, target }) =>
    target ? [py`await ${call(checkItems, "db", model(target), "body.items", `field=${str(name)}`, argument)}`] : [],
  );
}

function serverValues(resource: ServiceResource): Code {
  const update = addServerValues(resource, "each", "on_create");
  return update === ""
    ? ""
    : py`
    for each in values:
        ${update}
  `;
}

function storeLinks(link: ServiceLink, { argument }: Acting): Code {
  const ids = `[item.${link.name} for item in body.items]`;
  return py`await ${call(addLinks, "db", model(link), "created", ids, argument)}`;
}
