import { type Code, call, lines, member, type Name, parameters, subscript } from "../../python/code.ts";
import { str } from "../../python/literal.ts";
import { definition, printModule } from "../../python/module.ts";
import { py } from "../../python/template.ts";
import { expansionsOf } from "../expansions.ts";
import { Id, RowView } from "../python-names.ts";
import type { ResourceNames, Service, ServiceLink, ServiceResource } from "../service.ts";
import { model } from "./members.ts";
import { isPublic, isSeenByGrantees } from "./owner.ts";
import { sharing } from "./sharing/members.ts";
import { expanded, expandedForGrantee } from "./view-expansion.ts";

const AsyncSession = member("sqlmodel.ext.asyncio.session", "AsyncSession");
const Collection = member("collections.abc", "Collection");
const Sequence = member("collections.abc", "Sequence");
const showOpenLinks = member("backend.links", "show_open_links");
const showLinks = member("backend.links", "show_links");

const OWNER = "owner_id=owner_id";
const USER = "user_id=user_id";

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

/** The function that does the same as `view` for administrators, whoever owns the rows. */
export function adminView({ one, many }: ResourceNames): Name {
  return member(`backend.views.${one}`, `admin_view_${many}`);
}

/** Emits `backend/views/<one>.py`: what responses show of a row beside its columns. */
export function emitView(resource: ServiceResource, service: Service): string {
  const isForAdministrators = service.features.has("administrators") && hasView(resource, "write");
  return printModule({
    docstring: `What responses show of ${resource.nouns} beside their columns.`,
    body: [
      viewFunction(resource, service),
      ...(isSeenByGrantees(resource) ? [sharedViewFunction(resource, service)] : []),
      ...(isForAdministrators ? [adminViewFunction(resource)] : []),
    ],
  });
}

function viewFunction(resource: ServiceResource, service: Service): Code {
  const owner = isPublic(resource) ? [] : ["*", py`owner_id: ${Id}`];
  return viewing(
    resource,
    { name: "view", more: [...expandOf(resource), ...owner], result: "as responses show them" },
    [
      ...resource.links.map((link) => showLink(resource, link)),
      ...expansionsOf(resource).map((expansion) => expanded(resource, expansion, service)),
    ],
  );
}

/** What is referred to is shown where the user may read it as well. */
function sharedViewFunction(resource: ServiceResource, service: Service): Code {
  const head = {
    name: "view_shared",
    more: [...expandOf(resource), "*", py`user_id: ${Id}`],
    result: "as those see them with whom they are shared",
  };
  return viewing(resource, head, [
    ...resource.links.map((link) => showSharedLink(resource, link)),
    ...expansionsOf(resource).map((expansion) => expandedForGrantee(resource, expansion, service)),
  ]);
}

function expandOf(resource: ServiceResource): readonly Code[] {
  return expansionsOf(resource).length > 0 ? [py`expand: ${Collection}[str] = ()`] : [];
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

function showSharedLink({ shares }: ServiceResource, link: ServiceLink): Code {
  if (shares === undefined) return "";
  return py`await ${call(sharing("show_shared_links"), "db", "views", model(link), model(shares), USER)}`;
}
