import { type Code, call, subscript } from "../../../python/code.ts";
import { py } from "../../../python/template.ts";
import { expansionsOf } from "../../expansions.ts";
import { Annotated, Query } from "../../python-names.ts";
import type { ServiceResource } from "../../service.ts";
import { model, schema } from "../members.ts";
import { reader } from "../owner.ts";
import { sharingCall, USER } from "../sharing/members.ts";
import { shownRow } from "../view.ts";
import { whose } from "../whose.ts";
import { readResponse, returnRead } from "./answer.ts";
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
    options: [...readResponse(resource, "Response"), documented("NotFound")],
    name: `get_${one}`,
    parameters: [pathId(resource), ...queryOf(resource), acting.parameter, DB],
    result: shownRow(resource, "read"),
    docstring: `Get one of ${whose(resource, nouns)}${shares ? ", or one that is shared with you" : ""}.`,
    body: returnRead(resource, row, acting),
  });
}

function queryOf(resource: ServiceResource): readonly Code[] {
  if (expansionsOf(resource).length === 0) return [];
  return [py`query: ${subscript(Annotated, schema(resource, "GetQuery"), call(Query))}`];
}
