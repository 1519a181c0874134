import { type Code, call } from "../../../python/code.ts";
import { classDefinition } from "../../../python/module.ts";
import { py } from "../../../python/template.ts";
import { Field, Input, Output } from "../../python-names.ts";
import type { ServiceResource } from "../../service.ts";
import { head } from "./head.ts";

/** How many rows one request creates. */
const MOST = 100;

/** The body that creates several rows, and the response with all of them. */
export function bulkSchemas(resource: ServiceResource): readonly Code[] {
  const { className, nouns } = resource;
  const bounds = call(Field, "min_length=1", `max_length=${MOST}`);
  return [
    classDefinition(
      head(resource, "BulkCreate", Input),
      `The body that creates several ${nouns}.`,
      py`items: list[${className}Create] = ${bounds}`,
    ),
    classDefinition(
      head(resource, "BulkResponse", Output),
      `Several new ${nouns}, in the order of the request.`,
      `items: list[${className}Response]`,
    ),
  ];
}
