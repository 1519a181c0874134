import type { Code } from "../../../python/code.ts";
import { py } from "../../../python/template.ts";
import { status } from "../../python-names.ts";
import type { ServiceResource } from "../../service.ts";
import { model } from "../members.ts";
import { writer } from "../owner.ts";
import { DB, documented, gate, pathId, route } from "./route.ts";

/** `DELETE /todos/{todo_id}`: a row less. */
export function deleteRoute(resource: ServiceResource): Code {
  const { one, nouns } = resource;
  const acting = writer(resource);
  return route({
    method: "delete",
    path: `/{${one}_id}`,
    options: [py`status_code=${status}.HTTP_204_NO_CONTENT`, documented("NotFound", "Conflict")],
    name: `delete_${one}`,
    parameters: [pathId(resource), acting.parameter, DB],
    result: "None",
    docstring: `Delete one of your ${nouns}.`,
    body: py`await ${gate("delete_owned", [model(resource), `${one}_id`], acting)}`,
  });
}
