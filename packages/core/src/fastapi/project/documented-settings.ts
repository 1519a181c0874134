import type { Service } from "../service.ts";
import { databaseName } from "./database-name.ts";

/** A setting of `backend/settings.py` that has a default. */
export interface DocumentedSetting {
  readonly name: string;
  readonly default: string;
  /** In full sentences, on one line. */
  readonly meaning: string;
  /** A value that says more than the default. */
  readonly example?: string;
}

/** The settings that have a default, in the order in which people look for them. `SECRET_KEY` has none. */
export function documentedSettings(service: Service): readonly DocumentedSetting[] {
  const database = databaseName(service);
  return [
    {
      name: "ENVIRONMENT",
      default: "development",
      meaning: "`production` turns off `/docs`, and insists on row-level security on PostgreSQL.",
      example: "production",
    },
    {
      name: "DATABASE_URL",
      default: `sqlite:///${database}.db`,
      meaning: "Where the rows are. On PostgreSQL, a role that owns no table.",
      example: `postgresql://service:password@localhost/${database}`,
    },
    {
      name: "MIGRATION_DATABASE_URL",
      default: "none",
      meaning: "The same, for migrations: the role that owns the tables.",
      example: `postgresql://owner:password@localhost/${database}`,
    },
    { name: "DATABASE_POOL_SIZE", default: "10", meaning: "Connections to PostgreSQL, for each process." },
    { name: "ACCESS_TOKEN_MINUTES", default: "15", meaning: "How long an access token is good, from 1 to 60." },
    { name: "TOKEN_ISSUER", default: service.slug, meaning: "The `iss` of the access tokens." },
    { name: "TOKEN_AUDIENCE", default: service.slug, meaning: "The `aud` of the access tokens." },
    { name: "PASSWORD_MIN_LENGTH", default: "15", meaning: "Characters of a new password at least, from 8 to 64." },
    { name: "MAX_BODY_BYTES", default: "1048576", meaning: "The largest body that a request may have." },
    { name: "LOG_LEVEL", default: "INFO", meaning: "`DEBUG`, `INFO`, `WARNING` or `ERROR`." },
  ];
}
