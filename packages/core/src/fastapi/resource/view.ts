import { type Code, call, lines, member, type Name, parameters, subscript } from "../../python/code.ts";
import { str } from "../../python/literal.ts";
import { definition, printModule } from "../../python/module.ts";
import { py } from "../../python/template.ts";
import { Id, RowView } from "../python-names.ts";
import type { ResourceNames, ServiceResource } from "../service.ts";
import { model } from "./members.ts";

const AsyncSession = member("sqlmodel.ext.asyncio.session", "AsyncSession");
const Sequence = member("collections.abc", "Sequence");
const showLinks = member("backend.links", "show_links");

/** Whether responses show more of a row than its columns. */
export function hasView({ links }: ServiceResource): boolean {
  return links.length > 0;
}

/** What a route hands on for one row: the row, or a view of it. */
export function shownRow(resource: ServiceResource): Code {
  return hasView(resource) ? subscript(RowView, model(resource)) : model(resource);
}

/** The function that turns rows into what responses show, from `backend/views/<one>.py`. */
export function view({ one, many }: ResourceNames): Name {
  return member(`backend.views.${one}`, `view_${many}`);
}

/** Emits `backend/views/<one>.py`: what responses show of a row beside its columns. */
export function emitView(resource: ServiceResource): string {
  const { many, nouns, links } = resource;
  const Model = model(resource);
  const needs = [py`db: ${AsyncSession}`, py`rows: ${Sequence}[${Model}]`, "*", py`owner_id: ${Id}`];
  const head = [`async def view_${many}`, parameters(needs), " -> ", subscript("list", shownRow(resource))];
  const body = lines(
    py`views = [${RowView}(row) for row in rows]`,
    ...links.map((link) => {
      const shown = call(showLinks, "db", "views", str(link.name), model(link), "owner_id=owner_id");
      return py`await ${shown}`;
    }),
    "return views",
  );
  return printModule({
    docstring: `What responses show of ${nouns} beside their columns.`,
    body: [definition(head, `Return ${nouns} as responses show them, in the same order.`, body)],
  });
}
