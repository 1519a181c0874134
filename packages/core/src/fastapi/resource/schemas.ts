import { type Code, lines, subscript } from "../../python/code.ts";
import { classDefinition, printModule } from "../../python/module.ts";
import { py } from "../../python/template.ts";
import type { IdKind } from "../../spec/spec.ts";
import { expansionsOf } from "../expansions.ts";
import { ownersLinks, sentFields } from "../field-rules.ts";
import { JsonValue, PageResponse } from "../python-names.ts";
import type { ServiceResource } from "../service.ts";
import { parentsOf } from "./routes/below.ts";
import { base, createBelow, update } from "./schemas/body.ts";
import { bulkSchemas } from "./schemas/bulk.ts";
import { expandedSchemas, expansionType } from "./schemas/expansion.ts";
import {
  defaultOf,
  documentName,
  filterType,
  hasDocument,
  inputType,
  isNamed,
  linkType,
  needsFilterType,
} from "./schemas/field.ts";
import { head } from "./schemas/head.ts";
import { query } from "./schemas/query.ts";
import { response } from "./schemas/response.ts";
import { someOf } from "./whose.ts";

/** Emits `backend/schemas/<one>.py`: the bodies and queries that clients send, and the bodies that they receive. */
export function emitSchemas(resource: ServiceResource, ids: IdKind): string {
  const types = namedTypes(resource);
  return printModule({
    docstring: `What clients send and receive for ${resource.nouns}.`,
    body: [
      ...(types.length > 0 ? [lines(...types)] : []),
      base(resource, ids),
      classDefinition(
        head(resource, "Create", `${resource.className}Base`),
        `The body that creates ${resource.aNoun}.`,
      ),
      classDefinition(
        head(resource, "Replace", `${resource.className}Base`),
        `The body that replaces ${resource.aNoun}.\n\nWhat it leaves out gets its default.`,
      ),
      ...parentsOf(resource).map((parent) => createBelow(resource, parent, ids)),
      update(resource),
      response(resource),
      ...(expansionsOf(resource).length === 0
        ? [
            classDefinition(
              head(resource, "Page", subscript(PageResponse, `${resource.className}Response`)),
              `${someOf(resource)}.`,
            ),
          ]
        : []),
      ...(resource.bulk ? bulkSchemas(resource) : []),
      ...expandedSchemas(resource),
      query(resource),
    ],
  });
}

/** The types that stand above the schemas, since several of them share each, and the defaults that stand apart. */
function namedTypes(resource: ServiceResource): readonly Code[] {
  const { fields, filters, links } = resource;
  return [
    ...fields.filter(isNamed).map((field) => py`${field.typeName} = ${inputType(field)}`),
    ...links.map((link) => py`${link.typeName} = ${linkType(link, ownersLinks(resource).includes(link))}`),
    ...expansionType(resource),
    ...filters.filter(needsFilterType).map((field) => py`${field.typeName}Filter = ${filterType(field)}`),
    ...sentFields(resource)
      .filter(hasDocument)
      .map((field) => py`${documentName(field)}: ${JsonValue} = ${defaultOf(field) ?? "None"}`),
  ];
}
