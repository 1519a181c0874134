import type { Code } from "../../../python/code.ts";
import { py } from "../../../python/template.ts";
import type { ServiceResource } from "../../service.ts";
import { model, schema } from "../members.ts";
import { reader } from "../owner.ts";
import { shownRow } from "../view.ts";
import { returnFound } from "./answer.ts";
import { DB, documented, gate, pathId, route } from "./route.ts";

/** `GET /todos/{todo_id}`: one row. */
export function getRoute(resource: ServiceResource): Code {
  const { one, nouns } = resource;
  const acting = reader(resource);
  return route({
    method: "get",
    path: `/{${one}_id}`,
    options: [py`response_model=${schema(resource, "Response")}`, documented("NotFound")],
    name: `get_${one}`,
    parameters: [pathId(resource), acting.parameter, DB],
    result: shownRow(resource),
    docstring: `Get one of your ${nouns}.`,
    body: returnFound(resource, { row: gate("get_owned", [model(resource), `${one}_id`], acting) }, acting),
  });
}
