import { sa } from "../python-names.ts";
import type { Service, ServiceResource, ServiceShares } from "../service.ts";
import { sharePolicies } from "./policy.ts";
import {
  column,
  idColumn,
  idType,
  instant,
  type MigrationTable,
  options,
  ownerKey,
  primaryKey,
  rowKey,
  unique,
} from "./table.ts";

/** The table of those with whom the rows of a resource are shared. */
export function sharesTable(
  { many: rows }: ServiceResource,
  { many, unique: grant, indexes }: ServiceShares,
  service: Service,
): MigrationTable {
  const { ids } = service;
  return {
    name: many,
    items: [
      idColumn(ids),
      column("user_id", idType(ids)),
      column("created_at", instant),
      column("updated_at", instant),
      column("row_id", idType(ids)),
      column("grantee_id", idType(ids)),
      column("access", [sa, ".String(5)"]),
      primaryKey(many),
      ownerKey(many, "user_id"),
      ownerKey(many, "grantee_id"),
      rowKey({ table: many, owner: "user_id", column: "row_id", target: rows, isCascade: true }),
      unique(grant.name, grant.columns),
      ...options(ids),
    ],
    indexes,
    policies: sharePolicies(service),
  };
}
