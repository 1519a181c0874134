import { type Code, call, collection, lines, subscript } from "../../../python/code.ts";
import { str } from "../../../python/literal.ts";
import { classDefinition } from "../../../python/module.ts";
import { py } from "../../../python/template.ts";
import { Annotated, Field, Literal, NoNul, PageQuery, PathId } from "../../python-names.ts";
import type { ServiceResource } from "../../service.ts";
import { isPublic } from "../owner.ts";
import { expandParameter } from "./expansion.ts";
import { attribute, type Naming, queryType } from "./field.ts";
import { head } from "./head.ts";

/** What a list can be asked for. */
export function query(resource: ServiceResource): Code {
  const [first = ""] = resource.sorts;
  return classDefinition(
    head(resource, "Query", PageQuery),
    `What a list of ${resource.nouns} can be asked for.`,
    lines(
      ["sort: ", Literal, collection("[", resource.sorts.map(str), "]"), ` = ${str(first)}`],
      isPublic(resource) ? py`${resource.owner}: ${PathId} | None = None` : "",
      ...filters(resource),
      ...resource.links.map(({ filter }) => py`${filter}: ${PathId} | None = None`),
      search(resource),
      expandParameter(resource),
    ),
  );
}

/** The filters of a list. */
export function filters(resource: ServiceResource, named?: Naming): readonly Code[] {
  return resource.filters.map((field) => attribute(field, [queryType(field, named), " | None"], "None"));
}

/** What a list is searched for, if it can be. */
export function search({ searches }: ServiceResource): Code {
  const type = subscript(Annotated, "str", call(Field, "min_length=1", "max_length=100"), NoNul);
  return searches.length > 0 ? py`search: ${type} | None = None` : "";
}
