import type { Field } from "../../model/model.ts";
import { type Code, call, collection, list, type Name, tall } from "../../python/code.ts";
import { str, tuple } from "../../python/literal.ts";
import { classDefinition, printModule } from "../../python/module.ts";
import { py } from "../../python/template.ts";
import { isReadOnly } from "../field-rules.ts";
import { pythonType } from "../field-types.ts";
import { shortName } from "../names/short-name.ts";
import {
  Any,
  ColumnField,
  DecimalClass,
  ForeignKeyConstraint,
  Index,
  OrganisationRow,
  OutlivingRow,
  OwnedRow,
  UniqueConstraint,
  UserRow,
} from "../python-names.ts";
import { isCascade } from "../references.ts";
import type { ColumnSet, Service, ServiceField, ServiceResource } from "../service.ts";
import { isPublic } from "./owner.ts";
import { defaultOf } from "./schemas/field.ts";

/** Emits `backend/models/<one>.py`: the table. */
export function emitModel(resource: ServiceResource, service: Service): string {
  const hidden = service.features.has("audit") ? writeOnly(resource) : "";
  const openness = isPublic(resource) ? "__is_public__ = True\n" : "";
  const [parent, owner] = parentOf(resource, service);
  const table = classDefinition(
    py`class ${resource.className}(${parent}, table=True)`,
    `A row of ${resource.nouns}. It belongs to ${owner}.`,
    [py`__tablename__ = ${str(resource.many)}`, "\n", hidden, openness, tableArguments(resource)],
    resource.fields.map((field, index) => [index === 0 ? "" : "\n", column(field)]),
  );
  return printModule({ docstring: `The table of ${resource.nouns}.`, body: [table] });
}

/** The class that holds the owner, and what the owner is. */
function parentOf({ owner, onAccountDelete }: ServiceResource, { features }: Service): readonly [Name, string] {
  if (onAccountDelete === "reassign") return [OutlivingRow, "a user, and then to nobody"];
  if (owner === "organisation_id") return [OrganisationRow, "an organisation"];
  return [features.has("organisations") ? UserRow : OwnedRow, "a user"];
}

/** Ids are unique together with the owner as well, which is what a reference of another table needs, now or later. */
function tableArguments(resource: ServiceResource): Code {
  const items = [
    ...(resource.onAccountDelete === "reassign" ? [goesToNobody] : []),
    call(UniqueConstraint, str(resource.owner), str("id"), ...nameOfKey(resource)),
    ...resource.uniques.map(({ name, columns }) => call(UniqueConstraint, ...columns.map(str), `name=${str(name)}`)),
    ...resource.fields.flatMap((field) => foreignKey(resource, field)),
    ...resource.indexes.map(index),
  ];
  return ["__table_args__ = ", tall(tuple(items))];
}

/** When an account is deleted, the row becomes that of the account that nobody can use. */
const goesToNobody: Code = call(
  ForeignKeyConstraint,
  list([str("user_id")]),
  list([str("users.id")]),
  `ondelete=${str("SET DEFAULT")}`,
);

/** The name of the key that references lead to, where SQLAlchemy would shorten it in a way of its own. */
function nameOfKey({ many, owner }: ServiceResource): readonly Code[] {
  const name = `uq_${many}_${owner}_id`;
  const short = shortName(name);
  return short === name ? [] : [`name=${str(short)}`];
}

/** The fields whose values the audit trail leaves out. */
function writeOnly({ fields }: ServiceResource): Code {
  const names = fields.filter(({ field }) => field.writeOnly).map(({ name }) => str(name));
  return names.length === 0 ? "" : [call("__write_only__ = frozenset", collection("{", names, "}")), "\n"];
}

/** The owner is part of the key: no row can refer to the row of another owner. */
function foreignKey({ owner }: ServiceResource, { name, field, target }: ServiceField): readonly Code[] {
  if (target === undefined) return [];
  const columns = list([owner, name].map(str));
  const targets = list([owner, "id"].map((column) => str(`${target.many}.${column}`)));
  return [call(ForeignKeyConstraint, columns, targets, ...(isCascade(field) ? [`ondelete=${str("CASCADE")}`] : []))];
}

function index({ name, columns }: ColumnSet): Code {
  return call(Index, str(name), ...columns.map(str));
}

function column(each: ServiceField): Code {
  const { field, name, attribute } = each;
  const { kind } = field.type;
  const type = pythonType(field.type);
  const base = rowType(field);
  const settings = [
    ...(isReadOnly(field) ? initial(each) : []),
    ...(type.column ? [["sa_type=", type.column(field.type)]] : []),
    ...(kind === "json" ? [`nullable=${field.nullable ? "True" : "False"}`] : []),
    ...(attribute === name ? [] : [`sa_column_kwargs={"name": ${str(name)}}`]),
  ];
  const annotation: Code = [attribute, ": ", base, field.nullable && kind !== "json" ? " | None" : ""];
  return settings.length === 0 ? annotation : [annotation, " = ", call(ColumnField, ...settings)];
}

/** What a new row has where no user says it. */
function initial(field: ServiceField): readonly Code[] {
  const value = defaultOf(field);
  return value === undefined ? [] : [["default=", value]];
}

/** A row holds what the database holds: an enum is text there, and a document is anything. */
export function rowType({ type }: Field): Code {
  if (type.kind === "json") return Any;
  if (type.kind === "decimal") return DecimalClass;
  return type.kind === "enum" ? "str" : pythonType(type).output(type);
}
