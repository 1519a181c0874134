import { type Code, call, list, tallCall } from "../../python/code.ts";
import { layout } from "../../python/layout.ts";
import { str } from "../../python/literal.ts";
import type { IdKind } from "../../spec/spec.ts";
import { pythonType } from "../field-types.ts";
import { openIndex } from "../names/column-set.ts";
import { shortName } from "../names/short-name.ts";
import { sa } from "../python-names.ts";
import { isCascade } from "../references.ts";
import type { Service, ServiceField, ServiceResource } from "../service.ts";
import { type Policy, resourcePolicies, userPolicies } from "./policy.ts";

/** What a migration needs to make a table: the items of `create_table`, and the indexes and policies that follow. */
export interface MigrationTable {
  readonly name: string;
  readonly items: readonly Code[];
  readonly indexes: readonly { readonly name: string; readonly columns: readonly string[] }[];
  readonly policies: readonly Policy[];
  /** Whether its rows, once they are written, stay as they are. */
  readonly isAppendOnly?: boolean;
  /** Whether its rows go to the account that nobody can use, which must be there, when their account is deleted. */
  readonly outlivesAccount?: boolean;
}

/** The table of users. */
export function usersTable(service: Service): MigrationTable {
  const { features, ids } = service;
  const hasAdministrators = features.has("administrators");
  return {
    name: "users",
    items: [
      idColumn(ids),
      column("email", [sa, ".String(254)"]),
      column("password_hash", [sa, ".String(255)"]),
      ...(hasAdministrators ? [flag("is_administrator")] : []),
      column("created_at", instant),
      primaryKey("users"),
      unique("uq_users_email", ["email"]),
      ...options(ids),
    ],
    indexes: indexesOfAll("users", service),
    policies: userPolicies({ hasAdministrators }),
  };
}

/** The index that serves the lists of administrators, in which a table is in order whoever the rows belong to. */
export function indexesOfAll(table: string, { features }: Service): MigrationTable["indexes"] {
  if (!features.has("administrators")) return [];
  return [openIndex(table)];
}

/** The table of a resource. */
export function resourceTable(resource: ServiceResource, service: Service): MigrationTable {
  const { many, owner } = resource;
  const { ids } = service;
  return {
    name: many,
    items: [
      idColumn(ids),
      ownerColumn(resource, ids),
      column("created_at", instant),
      column("updated_at", instant),
      ...resource.fields.map((field) => fieldColumn(field, ids)),
      primaryKey(many),
      ownerKey(many, owner, outlives(resource) ? "SET DEFAULT" : "CASCADE"),
      ...resource.fields.flatMap((field) => foreignKey(resource, field)),
      unique(shortName(`uq_${many}_${owner}_id`), [owner, "id"]),
      ...resource.uniques.map(({ name, columns }) => unique(name, columns)),
      ...options(ids),
    ],
    indexes: resource.indexes,
    policies: resourcePolicies(resource, service),
    outlivesAccount: outlives(resource),
  };
}

/** The type of a moment. */
export const instant: Code = [sa, ".DateTime(timezone=True)"];

/** The type of a JSON document. */
export const document: Code = pythonType({ kind: "json" }).migration({ kind: "json" });

/** The type of an id. */
export function idType(ids: IdKind): Code {
  if (ids === "uuid") return [sa, ".Uuid()"];
  return [sa, ".BigInteger()", call(".with_variant", [sa, ".Integer()"], str("sqlite"))];
}

/** SQLite would give the id of a row that is gone to the next one, and with it what is signed for that id. */
export function options(ids: IdKind): readonly Code[] {
  return ids === "integer" ? ["sqlite_autoincrement=True"] : [];
}

/** The column of the id. */
export function idColumn(ids: IdKind): Code {
  return column("id", idType(ids));
}

/** A column, which holds no null unless it is said. */
export function column(name: string, type: Code, nullable = false): Code {
  return call([sa, ".Column"], str(name), type, `nullable=${nullable ? "True" : "False"}`);
}

/** A column that is false unless it is set. */
function flag(name: string): Code {
  const never = ["server_default=", sa, ".false()"];
  return call([sa, ".Column"], str(name), [sa, ".Boolean()"], never, "nullable=False");
}

function fieldColumn({ name, field }: ServiceField, ids: IdKind): Code {
  const type = field.type.kind === "ref" ? idType(ids) : pythonType(field.type).migration(field.type);
  return column(name, type, field.nullable);
}

/** The primary key: the id. */
export function primaryKey(table: string): Code {
  return call([sa, ".PrimaryKeyConstraint"], str("id"), `name=${str(`pk_${table}`)}`);
}

/** The owner of a row that outlives the account is nobody from then on: both databases read it in this form. */
function ownerColumn({ owner, onAccountDelete }: ServiceResource, ids: IdKind): Code {
  if (onAccountDelete === "delete") return column(owner, idType(ids));
  const nobody = str(ids === "uuid" ? "0".repeat(32) : "0");
  return call([sa, ".Column"], str(owner), idType(ids), ["server_default=", nobody], "nullable=False");
}

function outlives({ onAccountDelete }: ServiceResource): boolean {
  return onAccountDelete === "reassign";
}

/**
 * What belongs to an account or to an organisation goes with it, unless it goes to nobody, and so does what is shared
 * with an account.
 */
export function ownerKey(
  table: string,
  owner: "user_id" | "organisation_id" | "grantee_id",
  onDelete: "CASCADE" | "SET DEFAULT" = "CASCADE",
): Code {
  const target = owner === "organisation_id" ? "organisations" : "users";
  return call(
    [sa, ".ForeignKeyConstraint"],
    list([str(owner)]),
    list([str(`${target}.id`)]),
    `name=${str(shortName(`fk_${table}_${owner}`))}`,
    `ondelete=${str(onDelete)}`,
  );
}

function foreignKey({ many, owner }: ServiceResource, { name, field, target }: ServiceField): readonly Code[] {
  if (target === undefined) return [];
  return [rowKey({ table: many, owner, column: name, target: target.many, isCascade: isCascade(field) })];
}

/** A column that leads to a row of another table. The owner is part of the key. */
export interface RowKey {
  readonly table: string;
  readonly owner: "user_id" | "organisation_id";
  readonly column: string;
  readonly target: string;
  readonly isCascade: boolean;
}

/** A foreign key to a row of the same owner. */
export function rowKey({ table, owner, column: name, target, isCascade: goes }: RowKey): Code {
  return call(
    [sa, ".ForeignKeyConstraint"],
    list([str(owner), str(name)]),
    list([str(`${target}.${owner}`), str(`${target}.id`)]),
    `name=${str(shortName(`fk_${table}_${owner}_${name}`))}`,
    ...(goes ? [`ondelete=${str("CASCADE")}`] : []),
  );
}

/** A set of columns that is unique. */
export function unique(name: string, columns: readonly string[]): Code {
  return call([sa, ".UniqueConstraint"], ...columns.map(str), `name=${str(name)}`);
}

/** The statement that makes a table. */
export function createTable(op: Code, { name, items }: MigrationTable): Code {
  return tallCall([op, ".create_table"], str(name), ...items);
}

/** A table as lines of text, by which the history tells whether it changed. Its policies are told apart. */
export function tableLines({ items, indexes }: MigrationTable): readonly string[] {
  const indexLines = indexes.map(({ name, columns }) => `index ${name} on ${columns.join(", ")}`);
  return [...layout(...items).texts.map((text) => text.replace(/\s*\n\s*/g, " ")), ...indexLines];
}
