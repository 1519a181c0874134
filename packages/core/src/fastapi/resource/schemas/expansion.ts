import { type Code, call, collection, lines, subscript, text } from "../../../python/code.ts";
import { str } from "../../../python/literal.ts";
import { classDefinition } from "../../../python/module.ts";
import { py } from "../../../python/template.ts";
import { expansionsOf, type ServiceExpansion } from "../../expansions.ts";
import { Field, Input, Literal, PageResponse } from "../../python-names.ts";
import type { ServiceResource } from "../../service.ts";
import { schema } from "../members.ts";
import { someOf } from "../whose.ts";
import { head } from "./head.ts";

/** The names that `expand` accepts, as a type; none where there are no such references. */
export function expansionType(resource: ServiceResource): readonly Code[] {
  const names = expansionsOf(resource).map(({ name }) => str(name));
  return names.length === 0 ? [] : [py`${resource.className}Expansion = ${[Literal, collection("[", names, "]")]}`];
}

/** The parameter `expand`; none where there are no such references. */
export function expandParameter(resource: ServiceResource): Code {
  if (expansionsOf(resource).length === 0) return "";
  const type = `list[${resource.className}Expansion]`;
  const meaning = str("The rows to show that are referred to.");
  return py`expand: ${type} = ${call(Field, "default=[]", `description=${meaning}`)}`;
}

/** What one row can be asked for with, and the responses with the rows that were asked for. */
export function expandedSchemas(resource: ServiceResource): readonly Code[] {
  const { className, aNoun } = resource;
  const expansions = expansionsOf(resource);
  if (expansions.length === 0) return [];
  return [
    classDefinition(
      head(resource, "Expanded", `${className}Response`),
      `${aNoun.charAt(0).toUpperCase()}${aNoun.slice(1)}, with the rows that were asked for.`,
      lines(...expansions.map((expansion) => shownRow(resource, expansion))),
    ),
    classDefinition(
      head(resource, "ExpandedPage", subscript(PageResponse, `${className}Expanded`)),
      `${someOf(resource)}, with the rows that were asked for.`,
    ),
    classDefinition(
      head(resource, "GetQuery", Input),
      `What ${aNoun} can be asked for with.`,
      expandParameter(resource),
    ),
  ];
}

function shownRow(resource: ServiceResource, { name, attribute, target }: ServiceExpansion): Code {
  const type = target.one === resource.one ? `${resource.className}Response` : schema(target, "Response");
  const alias = attribute === name ? [] : [`serialization_alias=${str(name)}`];
  const meaning = text(`Only with \`expand=${name}\`.`);
  return py`${attribute}: ${type} | None = ${call(Field, "default=None", ...alias, ["description=", meaning])}`;
}
