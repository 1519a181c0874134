import { type Code, call, lines, list, member, subscript, tall } from "../../../python/code.ts";
import { py } from "../../../python/template.ts";
import { Annotated, Query } from "../../python-names.ts";
import type { ServiceResource } from "../../service.ts";
import { model, schema } from "../members.ts";
import { type Acting, isPublic, ownReader, reader } from "../owner.ts";
import { shownRow } from "../view.ts";
import { whose } from "../whose.ts";
import { readResponse, returnPage } from "./answer.ts";
import { belowCondition, checkParent, type Parent } from "./below.ts";
import { linkCondition } from "./links.ts";
import { DB, documented, gate, pathId, publicDescription, route } from "./route.ts";

const CursorsOfService = member("backend.pagination", "CursorsOfService");
const Page = member("backend.pagination", "Page");
const containing = member("backend.filters", "containing");
const matching = member("backend.filters", "matching");

/** `GET /todos`: a page of rows. Below a row, those that lead to it. */
export function listRoute(resource: ServiceResource, parent?: Parent): Code {
  const isOpen = isPublic(resource) && parent === undefined;
  const acting = parent ? ownReader(resource) : reader(resource);
  const found = [...(parent ? [belowCondition(resource, parent)] : []), ...conditions(resource, acting)];
  const narrowed = found.length > 0 ? ["conditions=conditions"] : [];
  const query = py`query: ${subscript(Annotated, schema(resource, "Query"), call(Query))}`;
  return route({
    method: "get",
    path: "",
    options: [
      ...readResponse(resource, "Page"),
      ...(isOpen ? publicDescription(resource) : []),
      documented("BadRequest"),
    ],
    name: `list_${(parent?.names ?? resource).many}`,
    parameters: [
      ...(parent ? [pathId(parent.target)] : []),
      query,
      acting.parameter,
      DB,
      py`cursors: ${CursorsOfService}`,
    ],
    result: subscript(Page, shownRow(resource, "read")),
    docstring: docstring(resource, parent),
    body: lines(
      checkParent(parent, acting),
      found.length > 0 ? ["conditions = ", tall(list(found))] : "",
      returnPage(
        resource,
        gate(isOpen ? "list_public" : "list_owned", [model(resource), "query", ...narrowed, "cursors=cursors"], acting),
        acting,
      ),
    ),
  });
}

function docstring(resource: ServiceResource, parent: Parent | undefined): string {
  const { nouns } = resource;
  if (parent) return `List the ${nouns} of one of ${whose(resource, parent.target.nouns)}, a page at a time.`;
  return `List ${isPublic(resource) ? `the ${nouns} of all owners` : whose(resource, nouns)}, a page at a time.`;
}

/** What narrows the list down, beside its owner. */
function conditions(resource: ServiceResource, acting: Acting): readonly Code[] {
  return [
    ...filterConditions(resource, isPublic(resource) ? [resource.owner] : []),
    ...resource.links.map((link) => linkCondition(resource, link, acting)),
    ...searchConditions(resource),
  ];
}

/** The condition that columns have the values asked for: those of the filters, and more. */
export function filterConditions(resource: ServiceResource, more: readonly string[] = []): readonly Code[] {
  const names = [...more, ...resource.filters.map(({ attribute }) => attribute)];
  const filters = names.map((name) => `${name}=query.${name}`);
  return filters.length > 0 ? [["*", call(matching, model(resource), ...filters)]] : [];
}

/** The condition that a column contains what is searched for. */
export function searchConditions(resource: ServiceResource): readonly Code[] {
  const searches = resource.searches.map(({ attribute }): Code => [model(resource), `.${attribute}`]);
  return searches.length > 0 ? [["*", call(containing, "query.search", ...searches)]] : [];
}
