import { sa } from "../python-names.ts";
import type { Service } from "../service.ts";
import { auditPolicies } from "./policy.ts";
import { column, document, idColumn, idType, instant, type MigrationTable, options, primaryKey } from "./table.ts";

const NAME = "audit_entries";

/** The table of the audit trail. It has no foreign keys: an entry outlives the accounts and the row it tells of. */
export function auditTable(service: Service): MigrationTable {
  const { features, ids } = service;
  const hasLists = features.has("administrators");
  const hasOrganisations = features.has("organisations");
  return {
    name: NAME,
    items: [
      idColumn(ids),
      column("at", instant),
      column("actor_id", idType(ids), hasLists),
      column("user_id", idType(ids), hasLists || hasOrganisations),
      ...(hasOrganisations ? [column("organisation_id", idType(ids), true)] : []),
      column("action", [sa, ".String(20)"]),
      column("table_name", [sa, ".String(63)"]),
      column("row_id", idType(ids), hasLists),
      column("before", document, true),
      column("after", document, true),
      ...(hasLists ? [column("asked", document, true)] : []),
      primaryKey(NAME),
      ...options(ids),
    ],
    indexes: [
      ...["user_id", ...(hasOrganisations ? ["organisation_id"] : [])].flatMap((owner) => [
        index(owner, "at", "id"),
        index(owner, "table_name", "row_id", "at", "id"),
      ]),
      ...(hasLists ? [index("at", "id")] : []),
    ],
    policies: auditPolicies(service),
    isAppendOnly: true,
  };
}

function index(...columns: readonly string[]): MigrationTable["indexes"][number] {
  return { name: ["ix", NAME, ...columns].join("_"), columns };
}
