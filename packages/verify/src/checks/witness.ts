import type { Exchange } from "../http/exchange.ts";
import type { Api, Operation, Schema } from "../openapi/document.ts";
import { isRecord } from "../openapi/raw.ts";
import type { Finding } from "../verdict/check.ts";
import type { CheckInfo } from "../verdict/check-info.ts";
import { succeeded } from "../verdict/compare.ts";
import { broken, enforced } from "../verdict/finding.ts";

/**
 * Checks 55, 56, 177, 179, 196 and 197 send nothing: they look at every exchange of the run. Their findings come last, since
 * the others have to be done.
 */
export const witnessChecks: readonly WitnessCheck[] = [
  witness("177", "An error tells nothing of what is inside.", 209, (_api, exchange) =>
    matchIn(exchange, /Traceback \(most recent|File "\/|\n\s+at \S+ \(|node_modules\/|\.py", line \d+|java\.lang\./),
  ),
  witness("179", "An error tells nothing of the database.", undefined, (_api, exchange) =>
    matchIn(
      exchange,
      /UNIQUE constraint failed|duplicate key value|sqlalchemy\.|psycopg|asyncpg\.|SQLSTATE|syntax error at or near|SQLITE_/,
    ),
  ),
  witness("55", "No answer holds a password or its hash.", undefined, (_api, exchange) =>
    succeeded(exchange)
      ? matchIn(exchange, /\$argon2|\$2[aby]\$\d\d\$|pbkdf2_sha|"(hashed_?)?password(_?hash)?"\s*:\s*"(?!\*|")/i)
      : undefined,
  ),
  witness("197", "No request makes the service fail.", 100, (_api, { response }) =>
    response && response.status >= 500 && ![501, 503, 505].includes(response.status)
      ? `The service failed with ${response.status}.`
      : undefined,
  ),
  witness("56", "An answer holds what the document says, and no more.", undefined, unannounced),
  witness("196", "The document names every answer.", 101, undeclared),
];

/** A check of exchanges that others made. */
export interface WitnessCheck extends CheckInfo {
  readonly judge: (api: Api, exchanges: readonly Exchange[]) => Iterable<Finding>;
}

type Look = (api: Api, exchange: Exchange) => string | undefined;

function witness(id: string, promise: string, ...[fault, look]: [number | undefined, Look]): WitnessCheck {
  return {
    ...{ id, promise, severity: ["56", "196"].includes(id) ? "low" : "high", group: "leaks" },
    ...(fault !== undefined && { fault }),
    judge: function* (api, exchanges) {
      const seen = new Set<string>();
      for (const exchange of exchanges) {
        const reason = look(api, exchange);
        if (reason === undefined) continue;
        const operation = operationOf(api, exchange);
        // What a document leaves out, it mostly leaves out everywhere.
        const key = ["56", "196"].includes(id) ? reason : `${operation?.title} ${reason}`;
        if (seen.has(key)) continue;
        seen.add(key);
        yield broken({ ...(operation && { operation }), actor: exchange.actor }, reason, exchange);
      }
      if (seen.size === 0) yield enforced({ actor: "nobody" }, `None of ${exchanges.length} answers breaks it.`);
    },
  };
}

function matchIn({ response }: Exchange, pattern: RegExp): string | undefined {
  const found = pattern.exec(response?.body ?? "")?.[0];
  return found === undefined ? undefined : `The answer holds \`${found.trim()}\`.`;
}

/** A document that names no refusal of an operation says nothing of them, and nobody documents a failure. */
function undeclared(api: Api, exchange: Exchange): string | undefined {
  const operation = operationOf(api, exchange);
  const status = exchange.response?.status;
  if (!operation || status === undefined || status === 405) return undefined;
  const declared = Object.keys(operation.responses);
  if (status >= 500 || (status >= 400 && !declared.some((name) => /^4|^DEFAULT$/.test(name)))) return undefined;
  const names = [String(status), `${String(status)[0]}XX`, "DEFAULT"];
  return names.some((name) => declared.includes(name)) ? undefined : `The document does not name the status ${status}.`;
}

/** A field of a row that the document does not name, where it names others and does not leave the rest open. */
function unannounced(api: Api, exchange: Exchange): string | undefined {
  const status = String(exchange.response?.status);
  const schema = succeeded(exchange) ? operationOf(api, exchange)?.responses[status]?.schema : undefined;
  const field = schema && fieldBeyond(exchange.response?.json, schema);
  return field === undefined ? undefined : `The document does not name the field \`${field}\`.`;
}

function fieldBeyond(value: unknown, { properties, items, options, open }: Schema): string | undefined {
  if (Array.isArray(value)) return items && value.map((each) => fieldBeyond(each, items)).find((each) => each);
  if (!isRecord(value) || !properties || options || open) return undefined;
  for (const [name, each] of Object.entries(value)) {
    const schema = properties[name];
    if (!schema) return name;
    const deeper = fieldBeyond(each, schema);
    if (deeper !== undefined) return `${name}.${deeper}`;
  }
  return undefined;
}

function operationOf({ operations }: Api, { request }: Exchange): Operation | undefined {
  const path = request.path.split("?", 1)[0] ?? "";
  return operations.find((each) => each.method === request.method && patternOf(each.path).test(path));
}

function patternOf(path: string): RegExp {
  const parts = path.split(/\{[^/{}]+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^/]+")}$`);
}
