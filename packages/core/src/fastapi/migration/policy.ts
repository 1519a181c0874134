import { type Code, call, lines, member } from "../../python/code.ts";
import { WIDTH } from "../../python/layout.ts";
import { str } from "../../python/literal.ts";
import type { IdKind } from "../../spec/spec.ts";
import type { Service, ServiceResource, ServiceShares } from "../service.ts";

/**
 * A policy of row-level security: the rows of a table that a command may touch. Policies add up: a row that one of them
 * allows is allowed. Where a table has no policy for a command, the command touches no row.
 */
export interface Policy {
  readonly name: string;
  readonly command: "ALL" | "SELECT" | "INSERT" | "UPDATE" | "DELETE";
  /**
   * The condition, in SQL, for rows that are there and for rows that are written. `{USER_ID}` and its like stand for
   * what the request has told the database of its user.
   */
  readonly condition: string;
  /** Whether the condition looks at another table, which must be there first. */
  readonly isLate?: true;
}

/**
 * What a request tells the database, as `backend/row_security.py` sets it, and what the database makes of it: any
 * statement can set it, so that whoever acts for an organisation must belong to it, and an administrator be one. In a
 * subquery it is looked up once for each statement and not for each row; a setting that is over is empty, and must
 * become null before it is cast. A definition that histories hold stays as it is: a better one has a name of its own.
 */
const SETTINGS: Readonly<Record<string, (ids: IdKind) => readonly string[]>> = {
  USER_ID: (ids) => [`(SELECT ${idSetting("app.user_id", ids)})`],
  ORGANISATION_ID: (ids) => [`(SELECT ${idSetting("app.organisation_id", ids)})`],
  ACTING_FOR: () => ["(SELECT acting_organisation())"],
  INVITED_TO: (ids) => [
    "(SELECT organisation_id, role FROM invitations WHERE expires_at > now() ",
    "AND email = (SELECT email FROM users ",
    `WHERE id = ${idSetting("app.user_id", ids)}))`,
  ],
  APPOINTS: () => ["(SELECT current_setting('app.appoints', true) = 'on')"],
  APPOINTS_AS_OWNER: () => [
    "(SELECT current_setting('app.appoints', true) = 'on' ",
    "AND pg_has_role(relowner, 'MEMBER') ",
    "FROM pg_class WHERE oid = 'users'::regclass)",
  ],
  IS_ADMINISTRATOR: () => ["(SELECT current_setting('app.administrator', true) = 'on')"],
  ACTS_AS_ADMINISTRATOR: (ids) => [
    "(SELECT current_setting('app.administrator', true) = 'on' ",
    "AND EXISTS (SELECT FROM users WHERE is_administrator ",
    `AND id = ${idSetting("app.user_id", ids)}))`,
  ],
};

function idSetting(name: string, ids: IdKind): string {
  return `NULLIF(current_setting('${name}', true), '')::${sqlType(ids)}`;
}

/** The type of an id, as PostgreSQL calls it. */
export function sqlType(ids: IdKind): "uuid" | "bigint" {
  return ids === "uuid" ? "uuid" : "bigint";
}

const everybody: Policy = { name: "everybody", command: "SELECT", condition: "true" };
/** What `backend/administrators.py` does as the owner of the tables, and no request. */
const appointment: Policy = { name: "appoint", command: "UPDATE", condition: "{APPOINTS_AS_OWNER}" };
const corrections: Policy = { name: "corrections", command: "UPDATE", condition: "{ACTS_AS_ADMINISTRATOR}" };
const appointed: Policy = {
  name: "appointment",
  command: "INSERT",
  condition: "actor_id IS NULL AND {APPOINTS_AS_OWNER}",
};
const administrators: Policy = { name: "administrators", command: "SELECT", condition: "{ACTS_AS_ADMINISTRATOR}" };

/**
 * Users are looked up before anybody is signed in, and make themselves. Only they themselves can go, and with them
 * what is theirs.
 */
export function userPolicies({ hasAdministrators }: { readonly hasAdministrators: boolean }): readonly Policy[] {
  return [
    everybody,
    { name: "sign_up", command: "INSERT", condition: hasAdministrators ? "NOT is_administrator" : "true" },
    { name: "leave", command: "DELETE", condition: "id = {USER_ID}" },
    ...(hasAdministrators ? [appointment] : []),
  ];
}

/** Who may reach which rows of a resource. */
export function resourcePolicies(
  resource: ServiceResource,
  service: Pick<Service, "administrators">,
): readonly Policy[] {
  return [
    ownerPolicy(resource),
    ...(resource.publicRead === undefined ? [] : [everybody]),
    ...administratorPolicies(service),
    ...(service.administrators !== undefined && resource.fields.some(({ field }) => field.setBy === "administrator")
      ? [corrections]
      : []),
    ...(resource.shares ? grants(resource, resource.shares) : []),
  ];
}

/** Who may reach what the rows of a resource refer to: whoever sees a row sees that too, and only its owner changes it. */
export function linkPolicies(resource: ServiceResource, service: Pick<Service, "administrators">): readonly Policy[] {
  const { publicRead, shares } = resource;
  return [
    ownerPolicy(resource),
    ...(publicRead === undefined ? [] : [everybody]),
    ...administratorPolicies(service),
    ...(shares && publicRead === undefined ? [readerOfLinks(shares)] : []),
  ];
}

