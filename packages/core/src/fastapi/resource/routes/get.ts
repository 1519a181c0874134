import { type Code, call, subscript } from "../../../python/code.ts";
import { py } from "../../../python/template.ts";
import { expansionsOf } from "../../expansions.ts";
import { Annotated, Query } from "../../python-names.ts";
import type { ServiceResource } from "../../service.ts";
import { model, schema } from "../members.ts";
import { isPublic, reader } from "../owner.ts";
import { sharingCall, USER } from "../sharing/members.ts";
import { shownRow } from "../view.ts";
import { whose } from "../whose.ts";
import { readResponse, returnRead } from "./answer.ts";
import { DB, documented, gate, pathId, publicDescription, route, rowPath } from "./route.ts";

/** `GET /todos/{todo_id}`: one row. */
export function getRoute(resource: ServiceResource): Code {
  const { one } = resource;
  const acting = reader(resource);
  return route({
    method: "get",
    path: rowPath(resource),
    options: [...readResponse(resource, "Response"), ...publicDescription(resource), documented("NotFound")],
    name: `get_${one}`,
    parameters: [pathId(resource), ...queryOf(resource), acting.parameter, DB],
    result: shownRow(resource, "read"),
    docstring: docstring(resource),
    body: returnRead(resource, found(resource), acting),
  });
}

function queryOf(resource: ServiceResource): readonly Code[] {
  if (expansionsOf(resource).length === 0) return [];
  return [py`query: ${subscript(Annotated, schema(resource, "GetQuery"), call(Query))}`];
}

function docstring(resource: ServiceResource): string {
  const { aNoun, nouns, shares } = resource;
  if (isPublic(resource)) return `Get ${aNoun} of any owner.`;
  return `Get one of ${whose(resource, nouns)}${shares ? ", or one that is shared with you" : ""}.`;
}

/** The row that the gate gives, or what is shared, where not everybody may read it. */
function found(resource: ServiceResource): Code {
  const { one, shares } = resource;
  const id = `${one}_id`;
  const acting = reader(resource);
  if (isPublic(resource)) return gate("get_public", [model(resource), id], acting);
  return shares
    ? sharingCall("get_shared", { resource, shares }, id, USER)
    : gate("get_owned", [model(resource), id], acting);
}
