import { type Code, call, lines } from "../../../python/code.ts";
import { str } from "../../../python/literal.ts";
import { classDefinition } from "../../../python/module.ts";
import { py } from "../../../python/template.ts";
import { pythonType } from "../../field-types.ts";
import { dt, Field, Id, Output } from "../../python-names.ts";
import type { ServiceField, ServiceResource } from "../../service.ts";
import { nullable } from "./field.ts";
import { head } from "./head.ts";

/** What a client sees of a row. */
export function response(resource: ServiceResource): Code {
  return classDefinition(
    head(resource, "Response", Output),
    `${sentence(resource.aNoun)}, as its owner sees it.`,
    lines(
      py`id: ${Id}`,
      py`user_id: ${Id}`,
      ...resource.fields.map(shown),
      py`created_at: ${dt}.datetime`,
      py`updated_at: ${dt}.datetime`,
    ),
  );
}

function shown({ field, name, attribute, typeName }: ServiceField): Code {
  const type = field.type.kind === "enum" ? typeName : pythonType(field.type).output(field.type);
  const annotation = py`${attribute}: ${[type, nullable(field)]}`;
  return attribute === name ? annotation : [annotation, " = ", call(Field, `serialization_alias=${str(name)}`)];
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
