import { type Code, lines } from "../../../python/code.ts";
import { str } from "../../../python/literal.ts";
import { py } from "../../../python/template.ts";
import type { ServiceResource } from "../../service.ts";
import { writer } from "../owner.ts";
import { checkReferences } from "../routes/references.ts";
import { addServerValues } from "../server-values.ts";
import { sharingCall, USER } from "./members.ts";

/** Whose rows replace and update change beside those of the user, for their descriptions. */
export function orWritable({ share }: ServiceResource): string {
  return share.includes("write") ? ", or one that you may write" : "";
}

/** The body of a route that changes a row which is the user's, or which the user may write. */
export function sharedChange(resource: ServiceResource, { changes }: { readonly changes: string }): Code {
  const { shares, one, fields } = resource;
  if (shares === undefined) return "";
  const tables = { resource, shares };
  const id = `${one}_id`;
  const permitted = sharingCall("permitted", tables, id, changes, "sent=body.model_fields_set", USER);
  const hasOwners = fields.some(({ isOwners }) => isOwners);
  return lines(
    py`changes = ${hasOwners ? ["await ", permitted] : changes}`,
    ...checkReferences(resource, writer(resource), { from: (field) => `changes.get(${str(field)})` }),
    addServerValues(resource, "changes", "on_change"),
    py`return await ${sharingCall("update_shared", tables, id, "changes", USER)}`,
  );
}
