import { type Code, call, member } from "../../python/code.ts";
import { str } from "../../python/literal.ts";
import { py } from "../../python/template.ts";
import type { ServiceExpansion } from "../expansions.ts";
import type { Service, ServiceResource } from "../service.ts";
import { model, sharedView, view } from "./members.ts";
import { isPublic, isSeenByGrantees } from "./owner.ts";
import { sharing } from "./sharing/members.ts";

const findPublic = member("backend.expansion", "find_public");
const findReferred = member("backend.expansion", "find_referred");
const showReferred = member("backend.expansion", "show_referred");

const OWNER = "owner_id=owner_id";
const USER = "user_id=user_id";

/** The lines that show the rows that a reference leads to, for those who see the rows of one owner. */
export function expanded(resource: ServiceResource, expansion: ServiceExpansion, service: Service): Code {
  const { target } = expansion;
  const found = isPublic(resource)
    ? call(findPublic, "db", model(target), idsOf(expansion))
    : call(findReferred, "db", model(target), idsOf(expansion), OWNER);
  const viewed = { view: view(target), more: expansion.isPublic ? [] : [OWNER] };
  return showing(resource, expansion, { found, viewed, service });
}

/** The same for those with whom rows are shared: what they may not read themselves is not shown. */
export function expandedForGrantee(resource: ServiceResource, expansion: ServiceExpansion, service: Service): Code {
  const target = targetOf(expansion, service);
  if (target?.shares && isSeenByGrantees(target)) {
    const found = call(sharing("find_shared"), "db", model(target), model(target.shares), idsOf(expansion), USER);
    return showing(resource, expansion, { found, viewed: { view: sharedView(target), more: [USER] }, service });
  }
  const isOpen = expansion.isPublic;
  const found = isOpen
    ? call(findPublic, "db", model(expansion.target), idsOf(expansion))
    : call(findReferred, "db", model(expansion.target), idsOf(expansion), "owner_id=user_id");
  const viewed = { view: view(expansion.target), more: isOpen ? [] : ["owner_id=user_id"] };
  return showing(resource, expansion, { found, viewed, service });
}

interface Referred {
  /** The call that finds the rows. */
  readonly found: Code;
  /** The function that shows them with their links, and its arguments behind the rows. */
  readonly viewed: { readonly view: ReturnType<typeof view>; readonly more: readonly Code[] };
  readonly service: Service;
}

/** A row that is expanded is shown as it is elsewhere, with its links. */
function showing(resource: ServiceResource, expansion: ServiceExpansion, { found, viewed, service }: Referred): Code {
  const { name, attribute, field, target } = expansion;
  const rows = `${attribute}_rows`;
  const viewer = target.one === resource.one ? viewed.view.text : viewed.view;
  const isLinked = (targetOf(expansion, service)?.links ?? []).length > 0;
  const shown = isLinked ? py`await ${call(viewer, "db", rows, ...viewed.more)}` : rows;
  return py`
    if ${str(name)} in expand:
        ${rows} = await ${found}
        ${call(showReferred, "views", str(attribute), str(field.attribute), shown)}
  `;
}

function idsOf({ field }: ServiceExpansion): string {
  return `[row.${field.attribute} for row in rows]`;
}

function targetOf({ target }: ServiceExpansion, { resources }: Service): ServiceResource | undefined {
  return resources.find(({ one }) => one === target.one);
}
