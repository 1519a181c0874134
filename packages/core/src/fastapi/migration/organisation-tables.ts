import type { Code } from "../../python/code.ts";
import type { IdKind } from "../../spec/spec.ts";
import { sa } from "../python-names.ts";
import type { Service } from "../service.ts";
import { administratorPolicies } from "./policy.ts";
import {
  column,
  idColumn,
  idType,
  indexesOfAll,
  instant,
  type MigrationTable,
  options,
  ownerKey,
  primaryKey,
  unique,
} from "./table.ts";

const ROLE: Code = [sa, ".String(6)"];

/** The tables that a service has where rows belong to organisations. They come before the tables of its resources. */
export function organisationTables(service: Service): readonly MigrationTable[] {
  const { ids } = service;
  return [organisationsTable(ids), membershipsTable(ids), invitationsTable(ids)].map((table) => ({
    ...table,
    indexes: [...table.indexes, ...indexesOfAll(table.name, service)],
    policies: [...table.policies, ...administratorPolicies(service)],
  }));
}

function organisationsTable(ids: IdKind): MigrationTable {
  return {
    name: "organisations",
    items: [
      idColumn(ids),
      column("name", [sa, ".String(120)"]),
      column("founder_id", idType(ids), true),
      column("created_at", instant),
      primaryKey("organisations"),
      ...options(ids),
    ],
    indexes: [],
    policies: [
      { name: "current", command: "ALL", condition: "id = {ACTING_FOR}" },
      { name: "found", command: "INSERT", condition: "founder_id = {USER_ID}" },
      { name: "see_founded", command: "SELECT", condition: "founder_id = {USER_ID}" },
      {
        name: "joined",
        command: "SELECT",
        condition: "id IN (SELECT organisation_id FROM memberships WHERE user_id = {USER_ID})",
        isLate: true,
      },
    ],
  };
}

function membershipsTable(ids: IdKind): MigrationTable {
  return {
    ...ownedTable("memberships", ids, [
      column("user_id", idType(ids)),
      column("role", ROLE),
      ownerKey("memberships", "user_id"),
      unique("uq_memberships_user_id_organisation_id", ["user_id", "organisation_id"]),
    ]),
    policies: [
      owner,
      { name: "own", command: "SELECT", condition: "user_id = {USER_ID}" },
      { name: "invited", command: "INSERT", condition: `user_id = {USER_ID} AND ${isInvited}`, isLate: true },
    ],
  };
}

function invitationsTable(ids: IdKind): MigrationTable {
  return {
    ...ownedTable("invitations", ids, [
      column("email", [sa, ".String(254)"]),
      column("role", ROLE),
      column("invited_by", idType(ids)),
      column("token_hash", [sa, ".String(64)"]),
      column("expires_at", instant),
      unique("uq_invitations_organisation_id_email", ["organisation_id", "email"]),
      unique("uq_invitations_token_hash", ["token_hash"]),
    ]),
    policies: [
      owner,
      { name: "see_own", command: "SELECT", condition: isForMe },
      { name: "accept_own", command: "DELETE", condition: isForMe },
    ],
  };
}

const isForMe = "email = (SELECT email FROM users WHERE id = {USER_ID})";
const isInvited = "(organisation_id, role) IN {INVITED_TO}";
const owner = { name: "owner", command: "ALL", condition: "organisation_id = {ACTING_FOR}" } as const;

/** A table of rows that belong to an organisation, as those of the resources do. */
function ownedTable(name: string, ids: IdKind, more: readonly Code[]): Omit<MigrationTable, "policies"> {
  return {
    name,
    items: [
      idColumn(ids),
      column("organisation_id", idType(ids)),
      column("created_at", instant),
      column("updated_at", instant),
      ...more,
      primaryKey(name),
      ownerKey(name, "organisation_id"),
      unique(`uq_${name}_organisation_id_id`, ["organisation_id", "id"]),
      ...options(ids),
    ],
    indexes: [{ name: `ix_${name}_organisation_id_created_at_id`, columns: ["organisation_id", "created_at", "id"] }],
  };
}
