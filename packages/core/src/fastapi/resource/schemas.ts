import type { Value } from "../../model/model.ts";
import { type Code, call, collection, dict, lines, list, subscript, text } from "../../python/code.ts";
import { WIDTH, width } from "../../python/layout.ts";
import { literal, str } from "../../python/literal.ts";
import { classDefinition, printModule } from "../../python/module.ts";
import { py } from "../../python/template.ts";
import type { IdKind } from "../../spec/spec.ts";
import { annotated, pythonType } from "../field-types.ts";
import * as names from "../python-names.ts";
import type { ServiceField, ServiceResource } from "../service.ts";

const {
  Annotated,
  ConfigDict,
  Field,
  Id,
  Input,
  Literal,
  JsonValue,
  NoNul,
  Output,
  PageQuery,
  PageResponse,
  dt,
  omitted,
} = names;

/** Emits `backend/schemas/<one>.py`: the bodies and queries that clients send, and the bodies that they receive. */
export function emitSchemas(resource: ServiceResource, ids: IdKind): string {
  const types = [
    ...resource.fields.filter(isNamed).map((field) => py`${field.typeName} = ${inputType(field)}`),
    ...resource.filters.filter(needsFilterType).map((field) => py`${field.typeName}Filter = ${filterType(field)}`),
    ...resource.fields
      .filter(hasDocument)
      .map((field) => py`${documentName(field)}: ${JsonValue} = ${defaultOf(field) ?? "None"}`),
  ];
  return printModule({
    docstring: `What clients send and receive for ${resource.nouns}.`,
    body: [
      ...(types.length > 0 ? [lines(...types)] : []),
      base(resource, ids),
      classDefinition(
        schema(resource, "Create", `${resource.className}Base`),
        `The body that creates ${resource.aNoun}.`,
      ),
      classDefinition(
        schema(resource, "Replace", `${resource.className}Base`),
        `The body that replaces ${resource.aNoun}.\n\nWhat it leaves out gets its default.`,
      ),
      update(resource),
      response(resource),
      classDefinition(
        schema(resource, "Page", subscript(PageResponse, `${resource.className}Response`)),
        `Some of your ${resource.nouns}.`,
      ),
      query(resource),
    ],
  });
}

function schema({ className }: ServiceResource, suffix: string, parent: Code): Code {
  return ["class ", call(className + suffix, parent)];
}

function base(resource: ServiceResource, ids: IdKind): Code {
  const examples = dict([[str("examples"), list([example(resource, ids)])]]);
  return classDefinition(
    schema(resource, "Base", Input),
    `The fields of ${resource.aNoun} that a user sets.`,
    ["model_config = ", call(ConfigDict, ["json_schema_extra=", examples])],
    lines(...resource.fields.map((field) => attribute(field, bodyType(field), bodyDefault(field)))),
  );
}

function update(resource: ServiceResource): Code {
  return classDefinition(
    schema(resource, "Update", Input),
    `The fields of ${resource.aNoun} to change.\n\nWhat it leaves out stays as it is.`,
    lines(
      ...resource.fields.map((field) => {
        const alias = field.attribute === field.name ? [] : [`alias=${str(field.name)}`];
        return py`${field.attribute}: ${bodyType(field)} = ${call(omitted, ...alias)}`;
      }),
    ),
  );
}

function response(resource: ServiceResource): Code {
  const own = resource.fields.map(({ field, name, attribute, typeName }) => {
    const type = field.type.kind === "enum" ? typeName : pythonType(field.type).output(field.type);
    const annotation = py`${attribute}: ${[type, nullable(field)]}`;
    return attribute === name ? annotation : [annotation, " = ", call(Field, `serialization_alias=${str(name)}`)];
  });
  return classDefinition(
    schema(resource, "Response", Output),
    `${sentence(resource.aNoun)}, as its owner sees it.`,
    lines(py`id: ${Id}`, py`user_id: ${Id}`, ...own, py`created_at: ${dt}.datetime`, py`updated_at: ${dt}.datetime`),
  );
}

function query(resource: ServiceResource): Code {
  const [first = ""] = resource.sorts;
  const search = subscript(Annotated, "str", call(Field, "min_length=1", "max_length=100"), NoNul);
  return classDefinition(
    schema(resource, "Query", PageQuery),
    `What a list of ${resource.nouns} can be asked for.`,
    lines(
      ["sort: ", Literal, collection("[", resource.sorts.map(str), "]"), ` = ${str(first)}`],
      ...resource.filters.map((field) => attribute(field, [queryType(field), " | None"], "None")),
      resource.searches.length > 0 ? py`search: ${search} | None = None` : "",
    ),
  );
}

/** A field that needs more than a word to say gets a name, which its create, replace and update share. */
function isNamed({ field }: ServiceField): boolean {
  const inline = ["boolean", "date", "datetime", "time", "uuid", "email", "url", "json", "ref"];
  return field.description !== undefined || !inline.includes(field.type.kind);
}

function inputType({ field }: ServiceField): Code {
  const { input } = pythonType(field.type);
  if (field.description === undefined) return input(field.type);
  return annotated(input(field.type), call(Field, ["description=", text(field.description)]));
}

function bodyType(field: ServiceField): Code {
  return [isNamed(field) ? field.typeName : inputType(field), nullable(field.field)];
}

/** A body is strict, but a query holds text: a filter by a number or an address has a type of its own. */
function needsFilterType({ field }: ServiceField): boolean {
  return ["integer", "number", "email", "url"].includes(field.type.kind);
}

function filterType({ field }: ServiceField): Code {
  return pythonType(field.type).query(field.type);
}

function queryType(field: ServiceField): Code {
  if (needsFilterType(field)) return `${field.typeName}Filter`;
  const isShort = field.field.type.kind === "boolean" || field.target !== undefined;
  return isNamed(field) && !isShort ? field.typeName : filterType(field);
}

function nullable({ nullable }: ServiceField["field"]): string {
  return nullable ? " | None" : "";
}

function defaultOf({ field }: ServiceField): Code | undefined {
  if (field.default === undefined || field.default === null) return field.nullable ? "None" : undefined;
  return pythonType(field.type).value(field.default, field.type);
}

/** A default that mypy would not take for JSON within a call stands apart, where its type is said. */
function hasDocument({ field }: ServiceField): boolean {
  return field.type.kind === "json" && typeof field.default === "object" && field.default !== null;
}

function documentName({ attribute }: ServiceField): string {
  return `DEFAULT_${attribute.toUpperCase()}`;
}

function bodyDefault(field: ServiceField): Code | undefined {
  return hasDocument(field) ? documentName(field) : defaultOf(field);
}

/**
 * `title: Title = "x"`, through `Field` where the name in JSON is another or the default is long, or is a list or an
 * object, which Pydantic copies for each row.
 */
function attribute({ field, name, attribute }: ServiceField, type: Code, value: Code | undefined): Code {
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
  return width(code) + "     = ".length > WIDTH;
}

function example(resource: ServiceResource, ids: IdKind): Code {
  const id: Value = ids === "uuid" ? "0198d2a4-7d0c-7cc3-8a5e-2b1f0a6d9c41" : 42;
  const shown = resource.fields.filter(({ field, target }) => !(target && field.nullable));
  return dict(shown.map(({ field, name, target }) => [str(name), literal(target ? id : (field.examples[0] ?? null))]));
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
