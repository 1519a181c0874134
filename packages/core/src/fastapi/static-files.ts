import type { IdKind } from "../spec/spec.ts";
import { withBlocks } from "./blocks.ts";
import type { Service, ServiceResource } from "./service.ts";
import administration from "./static/backend/administration.py";
import administrators from "./static/backend/administrators.py";
import audit from "./static/backend/audit.py";
import database from "./static/backend/database.py";
import deletion from "./static/backend/deletion.py";
import administrator from "./static/backend/dependencies/administrator.py";
import auth from "./static/backend/dependencies/auth.py";
import errors from "./static/backend/errors.py";
import expansion from "./static/backend/expansion.py";
import filters from "./static/backend/filters.py";
import idsInteger from "./static/backend/ids_integer.py";
import idsUuid from "./static/backend/ids_uuid.py";
import jsonBody from "./static/backend/json_body.py";
import links from "./static/backend/links.py";
import loggingConfig from "./static/backend/logging_config.py";
import middleware from "./static/backend/middleware.py";
import auditEntry from "./static/backend/models/audit_entry.py";
import ownedLink from "./static/backend/models/owned_link.py";
import ownedRow from "./static/backend/models/owned_row.py";
import share from "./static/backend/models/share.py";
import user from "./static/backend/models/user.py";
import ownership from "./static/backend/ownership.py";
import pagination from "./static/backend/pagination.py";
import passwords from "./static/backend/passwords.py";
import references from "./static/backend/references.py";
import adminAudit from "./static/backend/routes/admin/audit.py";
import adminUsers from "./static/backend/routes/admin/users.py";
import auditRoutes from "./static/backend/routes/audit.py";
import authRoutes from "./static/backend/routes/auth.py";
import health from "./static/backend/routes/health.py";
import rowSecurity from "./static/backend/row_security.py";
import rowView from "./static/backend/row_view.py";
import adminShareSchemas from "./static/backend/schemas/admin/share.py";
import adminUserSchemas from "./static/backend/schemas/admin/user.py";
import auditSchemas from "./static/backend/schemas/audit.py";
import authSchemas from "./static/backend/schemas/auth.py";
import base from "./static/backend/schemas/base.py";
import shareSchemas from "./static/backend/schemas/share.py";
import sharing from "./static/backend/sharing.py";
import startCheck from "./static/backend/start_check.py";
import tokens from "./static/backend/tokens.py";
import tripwire from "./static/backend/tripwire.py";
import date from "./static/backend/types/date.py";
import datetime from "./static/backend/types/datetime.py";
import decimal from "./static/backend/types/decimal.py";
import email from "./static/backend/types/email.py";
import json from "./static/backend/types/json.py";
import text from "./static/backend/types/text.py";
import time from "./static/backend/types/time.py";
import unique from "./static/backend/types/unique.py";
import url from "./static/backend/types/url.py";
import uuid from "./static/backend/types/uuid.py";
import appendOnly from "./static/migrations/append_only.py";
import env from "./static/migrations/env.py";
import nobodyInteger from "./static/migrations/nobody_integer.py";
import nobodyUuid from "./static/migrations/nobody_uuid.py";
import migrationRowSecurity from "./static/migrations/row_security.py";
import script from "./static/migrations/script.py.mako";
import { hasAll, hasAny, type StaticFile, usesIds, usesType } from "./static-file.ts";
import { STATIC_ORGANISATIONS } from "./static-organisations.ts";
import { STATIC_TESTS } from "./static-tests.ts";

