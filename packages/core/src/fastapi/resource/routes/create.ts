import { type Code, lines } from "../../../python/code.ts";
import { str } from "../../../python/literal.ts";
import { py } from "../../../python/template.ts";
import { Response, status } from "../../python-names.ts";
import type { ServiceResource } from "../../service.ts";
import { model, schema } from "../members.ts";
import { writer } from "../owner.ts";
import { addServerValues } from "../server-values.ts";
import { shownRow } from "../view.ts";
import { ownerOf, whose } from "../whose.ts";
import { returnRow } from "./answer.ts";
import { checkParent, type Parent } from "./below.ts";
import { columnsOfBody, storeLinks } from "./links.ts";
import { checkReferences } from "./references.ts";
import { DB, documented, gate, pathId, route, signedIn, withBody } from "./route.ts";

const RESPONSE: Code = py`response: ${Response}`;

/** `POST /todos`: a new row. Below a row, one that leads to it. */
export function createRoute(resource: ServiceResource, parent?: Parent): Code {
  const acting = writer(resource);
  const [values = "", ...before] = valuesOf(resource, parent);
  return route({
    method: "post",
    path: "",
    options: [
      py`response_model=${schema(resource, "Response")}`,
      py`status_code=${status}.HTTP_201_CREATED`,
      documented(withBody, ...signedIn(resource), "Conflict"),
    ],
    name: `create_${(parent?.names ?? resource).one}`,
    parameters: [...(parent ? [pathId(parent.target)] : []), bodyOf(resource, parent), RESPONSE, acting.parameter, DB],
    result: shownRow(resource, "write"),
    docstring: docstring(resource, parent),
    body: lines(
      checkParent(parent, acting),
      ...checkReferences(resource, acting, { parent }),
      ...before,
      py`created = await ${gate("create_owned", [model(resource), values], acting)}`,
      ...storeLinks(resource, acting),
      `response.headers["Location"] = f"${parent ? resource.path : "{router.prefix}"}/{created.id}"`,
      returnRow(resource, "created", acting),
    ),
  });
}

function docstring(resource: ServiceResource, parent: Parent | undefined): string {
  const below = parent ? ` for one of ${whose(resource, parent.target.nouns)}` : "";
  return `Create ${resource.aNoun}${below}. It belongs to ${ownerOf(resource)}.`;
}

function bodyOf(resource: ServiceResource, parent: Parent | undefined): Code {
  const { one } = resource;
  return py`body: ${parent ? schema({ ...parent.names, one }, "Create") : schema(resource, "Create")}`;
}

/** The values of the new row, after the lines that put them together. */
function valuesOf(resource: ServiceResource, parent: Parent | undefined): readonly Code[] {
  const columns = columnsOfBody(resource);
  const server = addServerValues(resource, "values", "on_create");
  if (server === "" && parent === undefined) return [columns];
  const below = parent ? `values[${str(parent.field.attribute)}] = ${parent.target.one}_id` : "";
  return ["values", py`values = ${columns}`, below, server];
}
