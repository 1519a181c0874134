import { type Code, call, lines, member } from "../../python/code.ts";
import { classDefinition, definition, printModule } from "../../python/module.ts";
import { py } from "../../python/template.ts";
import { serverFields } from "../field-rules.ts";
import { Any } from "../python-names.ts";
import type { ServiceField, ServiceResource } from "../service.ts";
import { rowType } from "./model.ts";

const Mapping = member("collections.abc", "Mapping");
const TypedDict = member("typing", "TypedDict");

/** Emits `backend/server_values/<one>.py`: the place for what the service itself sets in a row. */
export function emitServerValues(resource: ServiceResource): string {
  const { aNoun, noun } = resource;
  return printModule({
    docstring: `What the service itself sets in ${aNoun}: write it here.`,
    body: [
      classDefinition(
        py`class ServerValues(${TypedDict}, total=False)`,
        `The fields of ${aNoun} that no request sets.`,
        lines(...serverFields(resource).map(entry)),
      ),
      definition(
        py`def on_create(values: ${Mapping}[str, ${Any}]) -> ServerValues`,
        `Return what to set in a new ${noun} with these values.\n\nA field that is left out gets its default.`,
        "return {}",
      ),
      definition(
        py`def on_change(changes: ${Mapping}[str, ${Any}]) -> ServerValues`,
        `Return what to set in ${aNoun} that changes so.\n\nA field that is left out stays as it is.`,
        "return {}",
      ),
    ],
  });
}

function entry({ field, attribute }: ServiceField): Code {
  return py`${attribute}: ${rowType(field)}${field.nullable && field.type.kind !== "json" ? " | None" : ""}`;
}

/** The line that adds what the service sets to the values of a body; none where it sets nothing. */
export function addServerValues(resource: ServiceResource, values: string, event: "on_create" | "on_change"): Code {
  if (serverFields(resource).length === 0) return "";
  return call(`${values}.update`, call(member(`backend.server_values.${resource.one}`, event), values));
}