const STATIC_FILES: readonly StaticFile[] = [
  { path: "backend/__init__.py", content: "" },
  { path: "backend/administration.py", content: administration, isNeeded: hasAny("administrators") },
  { path: "backend/administrators.py", content: administrators, isNeeded: hasAny("administrators") },
  { path: "backend/audit.py", content: audit, isNeeded: hasAny("audit") },
  { path: "backend/database.py", content: database },
  { path: "backend/deletion.py", content: deletion, isNeeded: hasAny("clearing", "following") },
  { path: "backend/dependencies/__init__.py", content: "" },
  { path: "backend/dependencies/administrator.py", content: administrator, isNeeded: hasAny("administrators") },
  { path: "backend/dependencies/auth.py", content: auth },
  { path: "backend/errors.py", content: errors },
  { path: "backend/expansion.py", content: expansion, isNeeded: hasAny("expansion") },
  { path: "backend/filters.py", content: filters, isNeeded: needsFilters },
  { path: "backend/ids.py", content: idsInteger, isNeeded: usesIds("integer") },
  { path: "backend/ids.py", content: idsUuid, isNeeded: usesIds("uuid") },
  { path: "backend/json_body.py", content: jsonBody },
  { path: "backend/links.py", content: links, isNeeded: hasAny("links") },
  { path: "backend/logging_config.py", content: loggingConfig },
  { path: "backend/middleware.py", content: middleware },
  { path: "backend/models/audit_entry.py", content: auditEntry, isNeeded: hasAny("audit") },
  { path: "backend/models/owned_link.py", content: ownedLink, isNeeded: hasAny("links") },
  { path: "backend/models/owned_row.py", content: ownedRow },
  { path: "backend/models/share.py", content: share, isNeeded: hasAny("sharing") },
  { path: "backend/models/user.py", content: user },
  { path: "backend/ownership.py", content: ownership },
  { path: "backend/pagination.py", content: pagination },
  { path: "backend/passwords.py", content: passwords },
  { path: "backend/routes/admin/audit.py", content: adminAudit, isNeeded: hasAny("administrators") },
  { path: "backend/routes/admin/users.py", content: adminUsers, isNeeded: hasAny("administrators") },
  { path: "backend/routes/audit.py", content: auditRoutes, isNeeded: hasAny("audit") },
  { path: "backend/references.py", content: references, isNeeded: hasAny("references", "links") },
  { path: "backend/row_view.py", content: rowView, isNeeded: hasAny("views") },
  { path: "backend/routes/auth.py", content: authRoutes },
  { path: "backend/routes/health.py", content: health },
  { path: "backend/row_security.py", content: rowSecurity },
  { path: "backend/schemas/__init__.py", content: "" },
  { path: "backend/schemas/admin/__init__.py", content: "", isNeeded: hasAny("administrators") },
  {
    path: "backend/schemas/admin/share.py",
    content: adminShareSchemas,
    isNeeded: hasAll("administrators", "sharing"),
  },
  { path: "backend/schemas/admin/user.py", content: adminUserSchemas, isNeeded: hasAny("administrators") },
  { path: "backend/schemas/audit.py", content: auditSchemas, isNeeded: hasAny("audit") },
  { path: "backend/schemas/auth.py", content: authSchemas },
  { path: "backend/schemas/base.py", content: base },
  { path: "backend/schemas/share.py", content: shareSchemas, isNeeded: hasAny("sharing") },
  { path: "backend/server_values/__init__.py", content: "", isNeeded: hasAny("server_values") },
  { path: "backend/start_check.py", content: startCheck },
  { path: "backend/sharing.py", content: sharing, isNeeded: hasAny("sharing") },
  { path: "backend/tokens.py", content: tokens },
  { path: "backend/tripwire.py", content: tripwire },
  { path: "backend/types/__init__.py", content: "" },
  { path: "backend/types/date.py", content: date, isNeeded: usesType("date") },
  { path: "backend/types/datetime.py", content: datetime, isNeeded: usesType("datetime") },
  { path: "backend/types/decimal.py", content: decimal, isNeeded: hasAny("decimals") },
  { path: "backend/types/email.py", content: email },
  { path: "backend/types/json.py", content: json, isNeeded: usesType("json", "list") },
  { path: "backend/types/text.py", content: text },
  { path: "backend/types/time.py", content: time, isNeeded: usesType("time") },
  { path: "backend/types/unique.py", content: unique, isNeeded: hasAny("links") },
  { path: "backend/types/url.py", content: url, isNeeded: usesType("url") },
  {
    path: "backend/types/uuid.py",
    content: uuid,
    isNeeded: (service) => service.ids === "uuid" || usesType("uuid")(service),
  },
  { path: "migrations/__init__.py", content: "" },
  { path: "backend/views/__init__.py", content: "", isNeeded: hasAny("views") },
  { path: "migrations/append_only.py", content: appendOnly, isNeeded: hasAny("audit") },
  { path: "migrations/env.py", content: env },
  { path: "migrations/nobody.py", content: nobodyInteger, isNeeded: reassigns("integer") },
  { path: "migrations/nobody.py", content: nobodyUuid, isNeeded: reassigns("uuid") },
  { path: "migrations/row_security.py", content: migrationRowSecurity },
  { path: "migrations/script.py.mako", content: script },
  ...STATIC_ORGANISATIONS,
  ...STATIC_TESTS,
];

/** The static files of a service. */
export function staticFiles(service: Service): readonly { readonly path: string; readonly content: string }[] {
  return STATIC_FILES.filter(({ isNeeded = () => true }) => isNeeded(service)).map(({ path, content }) => ({
    path,
    content: withBlocks(content, service.features),
  }));
}

function needsFilters(service: Service): boolean {
  return service.features.has("administrators") || service.resources.some(hasConditions);
}

/** A list of what is public can be narrowed down to one owner. */
function hasConditions({ fields, filters, publicRead, searches }: ServiceResource): boolean {
  return publicRead !== undefined || filters.length + searches.length > 0 || fields.some(({ nested }) => nested);
}

function reassigns(ids: IdKind): (service: Service) => boolean {
  return (service) => service.ids === ids && service.features.has("reassignment");
}
