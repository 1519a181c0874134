import { parse } from "yaml";
import type { Api, Operation, Parameter, Schema } from "./document.ts";
import { normaliseSchema, resolve } from "./normalise-schema.ts";
import { isRecord, type Raw } from "./raw.ts";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/**
 * Reads an OpenAPI document (3.0 or 3.1, JSON or YAML); a sentence that says what is wrong with it, if it is none. `url`
 * is the address of the API: what the document says of the paths of its server goes before each path, unless it is
 * there already.
 */
export function readDocument(text: string, url: URL): Api | string {
  const root = parsed(text);
  if (!isRecord(root)) return "The document is neither JSON nor YAML.";
  const version = root["openapi"];
  if (typeof version !== "string" || !version.startsWith("3.")) {
    return "The document is no OpenAPI document of version 3.0 or 3.1.";
  }
  const info = isRecord(root["info"]) ? root["info"] : {};
  const tokenUrl = tokenUrlOf(root);
  const start = serverPath(root, url);
  return {
    title: String(info["title"] ?? ""),
    version: String(info["version"] ?? ""),
    operations: entriesOf(root["paths"]).flatMap(([path, item]) =>
      operationsOf(start + path, resolve(item, root), root),
    ),
    ...(tokenUrl !== undefined && { tokenUrl }),
  };
}

/** JSON is YAML too, but a reader of JSON is much faster with a large document. */
function parsed(text: string): unknown {
  for (const read of [JSON.parse, readYaml]) {
    try {
      return read(text);
    } catch {
      // It is written in the other language, or in none.
    }
  }
  return undefined;
}

function readYaml(text: string): unknown {
  return parse(text, { maxAliasCount: 10, logLevel: "error" });
}

function operationsOf(path: string, item: unknown, root: Raw): readonly Operation[] {
  if (!isRecord(item)) return [];
  return METHODS.flatMap((method) => {
    const raw = item[method];
    return isRecord(raw) ? [operationOf({ method, path, item, raw }, root)] : [];
  });
}

interface Place {
  readonly method: string;
  readonly path: string;
  readonly item: Raw;
  readonly raw: Raw;
}

function operationOf({ method, path, item, raw }: Place, root: Raw): Operation {
  const content = contentOf(raw["requestBody"], root);
  const json = mediaOf(content, /json/);
  const form = mediaOf(content, /x-www-form-urlencoded/);
  const body = resolve(raw["requestBody"], root);
  const security = raw["security"] ?? root["security"];
  return {
    method: method.toUpperCase(),
    path,
    title: `${method.toUpperCase()} ${path}`,
    parameters: [...listOf(item["parameters"]), ...listOf(raw["parameters"])].flatMap((each) =>
      parameterOf(each, root),
    ),
    ...(json && { body: { schema: json, required: isRecord(body) && body["required"] === true } }),
    ...(form && { form }),
    responses: Object.fromEntries(
      entriesOf(raw["responses"]).map(([status, response]) => {
        const schema = mediaOf(contentOf(response, root), /json/);
        return [status.toUpperCase(), schema ? { schema } : {}];
      }),
    ),
    secured: listOf(security).some((each) => isRecord(each) && Object.keys(each).length > 0),
    tags: listOf(raw["tags"]).map(String),
  };

  function mediaOf(media: Raw, type: RegExp): Schema | undefined {
    const found = Object.entries(media).find(([name]) => type.test(name))?.[1];
    if (!isRecord(found)) return undefined;
    const schema = normaliseSchema(found["schema"], root);
    return found["example"] === undefined ? schema : { ...schema, examples: [found["example"] as never] };
  }
}

function contentOf(holder: unknown, root: Raw): Raw {
  const found = resolve(holder, root);
  return isRecord(found) && isRecord(found["content"]) ? found["content"] : {};
}

function parameterOf(each: unknown, root: Raw): readonly Parameter[] {
  const raw = resolve(each, root);
  if (!isRecord(raw)) return [];
  const place = raw["in"];
  if (place !== "path" && place !== "query" && place !== "header" && place !== "cookie") return [];
  const schema = normaliseSchema(raw["schema"], root);
  const examples = raw["example"] === undefined ? {} : { examples: [raw["example"] as never] };
  return [{ name: String(raw["name"]), place, required: raw["required"] === true, schema: { ...schema, ...examples } }];
}

/** The path of the first server: `/api/v1` of `https://example.com/api/v1`, whatever the host. */
function serverPath(root: Raw, url: URL): string {
  const [server] = listOf(root["servers"]);
  if (!isRecord(server) || typeof server["url"] !== "string") return "";
  const variables = isRecord(server["variables"]) ? server["variables"] : {};
  const address = server["url"].replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const variable = variables[name];
    return isRecord(variable) ? String(variable["default"]) : "";
  });
  const path = URL.canParse(address, "http://api/") ? new URL(address, "http://api/").pathname.replace(/\/+$/, "") : "";
  return url.pathname.replace(/\/+$/, "").endsWith(path) ? "" : path;
}

function tokenUrlOf(root: Raw): string | undefined {
  const components = isRecord(root["components"]) ? root["components"] : {};
  for (const [, scheme] of entriesOf(components["securitySchemes"])) {
    const flows = isRecord(scheme) && isRecord(scheme["flows"]) ? scheme["flows"] : {};
    const flow = flows["password"];
    if (isRecord(flow) && typeof flow["tokenUrl"] === "string") return flow["tokenUrl"];
  }
  return undefined;
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isRecord(value) ? Object.entries(value) : [];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
