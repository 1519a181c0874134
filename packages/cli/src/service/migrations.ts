import { join } from "node:path";
import { inspect } from "../files/inspect.ts";
import { readText } from "../files/read-text.ts";
import type { Host } from "../host/host.ts";

const folder = "migrations/versions";

/** The texts of the migrations that a service has by now, those of the user among them. */
export function readMigrations(host: Host, root: string): readonly string[] {
  const inspector = inspect(host.files, root);
  const names = inspector.folder(folder).entry ? host.files.list(join(root, folder)) : [];
  return names
    .filter((name) => name.endsWith(".py"))
    .map((name) => readText(host.files, inspector.file(`${folder}/${name}`).path));
}
