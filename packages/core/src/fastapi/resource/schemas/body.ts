import { type Code, call, dict, lines, list } from "../../../python/code.ts";
import { str } from "../../../python/literal.ts";
import { classDefinition } from "../../../python/module.ts";
import { py } from "../../../python/template.ts";
import type { IdKind } from "../../../spec/spec.ts";
import { sentFields } from "../../field-rules.ts";
import { ConfigDict, Field, Input, omitted } from "../../python-names.ts";
import type { ServiceResource } from "../../service.ts";
import { example } from "./example.ts";
import { attribute, bodyDefault, bodyType } from "./field.ts";
import { head } from "./head.ts";

/** What the bodies of create and replace have in common. */
export function base(resource: ServiceResource, ids: IdKind): Code {
  const examples = dict([[str("examples"), list([example(resource, ids)])]]);
  return classDefinition(
    head(resource, "Base", Input),
    `The fields of ${resource.aNoun} that a user sets.`,
    ["model_config = ", call(ConfigDict, ["json_schema_extra=", examples])],
    lines(
      ...sentFields(resource).map((field) => attribute(field, bodyType(field), bodyDefault(field))),
      ...resource.links.map(({ name, typeName }) => py`${name}: ${typeName} = ${call(Field, "default=[]")}`),
    ),
  );
}

/** The body of update, in which every field may be left out. */
export function update(resource: ServiceResource): Code {
  return classDefinition(
    head(resource, "Update", Input),
    `The fields of ${resource.aNoun} to change.\n\nWhat it leaves out stays as it is.`,
    lines(
      ...sentFields(resource).map((field) => {
        const alias = field.attribute === field.name ? [] : [`alias=${str(field.name)}`];
        return py`${field.attribute}: ${bodyType(field)} = ${call(omitted, ...alias)}`;
      }),
      ...resource.links.map(({ name, typeName }) => py`${name}: ${typeName} = ${call(omitted)}`),
    ),
  );
}
