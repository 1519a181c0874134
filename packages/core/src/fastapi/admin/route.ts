import { type Code, call, member, subscript } from "../../python/code.ts";
import { str } from "../../python/literal.ts";
import { py } from "../../python/template.ts";
import { Annotated, APIRouter, Query } from "../python-names.ts";
import { DB, documented, error, route } from "../resource/routes/route.ts";

const CursorsOfService = member("backend.pagination", "CursorsOfService");
const Page = member("backend.pagination", "Page");
const StrictRoute = member("backend.json_body", "StrictRoute");

/** The router of what administrators see below a path. */
export function adminRouter(path: string): Code {
  const common = call(error("responses"), ["*", error("ALWAYS")]);
  return py`router = ${call(APIRouter, `prefix=${str(path)}`, ["route_class=", StrictRoute], ["responses=", common])}`;
}

/** A route by which administrators see rows of all owners. */
export interface AdminRoute {
  /** `cards`, for a list; `card`, for one. */
  readonly name: string;
  /** The schema of the response. */
  readonly response: Code;
  /** What the route returns one of, or a page of. */
  readonly row: Code;
  readonly docstring: string;
  readonly body: Code;
}

/** `GET /admin/cards`, which its schema says how to ask for. */
export function adminListRoute({ name, response, row, docstring, body }: AdminRoute, query: Code): Code {
  return route({
    method: "get",
    path: "",
    options: [py`response_model=${response}`, documented("BadRequest")],
    name: `admin_list_${name}`,
    parameters: [py`query: ${subscript(Annotated, query, call(Query))}`, DB, py`cursors: ${CursorsOfService}`],
    result: subscript(Page, row),
    docstring,
    body,
  });
}

/** `GET /admin/cards/{card_id}`, the id being a parameter such as `card_id: PathId`. */
export function adminGetRoute({ name, response, row, docstring, body }: AdminRoute, id: string, parameter: Code): Code {
  return route({
    method: "get",
    path: `/{${id}}`,
    options: [py`response_model=${response}`],
    name: `admin_get_${name}`,
    parameters: [parameter, DB],
    result: row,
    docstring,
    body,
  });
}

/** A call of the gate of administrators, which refuses everybody else and records what it shows. */
export function adminGate(name: string, ...args: readonly Code[]): Code {
  return call(member("backend.administration", name), ...args);
}
