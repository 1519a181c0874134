import { type Code, lines } from "../../../python/code.ts";
import { py } from "../../../python/template.ts";
import { Response, status } from "../../python-names.ts";
import type { ServiceResource } from "../../service.ts";
import { model, schema } from "../members.ts";
import { writer } from "../owner.ts";
import { addServerValues } from "../server-values.ts";
import { shownRow } from "../view.ts";
import { returnRow } from "./answer.ts";
import { columnsOfBody, storeLinks } from "./links.ts";
import { checkReferences } from "./references.ts";
import { DB, documented, gate, route, withBody } from "./route.ts";

/** `POST /todos`: a new row. */
export function createRoute(resource: ServiceResource): Code {
  const { one, aNoun } = resource;
  const acting = writer(resource);
  const server = addServerValues(resource, "values", "on_create");
  const columns = columnsOfBody(resource);
  const values = server === "" ? columns : "values";
  return route({
    method: "post",
    path: "",
    options: [
      py`response_model=${schema(resource, "Response")}`,
      py`status_code=${status}.HTTP_201_CREATED`,
      documented(withBody, "Conflict"),
    ],
    name: `create_${one}`,
    parameters: [py`body: ${schema(resource, "Create")}`, py`response: ${Response}`, acting.parameter, DB],
    result: shownRow(resource),
    docstring: `Create ${aNoun}. It belongs to you.`,
    body: lines(
      ...checkReferences(resource, acting),
      server === "" ? "" : lines(py`values = ${columns}`, server),
      py`created = await ${gate("create_owned", [model(resource), values], acting)}`,
      ...storeLinks(resource, acting),
      'response.headers["Location"] = f"{router.prefix}/{created.id}"',
      returnRow(resource, "created", acting),
    ),
  });
}
