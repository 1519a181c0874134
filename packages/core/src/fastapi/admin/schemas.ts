import { type Code, call, collection, lines, member, subscript } from "../../python/code.ts";
import { str } from "../../python/literal.ts";
import { classDefinition, printModule } from "../../python/module.ts";
import { py } from "../../python/template.ts";
import { administratorFields } from "../field-rules.ts";
import { Input, Literal, omitted, PageQuery, PageResponse, PathId } from "../python-names.ts";
import { schema } from "../resource/members.ts";
import { bodyType, type Naming } from "../resource/schemas/field.ts";
import { filters, search } from "../resource/schemas/query.ts";
import type { ServiceResource } from "../service.ts";
import { adminClass } from "./members.ts";

/** Emits `backend/schemas/admin/<one>.py`: what administrators ask for, see and change. */
export function emitAdminSchemas(resource: ServiceResource): string {
  return printModule({
    docstring: `What administrators send and receive for ${resource.nouns}.`,
    body: [page(resource), query(resource), ...update(resource)],
  });
}

function page(resource: ServiceResource): Code {
  const parent = subscript(PageResponse, schema(resource, "Response"));
  return classDefinition(head(resource, "Page", parent), `Some of the ${resource.nouns} of all owners.`);
}

/** The order is that of an index over all owners; one owner can be picked out. */
function query(resource: ServiceResource): Code {
  const sorts = [str("-created_at"), str("created_at")];
  return classDefinition(
    head(resource, "Query", PageQuery),
    `What a list of the ${resource.nouns} of all owners can be asked for.`,
    lines(
      ["sort: ", Literal, collection("[", sorts, "]"), ` = ${str("-created_at")}`],
      py`${resource.owner}: ${PathId} | None = None`,
      ...filters(resource, namedIn(resource)),
      search(resource),
    ),
  );
}

function update(resource: ServiceResource): readonly Code[] {
  const fields = administratorFields(resource);
  if (fields.length === 0) return [];
  return [
    classDefinition(
      head(resource, "Update", Input),
      `The fields of ${resource.aNoun} that administrators set.\n\nWhat it leaves out stays as it is.`,
      lines(
        ...fields.map((field) => {
          const alias = field.attribute === field.name ? [] : [`alias=${str(field.name)}`];
          return py`${field.attribute}: ${bodyType(field, namedIn(resource))} = ${call(omitted, ...alias)}`;
        }),
      ),
    ),
  ];
}

/** The types that have a name stand among the schemas of the resource. */
function namedIn({ one }: ServiceResource): Naming {
  return (typeName) => member(`backend.schemas.${one}`, typeName);
}

function head(resource: ServiceResource, suffix: string, parent: Code): Code {
  return ["class ", call(adminClass(resource, suffix), parent)];
}
