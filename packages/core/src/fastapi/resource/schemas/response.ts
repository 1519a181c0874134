import { type Code, call, dict, lines, subscript, text } from "../../../python/code.ts";
import { str } from "../../../python/literal.ts";
import { classDefinition } from "../../../python/module.ts";
import { py } from "../../../python/template.ts";
import { describedWithRule, isReadOnly, shownFields } from "../../field-rules.ts";
import { pythonType } from "../../field-types.ts";
import { capitalised } from "../../names/words.ts";
import { dt, Field, Id, Output } from "../../python-names.ts";
import type { ServiceField, ServiceResource } from "../../service.ts";
import { isPublic } from "../owner.ts";
import { bodyType, nullable } from "./field.ts";
import { head } from "./head.ts";

/** What a client sees of a row. */
export function response(resource: ServiceResource): Code {
  return classDefinition(
    head(resource, "Response", Output),
    `${capitalised(resource.aNoun)}, as ${readers(resource)} it.`,
    lines(
      py`id: ${Id}`,
      py`${resource.owner}: ${Id}`,
      ...shownFields(resource).map(shown),
      ...resource.links.map(({ name }) => py`${name}: ${subscript("list", Id)}`),
      py`created_at: ${dt}.datetime`,
      py`updated_at: ${dt}.datetime`,
    ),
  );
}

function readers(resource: ServiceResource): string {
  if (isPublic(resource)) return "everybody sees";
  return resource.owner === "user_id" ? "its owner sees" : "members see";
}

/** A field of a row as a client sees it. */
function shown(each: ServiceField): Code {
  const { field, name, attribute } = each;
  const annotation = py`${attribute}: ${type(each)}`;
  const settings = [
    ...(attribute === name ? [] : [`serialization_alias=${str(name)}`]),
    ...(isReadOnly(field) ? rule(each) : []),
  ];
  return settings.length === 0 ? annotation : [annotation, " = ", call(Field, ...settings)];
}

/** An enum is the only type that a body and a response share. */
function type(each: ServiceField): Code {
  const { type } = each.field;
  return type.kind === "enum" ? bodyType(each) : [pythonType(type).output(type), nullable(each.field)];
}

function rule(each: ServiceField): readonly Code[] {
  return [
    ["description=", text(describedWithRule(each))],
    ["json_schema_extra=", dict([[str("readOnly"), "True"]])],
  ];
}
