import { type Code, call, lines, member, type Name, parameters, subscript } from "../../python/code.ts";
import { str } from "../../python/literal.ts";
import { definition, printModule } from "../../python/module.ts";
import { py } from "../../python/template.ts";
import { expansionsOf, type ServiceExpansion } from "../expansions.ts";
import { Id, RowView } from "../python-names.ts";
import type { ResourceNames, Service, ServiceLink, ServiceResource } from "../service.ts";
import { model } from "./members.ts";
import { isPublic } from "./owner.ts";

const AsyncSession = member("sqlmodel.ext.asyncio.session", "AsyncSession");
const Collection = member("collections.abc", "Collection");
const Sequence = member("collections.abc", "Sequence");
const findPublic = member("backend.expansion", "find_public");
const findReferred = member("backend.expansion", "find_referred");
const showOpenLinks = member("backend.links", "show_open_links");
const showLinks = member("backend.links", "show_links");
const showReferred = member("backend.expansion", "show_referred");

const OWNER = "owner_id=owner_id";

/** Which answers there are: `read` may show more than `write`, namely the rows that `expand` asks for. */
export type Answer = "read" | "write";

/** Whether an answer shows more of a row than its columns. */
export function hasView(resource: ServiceResource, answer: Answer = "read"): boolean {
  return resource.links.length > 0 || (answer === "read" && expansionsOf(resource).length > 0);
}

/** What a route hands on for one row: the row, or a view of it. */
export function shownRow(resource: ServiceResource, answer: Answer): Code {
  return hasView(resource, answer) ? subscript(RowView, model(resource)) : model(resource);
}

/** The function that turns rows into what responses show, from `backend/views/<one>.py`. */
export function view({ one, many }: ResourceNames): Name {
  return member(`backend.views.${one}`, `view_${many}`);
}

/** The function that does the same for administrators, whoever owns the rows. */
export function adminView({ one, many }: ResourceNames): Name {
  return member(`backend.views.${one}`, `admin_view_${many}`);
}

/** Emits `backend/views/<one>.py`: what responses show of a row beside its columns. */
export function emitView(resource: ServiceResource, service: Service): string {
  const isForAdministrators = service.features.has("administrators") && hasView(resource, "write");
  return printModule({
    docstring: `What responses show of ${resource.nouns} beside their columns.`,
    body: [viewFunction(resource, service), ...(isForAdministrators ? [adminViewFunction(resource)] : [])],
  });
}

function viewFunction(resource: ServiceResource, { resources }: Service): Code {
  const { links } = resource;
  const expansions = expansionsOf(resource);
  const linked = new Set(resources.filter((each) => each.links.length > 0).map(({ one }) => one));
  const expand = expansions.length > 0 ? [py`expand: ${Collection}[str] = ()`] : [];
  const owner = isPublic(resource) ? [] : ["*", py`owner_id: ${Id}`];
  return viewing(resource, { name: "view", more: [...expand, ...owner], result: "as responses show them" }, [
    ...links.map((link) => showLink(resource, link)),
    ...expansions.map((expansion) => expanded(resource, expansion, linked.has(expansion.target.one))),
  ]);
}

function adminViewFunction(resource: ServiceResource): Code {
  const head = { name: "admin_view", more: [], result: "as administrators see them" };
  return viewing(
    resource,
    head,
    resource.links.map((link) => showOpenLink(link, "administrators")),
  );
}

interface ViewHead {
  readonly name: string;
  /** Parameters beside the session and the rows. */
  readonly more: readonly Code[];
  /** How the rows come back, for the docstring. */
  readonly result: string;
}

function viewing(resource: ServiceResource, { name, more, result }: ViewHead, shows: readonly Code[]): Code {
  const { many, nouns } = resource;
  const Model = model(resource);
  const needs = parameters([py`db: ${AsyncSession}`, py`rows: ${Sequence}[${Model}]`, ...more]);
  const head = [`async def ${name}_${many}`, needs, " -> ", subscript("list", subscript(RowView, Model))];
  const body = lines(py`views = [${RowView}(row) for row in rows]`, ...shows, "return views");
  return definition(head, `Return ${nouns} ${result}, in the same order.`, body);
}

function showLink(resource: ServiceResource, link: ServiceLink): Code {
  if (isPublic(resource)) return showOpenLink(link, "public_read");
  return py`await ${call(showLinks, "db", "views", model(link), OWNER)}`;
}

function showOpenLink(link: ServiceLink, reason: "administrators" | "public_read"): Code {
  const shown = call(showOpenLinks, "db", "views", model(link), `beyond_owner=${str(reason)}`);
  return py`await ${shown}`;
}

/** A row that is expanded is shown as it is elsewhere, with its links. */
function expanded(resource: ServiceResource, expansion: ServiceExpansion, isLinked: boolean): Code {
  const { name, attribute, field, target } = expansion;
  const rows = `${attribute}_rows`;
  const viewTarget = target.one === resource.one ? `view_${target.many}` : view(target);
  const ids = `[row.${field.attribute} for row in rows]`;
  const shown = isLinked ? py`await ${call(viewTarget, "db", rows, ...(expansion.isPublic ? [] : [OWNER]))}` : rows;
  const found = isPublic(resource)
    ? call(findPublic, "db", model(target), ids)
    : call(findReferred, "db", model(target), ids, OWNER);
  return py`
    if ${str(name)} in expand:
        ${rows} = await ${found}
        ${call(showReferred, "views", str(attribute), str(field.attribute), shown)}
  `;
}
