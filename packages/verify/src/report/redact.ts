/** What stands in a report in place of a secret. */
const MARK = "<redacted>";

/** A JWT, whole or with its signature changed. */
const JWT = /eyJ[\w-]{8,}\.[\w-]*\.?[\w-]*/g;

/** Takes tokens and passwords out of a text, whoever they belong to. */
export function redact(text: string, secrets: readonly string[]): string {
  const known = secrets.filter((secret) => secret.length >= 8);
  return known.reduce((rest, secret) => rest.replaceAll(secret, MARK), text).replace(JWT, MARK);
}
