import { type Code, call, dict, lines, list } from "../../../python/code.ts";
import { str } from "../../../python/literal.ts";
import { classDefinition } from "../../../python/module.ts";
import { py } from "../../../python/template.ts";
import type { IdKind } from "../../../spec/spec.ts";
import { sentFields } from "../../field-rules.ts";
import { ConfigDict, Field, Input, omitted } from "../../python-names.ts";
import type { ServiceField, ServiceResource } from "../../service.ts";
import type { Parent } from "../routes/below.ts";
import { example } from "./example.ts";
import { attribute, bodyDefault, bodyType } from "./field.ts";
import { head } from "./head.ts";

/** What the bodies of create and replace have in common. */
export function base(resource: ServiceResource, ids: IdKind): Code {
  return wholeBody(resource, head(resource, "Base", Input), {
    docstring: `The fields of ${resource.aNoun} that a user sets.`,
    example: example(resource, ids),
    fields: sentFields(resource),
  });
}

/** The body of create below a row, which the path names. */
export function createBelow(resource: ServiceResource, { field, target, names }: Parent, ids: IdKind): Code {
  return wholeBody(resource, head(names, "Create", Input), {
    docstring: `The body that creates ${resource.aNoun} for ${target.aNoun}.`,
    example: example(resource, ids, field),
    fields: sentFields(resource).filter((each) => each !== field),
  });
}

/** A body with every field that it may hold. */
interface Body {
  readonly docstring: string;
  readonly example: Code;
  readonly fields: readonly ServiceField[];
}

function wholeBody({ links }: ServiceResource, definition: Code, body: Body): Code {
  const examples = dict([[str("examples"), list([body.example])]]);
  return classDefinition(
    definition,
    body.docstring,
    ["model_config = ", call(ConfigDict, ["json_schema_extra=", examples])],
    lines(
      ...body.fields.map((field) => attribute(field, bodyType(field), bodyDefault(field))),
      ...links.map(({ name, typeName }) => py`${name}: ${typeName} = ${call(Field, "default=[]")}`),
    ),
  );
}

/** The body of update, in which every field may be left out. Its example is that of the others, which has the same fields. */
export function update(resource: ServiceResource): Code {
  return classDefinition(
    head(resource, "Update", Input),
    `The fields of ${resource.aNoun} to change.\n\nWhat it leaves out stays as it is.`,
    `model_config = ${resource.className}Base.model_config`,
    lines(
      ...sentFields(resource).map((field) => {
        const alias = field.attribute === field.name ? [] : [`alias=${str(field.name)}`];
        return py`${field.attribute}: ${bodyType(field)} = ${call(omitted, ...alias)}`;
      }),
      ...resource.links.map(({ name, typeName }) => py`${name}: ${typeName} = ${call(omitted)}`),
    ),
  );
}
