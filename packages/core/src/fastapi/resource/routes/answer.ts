import { type Code, call, lines } from "../../../python/code.ts";
import { py } from "../../../python/template.ts";
import type { ServiceResource } from "../../service.ts";
import type { Acting } from "../owner.ts";
import { hasView, view } from "../view.ts";

/** Returns the row that a variable holds, as the response shows it. */
export function returnRow(resource: ServiceResource, variable: string, { argument }: Acting): Code {
  if (!hasView(resource)) return `return ${variable}`;
  return lines(py`[view] = await ${call(view(resource), "db", `[${variable}]`, argument)}`, "return view");
}

/** A row that the gate gives, and what is to be done with it before the answer, if it has links. */
interface Found {
  readonly row: Code;
  readonly before?: readonly Code[];
}

/** Returns the row that the gate gives, as the response shows it. */
export function returnFound(resource: ServiceResource, { row, before = [] }: Found, acting: Acting): Code {
  if (!hasView(resource)) return py`return await ${row}`;
  return lines(py`row = await ${row}`, ...before, returnRow(resource, "row", acting));
}

/** Returns the page that the gate gives, its rows as the response shows them. */
export function returnPage(resource: ServiceResource, found: Code, { argument }: Acting): Code {
  if (!hasView(resource)) return py`return await ${found}`;
  return py`
    page = await ${found}
    views = await ${call(view(resource), "db", "page.items", argument)}
    return page.showing(views)
  `;
}
