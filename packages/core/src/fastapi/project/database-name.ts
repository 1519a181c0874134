import type { Service } from "../service.ts";

/** The name of the database, `todo_api`: for SQLite a file, `todo_api.db`. */
export function databaseName({ slug }: Service): string {
  return slug.replaceAll("-", "_");
}
