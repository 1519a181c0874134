import { type Code, lines } from "../../../python/code.ts";
import { py } from "../../../python/template.ts";
import type { ServiceResource } from "../../service.ts";
import { model, schema } from "../members.ts";
import { writer } from "../owner.ts";
import { addServerValues } from "../server-values.ts";
import { orWritable, sharedChange } from "../sharing/change.ts";
import { shownRow } from "../view.ts";
import { whose } from "../whose.ts";
import { returnFound } from "./answer.ts";
import { changesOfBody, replaceLinks } from "./links.ts";
import { checkReferences } from "./references.ts";
import { DB, documented, gate, pathId, route, rowPath, signedIn, withBody } from "./route.ts";

/** What tells replace and update apart. */
interface Change {
  readonly method: "patch" | "put";
  readonly verb: string;
  readonly schema: string;
  readonly docstring: string;
  readonly changes: string;
}

/** `PUT /todos/{todo_id}`: the whole row. */
export function replaceRoute(resource: ServiceResource): Code {
  return changeRoute(resource, {
    method: "put",
    verb: "replace",
    schema: "Replace",
    docstring: `Replace one of ${whose(resource, resource.nouns)}${orWritable(resource)}.\n\nA field that is left out gets its default.`,
    changes: "body.model_dump()",
  });
}

/** `PATCH /todos/{todo_id}`: some fields of a row. */
export function updateRoute(resource: ServiceResource): Code {
  return changeRoute(resource, {
    method: "patch",
    verb: "update",
    schema: "Update",
    docstring: `Change some fields of one of ${whose(resource, resource.nouns)}${orWritable(resource)}.`,
    changes: "body.model_dump(exclude_unset=True)",
  });
}

function changeRoute(resource: ServiceResource, change: Change): Code {
  const { one, share } = resource;
  const isShared = share.includes("write");
  const acting = writer(resource);
  return route({
    method: change.method,
    path: rowPath(resource),
    options: [
      py`response_model=${schema(resource, "Response")}`,
      documented(withBody, ...signedIn(resource), ...(isShared ? ["Forbidden"] : []), "NotFound", "Conflict"),
    ],
    name: `${change.verb}_${one}`,
    parameters: [pathId(resource), py`body: ${schema(resource, change.schema)}`, acting.parameter, DB],
    result: shownRow(resource, "write"),
    docstring: change.docstring,
    body: isShared ? sharedChange(resource, change) : ownChange(resource, change),
  });
}

function ownChange(resource: ServiceResource, { changes }: Change): Code {
  const acting = writer(resource);
  const checks = checkReferences(resource, acting);
  const row = gate("update_owned", [model(resource), `${resource.one}_id`, "changes"], acting);
  return lines(
    ...(resource.shares && checks.length > 0 ? [py`await ${found(resource)}`] : []),
    ...checks,
    py`changes = ${changesOfBody(resource, changes)}`,
    addServerValues(resource, "changes", "on_change"),
    returnFound(resource, { row, before: replaceLinks(resource, acting) }, acting),
  );
}

/** Others see the references of a row that is shared: it has to be missing for them before its references are wrong. */
function found(resource: ServiceResource): Code {
  return gate("get_owned", [model(resource), `${resource.one}_id`], writer(resource));
}
