/** What stands in a report in place of a secret. */
const MARK = "<redacted>";

/** A JWT, whole or with its signature changed. */
const JWT = /eyJ[\w-]{8,}\.[\w-]*\.?[\w-]*/g;

/** A token of any form in the JSON of an answer, which may stand in JSON or in markup itself. */
const FIELD = /(token(?:\\*"|&quot;)\s*:\s*(?:\\*"|&quot;))[^"\\&]{8,}/gi;

/** Takes tokens and passwords out of a text, whoever they belong to. */
export function redact(text: string, secrets: readonly string[]): string {
  const known = secrets.filter((secret) => secret.length >= 8);
  const rest = known.reduce((left, secret) => left.replaceAll(secret, MARK), text);
  return rest.replace(JWT, MARK).replace(FIELD, `$1${MARK}`);
}
