import type { Field as FieldOfModel } from "../../../model/model.ts";
import { type Code, call, dict, subscript, text, union } from "../../../python/code.ts";
import { WIDTH } from "../../../python/layout.ts";
import { str } from "../../../python/literal.ts";
import { fits } from "../../../python/ruler.ts";
import { py } from "../../../python/template.ts";
import { describedLink, describedWithRule, isSentByRule } from "../../field-rules.ts";
import { annotated, pythonType } from "../../field-types.ts";
import { BodyId, Field, Unique } from "../../python-names.ts";
import type { ServiceField, ServiceLink } from "../../service.ts";

/** A field that needs more than a word to say gets a name, which its create, replace and update share. */
export function isNamed(each: ServiceField): boolean {
  const { field } = each;
  const inline = ["boolean", "date", "datetime", "time", "uuid", "email", "url", "json", "ref"];
  if (field.setBy === "server") return field.type.kind === "enum";
  return field.description !== undefined || isSentByRule(each) || !inline.includes(field.type.kind);
}

/** The type in a body. Null stands apart, but where the field has a rule, which tells of both. */
export function inputType(each: ServiceField): Code {
  const { field } = each;
  const input = pythonType(field.type).input(field.type);
  if (isSentByRule(each)) return annotated(field.nullable ? union(input, "None") : input, rule(each));
  if (field.description === undefined) return input;
  return annotated(input, call(Field, ["description=", text(field.description)]));
}

function rule(each: ServiceField): Code {
  const extra = each.field.writeOnly ? [["json_schema_extra=", dict([[str("writeOnly"), "True"]])]] : [];
  return call(Field, ["description=", text(describedWithRule(each))], ...extra);
}

/** The type of references to many in a body. */
export function linkType(each: ServiceLink, isOwners: boolean): Code {
  const description = describedLink(each, isOwners);
  const meaning = description === undefined ? [] : [["description=", text(description)]];
  return annotated(subscript("list", BodyId), call(Field, `max_length=${each.link.max}`, ...meaning), call(Unique));
}

/** How a module calls a type that has a name among the schemas of a resource. */
export type Naming = (typeName: string) => Code;

/** The schemas themselves call it by its name. */
const here: Naming = (typeName) => typeName;

/** The annotation of a field in a body. */
export function bodyType(field: ServiceField, named: Naming = here): Code {
  if (isSentByRule(field)) return named(field.typeName);
  return [isNamed(field) ? named(field.typeName) : inputType(field), nullable(field.field)];
}

/**
 * A body is strict, but a query holds text: a filter by a number or an address has a type of its own. So has one by a
 * field with a rule, which is about bodies, and one by a field that is in no body.
 */
export function needsFilterType(each: ServiceField): boolean {
  const { field, target } = each;
  const { kind } = field.type;
  const isShort = kind === "boolean" || target !== undefined;
  const isBodiless = field.setBy === "server" && ["string", "decimal"].includes(kind);
  return ["integer", "number", "email", "url"].includes(kind) || isBodiless || (isSentByRule(each) && !isShort);
}

/** The type of a filter, written out. */
export function filterType({ field }: ServiceField): Code {
  return pythonType(field.type).query(field.type);
}

/** The annotation of a filter, null apart. */
export function queryType(field: ServiceField, named: Naming = here): Code {
  if (needsFilterType(field)) return named(`${field.typeName}Filter`);
  const isShort = field.field.type.kind === "boolean" || field.target !== undefined;
  return isNamed(field) && !isShort ? named(field.typeName) : filterType(field);
}

/** What stands behind the type of a field that may be null. */
export function nullable({ nullable }: FieldOfModel): string {
  return nullable ? " | None" : "";
}

/** The literal of a default. */
export function defaultOf({ field }: ServiceField): Code | undefined {
  if (field.default === undefined || field.default === null) return field.nullable ? "None" : undefined;
  return pythonType(field.type).value(field.default, field.type);
}

/** A default that mypy would not take for JSON within a call stands apart, where its type is said. */
export function hasDocument({ field }: ServiceField): boolean {
  return field.type.kind === "json" && typeof field.default === "object" && field.default !== null;
}

/** The name of a default that stands apart. */
export function documentName({ attribute }: ServiceField): string {
  return `DEFAULT_${attribute.toUpperCase()}`;
}

/** The default of a field in a body. */
export function bodyDefault(field: ServiceField): Code | undefined {
  return hasDocument(field) ? documentName(field) : defaultOf(field);
}

/**
 * `title: Title = "x"`, through `Field` where the name in JSON is another or the default is long, or is a list or an
 * object, which Pydantic copies for each row.
 */
export function attribute({ field, name, attribute }: ServiceField, type: Code, value: Code | undefined): Code {
  const annotation = py`${attribute}: ${type}`;
  const alias = attribute === name ? [] : [`alias=${str(name)}`];
  const isMutable = typeof field.default === "object" && value !== "None";
  if (alias.length > 0 || (value !== undefined && (isMutable || isLong([annotation, value])))) {
    return [annotation, " = ", call(Field, ...(value === undefined ? [] : [["default=", value]]), ...alias)];
  }
  return value === undefined ? annotation : [annotation, " = ", value];
}

/** Whether an annotation and a value would not fit on a line of a class. */
function isLong(code: Code): boolean {
  return !fits(code, WIDTH - "     = ".length);
}
