import type { Service, ServiceResource } from "../service.ts";
import { auditTable } from "./audit-table.ts";
import { linkTable } from "./link-table.ts";
import { organisationTables } from "./organisation-tables.ts";
import { sharesTable } from "./shares-table.ts";
import { type MigrationTable, resourceTable, usersTable } from "./table.ts";

/** The tables of a service. Each stands after those it refers to. */
export function tablesOf(service: Service): readonly MigrationTable[] {
  return [
    usersTable(service),
    ...(service.features.has("organisations") ? organisationTables(service) : []),
    ...service.resources.flatMap((each) => [resourceTable(each, service), ...sharesTables(each, service)]),
    ...service.resources.flatMap((each) => each.links.map((link) => linkTable(each, link, service))),
    ...(service.features.has("audit") ? [auditTable(service)] : []),
  ];
}

function sharesTables(resource: ServiceResource, service: Service): readonly MigrationTable[] {
  return resource.shares ? [sharesTable(resource, resource.shares, service)] : [];
}
