import { type Code, lines, list } from "../../../python/code.ts";
import { str } from "../../../python/literal.ts";
import { py } from "../../../python/template.ts";
import { ownersLinks } from "../../field-rules.ts";
import type { ServiceResource } from "../../service.ts";
import { model } from "../members.ts";
import { writer } from "../owner.ts";
import { returnShared } from "../routes/answer.ts";
import { changesOfBody, replaceLinks } from "../routes/links.ts";
import { checkReferences } from "../routes/references.ts";
import { addServerValues } from "../server-values.ts";
import { sharingCall, type Tables, USER } from "./members.ts";

/** Whose rows replace and update change beside those of the user, for their descriptions. */
export function orWritable({ share }: ServiceResource): string {
  return share.includes("write") ? ", or one that you may write" : "";
}

/** The body of a route that changes a row which is the user's, or which the user may write. */
export function sharedChange(resource: ServiceResource, { changes }: { readonly changes: string }): Code {
  const { shares, one, links } = resource;
  if (shares === undefined) return "";
  const acting = writer(resource);
  const tables = { resource, shares };
  const values = links.length > 0 ? "values" : "changes";
  const row = sharingCall("update_shared", tables, `${one}_id`, values, USER);
  return lines(
    py`changes = ${permitted(tables, changes)}`,
    ...checkReferences(resource, acting, { from: ofChanges }),
    links.length > 0 ? py`values = ${changesOfBody(resource, "changes")}` : "",
    addServerValues(resource, values, "on_change"),
    ...(links.length > 0
      ? [py`row = await ${row}`, ...replaceLinks(resource, acting, ofChanges), returnShared(resource, "row", acting)]
      : [py`return await ${row}`]),
  );
}

/** The changes without what only the owner sets, where there is such a thing. */
function permitted(tables: Tables, changes: string): Code {
  const { resource } = tables;
  const links = ownersLinks(resource);
  if (links.length === 0 && !resource.fields.some(({ isOwners }) => isOwners)) return changes;
  const more = links.length > 0 ? [["links=", list(links.map(model))]] : [];
  const args = [`${resource.one}_id`, changes, "sent=body.model_fields_set", ...more, USER];
  return ["await ", sharingCall("permitted", tables, ...args)];
}

function ofChanges(field: string): string {
  return `changes.get(${str(field)})`;
}