/**
 * An owner sees what was done to their rows, an administrator what was done to any. An entry names the user whom the
 * database knows, and nobody else. There is no policy to change and none to delete.
 */
export function auditPolicies(service: Service): readonly Policy[] {
  return [
    { name: "owner", command: "SELECT", condition: "user_id = {USER_ID}" },
    ...(service.features.has("organisations") ? [ofOrganisation] : []),
    ...administratorPolicies(service),
    { name: "actor", command: "INSERT", condition: "actor_id = {USER_ID}" },
    ...(service.administrators === undefined ? [] : [appointed]),
  ];
}

/** What those can do with a row with whom it is shared. */
function grants({ share, publicRead }: ServiceResource, { many }: ServiceShares): readonly Policy[] {
  const reader: Policy = {
    name: "reader",
    command: "SELECT",
    condition: `shared(${many}, {USER_ID}, read)`,
    isLate: true,
  };
  const writer: Policy = {
    name: "writer",
    command: "UPDATE",
    condition: `shared(${many}, {USER_ID}, write)`,
    isLate: true,
  };
  return [...(publicRead === undefined ? [reader] : []), ...(share.includes("write") ? [writer] : [])];
}

function readerOfLinks({ many }: ServiceShares): Policy {
  return { name: "reader", command: "SELECT", condition: `shared(${many}, {USER_ID}, read, left_id)` };
}

/** A share is its owner's, and can be seen by the other user. */
export function sharePolicies(service: Pick<Service, "administrators">): readonly Policy[] {
  return [
    { name: "owner", command: "ALL", condition: "user_id = {USER_ID}" },
    { name: "grantee", command: "SELECT", condition: "grantee_id = {USER_ID}" },
    ...administratorPolicies(service),
  ];
}

/** Administrators see the rows of all owners, where a service has administrators. */
export function administratorPolicies({ administrators: reason }: Pick<Service, "administrators">): readonly Policy[] {
  return reason === undefined ? [] : [administrators];
}

const ofOrganisation: Policy = {
  name: "organisation",
  command: "SELECT",
  condition: "organisation_id = {ACTING_FOR}",
};

/** A row is its owner's, for every command. */
function ownerPolicy({ owner }: ServiceResource): Policy {
  const id = owner === "user_id" ? "{USER_ID}" : "{ACTING_FOR}";
  return { name: "owner", command: "ALL", condition: `${owner} = ${id}` };
}

/** The definitions of the settings that some policies read, as constants of a migration. */
export function settingDefinitions(policies: readonly string[], ids: IdKind): readonly Code[] {
  const used = Object.entries(SETTINGS).filter(([name]) => policies.some((line) => line.includes(`{${name}}`)));
  return used.map(([name, sql]) => constant(name, sql(ids).map(str)));
}

function constant(name: string, parts: readonly string[]): Code {
  const line = `${name} = ${parts.join(" ")}`;
  return parts.length === 1 && line.length <= WIDTH ? line : `${name} = (\n    ${parts.join("\n    ")}\n)`;
}

/** A policy as the history keeps it: `owner ALL user_id = {USER_ID}`. */
export function policyLine({ name, command, condition }: Policy): string {
  return [name, command, condition].join(" ");
}

const enableRowSecurity = member("migrations.row_security", "enable_row_security");
const disableRowSecurity = member("migrations.row_security", "disable_row_security");
const createPolicy = member("migrations.row_security", "create_policy");
const shared = member("migrations.row_security", "shared");
const dropPolicy = member("migrations.row_security", "drop_policy");

/** The policies of a table, as lines of the history; absent where the table has no row-level security. */
export interface PolicyChange {
  readonly table: string;
  readonly before: readonly string[] | undefined;
  readonly after: readonly string[] | undefined;
}

/** The statements that change the policies of a table. A downgrade has the change the other way round. */
export function changePolicies({ table, before, after }: PolicyChange): Code {
  return lines(
    ...without(before, after).map((line) => drop(table, line)),
    before === undefined ? call(enableRowSecurity, str(table)) : "",
    ...without(after, before).map((line) => create(table, line)),
    after === undefined ? call(disableRowSecurity, str(table)) : "",
  );
}

function without(some: readonly string[] = [], others: readonly string[] = []): readonly string[] {
  return some.filter((line) => !others.includes(line));
}

function drop(table: string, line: string): Code {
  const [name = ""] = line.split(" ");
  return call(dropPolicy, str(table), str(name));
}

function create(table: string, line: string): Code {
  const [name = "", command = "", ...words] = line.split(" ");
  return call(createPolicy, str(table), str(name), str(command), conditionOf(table, words.join(" ")));
}

/**
 * A condition in Python. `shared(todo_shares, {USER_ID}, read)` is made where the names of tables can be quoted; one more
 * word is the column that holds the id of the row.
 */
function conditionOf(table: string, condition: string): Code {
  const [, shares, access, column] = /^shared\((\w+), \{USER_ID\}, (\w+)(?:, (\w+))?\)$/.exec(condition) ?? [];
  if (shares !== undefined && access !== undefined) {
    const of = column === undefined ? [] : [`column=${str(column)}`];
    return call(shared, str(table), str(shares), "USER_ID", str(access), ...of);
  }
  return condition.includes("{") ? `f${str(condition)}` : str(condition);
}
