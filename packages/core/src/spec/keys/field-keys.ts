import type { LongFieldDefinition } from "../definition/definition.ts";
import type { KeyTable, Shape } from "./key.ts";

/** The kinds of the values of a field in its long form. */
export interface FieldKinds {
  readonly type: "type";
  readonly nullable: "flag";
  readonly default: "value";
  readonly unique: "flag";
  readonly index: "flag";
  readonly pattern: "text";
  readonly description: "text";
  readonly example: "value";
  readonly examples: "valueList";
  readonly min: "number";
  readonly max: "number";
  readonly min_size: "number";
  readonly max_size: "number";
  readonly digits: "number";
  readonly places: "number";
  readonly values: "words";
  readonly to: "resourceName";
  readonly on_delete: "onDelete";
  readonly nested: "flag";
  readonly expand: "flag";
  readonly set_by: "setBy";
  readonly write_only: "flag";
}

const keys: KeyTable<FieldKinds, LongFieldDefinition> = {
  type: {
    kind: "type",
    description: "The type, with or without its parameters: everything that the shorthand can say may stand here too.",
    examples: ["string", "string(1..200)", "decimal", "enum", "ref", "string[]"],
    required: true,
    aliases: ["kind", "datatype"],
  },
  nullable: {
    kind: "flag",
    description: "Whether the value may be null, and may be left out. The shorthand writes `?`.",
    examples: [true],
    aliases: ["optional", "null"],
  },
  default: {
    kind: "value",
    description: "The value of a field that a request leaves out. The shorthand writes `= value`.",
    examples: ["todo"],
    aliases: ["default_value", "defaultValue", "initial"],
  },
  unique: {
    kind: "flag",
    description: "Whether an owner may use each value only once.",
    examples: [true],
  },
  index: {
    kind: "flag",
    description: "Whether rows are looked up by this field often.",
    examples: [true],
    aliases: ["indexed"],
  },
  pattern: {
    kind: "text",
    description: "A regular expression that a `string` or a `text` must match.",
    examples: ["^[A-Z]{3}$"],
    aliases: ["regex", "regexp", "matches", "format"],
  },
  description: {
    kind: "text",
    description: "What the field holds, for the documentation of the service.",
    examples: ["When it has to be done."],
    aliases: ["summary", "doc", "comment", "help"],
  },
  example: {
    kind: "value",
    description: "A value that the documentation shows and the tests use.",
    examples: ["Buy milk"],
    aliases: ["sample"],
  },
  examples: {
    kind: "valueList",
    description: "Several such values, instead of `example`.",
    examples: [["Buy milk", "Call Ada", "Water the plants"]],
    aliases: ["samples"],
  },
  min: {
    kind: "number",
    description: "The smallest number, or the least length of a text. The shorthand writes `(1..)`.",
    examples: [1],
    aliases: ["minimum", "min_length", "minLength", "min_value", "ge", "gte", "from"],
  },
  max: {
    kind: "number",
    description: "The largest number, or the greatest length of a text. The shorthand writes `(..200)`.",
    examples: [200],
    aliases: ["maximum", "max_length", "maxLength", "max_value", "le", "lte", "length", "size"],
  },
  min_size: {
    kind: "number",
    description: "The fewest strings that a list may hold. The shorthand writes `[1..]`.",
    examples: [1],
    aliases: ["min_items", "minItems"],
  },
  max_size: {
    kind: "number",
    description:
      "The most strings that a list may hold; the shorthand writes `[..20]`. For `refs`: the most rows referred to.",
    examples: [20],
    aliases: ["max_items", "maxItems"],
  },
  digits: {
    kind: "number",
    description: "How many digits a `decimal` has, on both sides of the point.",
    examples: [12],
    aliases: ["precision", "max_digits"],
  },
  places: {
    kind: "number",
    description: "How many of the digits of a `decimal` stand after the point.",
    examples: [2],
    aliases: ["scale", "decimal_places"],
  },
  values: {
    kind: "words",
    description: "The values of an `enum`.",
    examples: [["todo", "doing", "done"]],
    aliases: ["enum", "choices", "options", "one_of"],
  },
  to: {
    kind: "resourceName",
    description: "The resource to which a `ref` or `refs` refers.",
    examples: ["Project"],
    aliases: ["target", "resource", "ref", "references"],
  },
  on_delete: {
    kind: "onDelete",
    description:
      "What becomes of a row when the row that its `ref` leads to is deleted. `restrict`, the default: the other row " +
      "cannot be deleted. `cascade`: the row is deleted as well. `set_null`: the row stays, and refers to nothing.",
    examples: ["cascade"],
    aliases: ["ondelete", "onDelete", "delete_rule"],
  },
  nested: {
    kind: "flag",
    description:
      "Whether the rows are also listed and created below the row that their `ref` leads to: " +
      "`/projects/{project_id}/tasks`.",
    examples: [true],
    aliases: ["nest", "nested_routes"],
  },
  expand: {
    kind: "flag",
    description: "Whether `?expand=project` puts the row that a `ref` leads to into the response.",
    examples: [true],
    aliases: ["expandable", "include", "embed"],
  },
  set_by: {
    kind: "setBy",
    description:
      "Who alone sets the value. `owner`: not those with whom a row is shared. `administrator`: administrators, through " +
      "routes of their own. `server`: no request at all. Without it, everybody who may change the row.",
    examples: ["administrator"],
    aliases: ["setBy", "writable_by", "editable_by"],
  },
  write_only: {
    kind: "flag",
    description: "Whether the value is written and never shown: not in a response, a list, a log or an audit trail.",
    examples: [true],
    aliases: ["writeOnly", "secret", "hidden"],
  },
};

/** A field in its long form. */
export const fieldShape: Shape<FieldKinds> = {
  noun: "a field",
  keys,
  advice: new Map([
    ["required", "A field is required unless it says `nullable: true`; leave `required` out."],
    ["read_only", "Say who sets the value: `set_by: server`, or `set_by: administrator`."],
    ["readOnly", "Say who sets the value: `set_by: server`, or `set_by: administrator`."],
  ]),
};
