import type { FileWrite } from "../files/batch.ts";
import { inspect } from "../files/inspect.ts";
import { readText } from "../files/read-text.ts";
import type { Host } from "../host/host.ts";

const secretName = ".env";

/** The file that shows what the file of secrets looks like, without a secret in it. */
export const templateName = ".env.example";

/**
 * The file of secrets of a service, from its template: the line `SECRET_KEY=` gets a random key. Only the user may
 * read it, git leaves it alone, and no report shows it. Nothing when the service has one already.
 */
export function missingSecrets(host: Host, root: string, template: string | undefined): readonly FileWrite[] {
  if (template === undefined || inspect(host.files, root).file(secretName).entry) return [];
  const content = template.replace(/^SECRET_KEY=.*$/m, () => `SECRET_KEY=${host.digests.secret(48)}`);
  return [{ path: secretName, content, mode: 0o600 }];
}

/** As `missingSecrets`, with the template that is on disk. */
export function missingSecretsOnDisk(host: Host, root: string): readonly FileWrite[] {
  const { path, entry } = inspect(host.files, root).file(templateName);
  return missingSecrets(host, root, entry && readText(host.files, path));
}
