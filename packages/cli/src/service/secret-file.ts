import type { FileWrite } from "../files/batch.ts";
import { inside } from "../files/inside.ts";
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
  if (template === undefined || host.files.look(inside(host.files, root, secretName))) return [];
  const content = template.replace(/^SECRET_KEY=.*$/m, () => `SECRET_KEY=${host.digests.secret(48)}`);
  return [{ path: secretName, content, mode: 0o600 }];
}

/** As `missingSecrets`, with the template that is on disk. */
export function missingSecretsOnDisk(host: Host, root: string): readonly FileWrite[] {
  const template = inside(host.files, root, templateName);
  return missingSecrets(host, root, host.files.look(template) && readText(host.files, template));
}
