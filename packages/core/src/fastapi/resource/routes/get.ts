import type { Code } from "../../../python/code.ts";
import { py } from "../../../python/template.ts";
import type { ServiceResource } from "../../service.ts";
import { model, schema } from "../members.ts";
import { reader } from "../owner.ts";
import { sharingCall, USER } from "../sharing/members.ts";
import { shownRow } from "../view.ts";
import { returnFound } from "./answer.ts";
import { DB, documented, gate, pathId, route } from "./route.ts";

/** `GET /todos/{todo_id}`: one row. */
export function getRoute(resource: ServiceResource): Code {
  const { one, nouns, shares } = resource;
  const acting = reader(resource);
  const id = `${one}_id`;
  const row = shares
    ? sharingCall("get_shared", { resource, shares }, id, USER)
    : gate("get_owned", [model(resource), id], acting);
  return route({
    method: "get",
    path: `/{${one}_id}`,
    options: [py`response_model=${schema(resource, "Response")}`, documented("NotFound")],
    name: `get_${one}`,
    parameters: [pathId(resource), acting.parameter, DB],
    result: shownRow(resource),
    docstring: `Get one of your ${nouns}${shares ? ", or one that is shared with you" : ""}.`,
    body: returnFound(resource, { row }, acting),
  });
}
