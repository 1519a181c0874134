import { type Code, call, lines } from "../../../python/code.ts";
import { py } from "../../../python/template.ts";
import { expansionsOf } from "../../expansions.ts";
import type { ServiceResource } from "../../service.ts";
import { schema, sharedView, view } from "../members.ts";
import { type Acting, isPublic, isSeenByGrantees } from "../owner.ts";
import { USER } from "../sharing/members.ts";
import { hasView } from "../view.ts";

/** Returns the row that a variable holds, as the response shows it. */
export function returnRow(resource: ServiceResource, variable: string, acting: Acting): Code {
  if (!hasView(resource, "write")) return `return ${variable}`;
  return lines(py`[view] = await ${viewOf(resource, [`[${variable}]`], acting)}`, "return view");
}

/** A row that the gate gives, and what is to be done with it before the answer, if it has links. */
interface Found {
  readonly row: Code;
  readonly before?: readonly Code[];
}

/** Returns the row that the gate gives, as the response shows it. */
export function returnFound(resource: ServiceResource, { row, before = [] }: Found, acting: Acting): Code {
  if (!hasView(resource, "write")) return py`return await ${row}`;
  return lines(py`row = await ${row}`, ...before, returnRow(resource, "row", acting));
}

/** Returns the row that a variable holds, which need not be the user's where rows are shared. */
export function returnShared(resource: ServiceResource, variable: string, acting: Acting): Code {
  if (!hasView(resource, "write")) return `return ${variable}`;
  return lines(py`[view] = await ${viewForGrantees(resource, [`[${variable}]`], acting)}`, "return view");
}

/** Returns one row that is read, with the rows that were asked for. */
export function returnRead(resource: ServiceResource, row: Code, acting: Acting): Code {
  if (!hasView(resource)) return py`return await ${row}`;
  const shown = viewForGrantees(resource, ["[row]", ...expanded(resource)], acting);
  return lines(py`row = await ${row}`, py`[view] = await ${shown}`, "return view");
}

/** Returns the page that the gate gives, its rows as the response shows them. */
export function returnPage(resource: ServiceResource, found: Code, acting: Acting): Code {
  if (!hasView(resource)) return py`return await ${found}`;
  return py`
    page = await ${found}
    views = await ${viewOf(resource, ["page.items", ...expanded(resource)], acting)}
    return page.showing(views)
  `;
}

/** What responses show of rows; everybody sees the same of what is public. */
export function viewOf(resource: ServiceResource, args: readonly Code[], { argument }: Acting): Code {
  return call(view(resource), "db", ...args, ...(isPublic(resource) ? [] : [argument]));
}

/** What responses show of rows that need not be the user's where rows are shared. */
export function viewForGrantees(resource: ServiceResource, args: readonly Code[], acting: Acting): Code {
  if (!isSeenByGrantees(resource)) return viewOf(resource, args, acting);
  return call(sharedView(resource), "db", ...args, USER);
}

function expanded(resource: ServiceResource): readonly Code[] {
  return expansionsOf(resource).length > 0 ? ["query.expand"] : [];
}

/** The arguments of the decorator that say what the answer is. What was not asked for is not in it. */
export function readResponse(resource: ServiceResource, suffix: "Page" | "Response"): readonly Code[] {
  if (expansionsOf(resource).length === 0) return [py`response_model=${schema(resource, suffix)}`];
  const name = suffix === "Page" ? "ExpandedPage" : "Expanded";
  return [py`response_model=${schema(resource, name)}`, "response_model_exclude_unset=True"];
}
