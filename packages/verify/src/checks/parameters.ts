import type { Exchange } from "../http/exchange.ts";
import type { Operation, Parameter, Schema } from "../openapi/document.ts";
import { withLastPart } from "../stage/row-path.ts";
import type { Row, Stage } from "../stage/stage.ts";
import type { Check, Finding } from "../verdict/check.ts";
import { holds, succeeded } from "../verdict/compare.ts";
import { broken, enforced, unknown } from "../verdict/finding.ts";

const BEYOND = ["9223372036854775807", "9223372036854775808", "-9223372036854775809", "9".repeat(30)];

/** Checks 102, 107, 121, 123 and 124: hostile parameters of lists and paths. */
export const parameterChecks: readonly Check[] = [
  query("102", "A NUL in a query does no harm.", ({ name, schema }) =>
    takes(schema, "string") || /^(q|query|search)$/i.test(name) ? ["%00", "a%00b", "%ff", "%ed%a0%80"] : [],
  ),
  query("107", "A filter stands a value that no column holds.", ({ name, schema }) => {
    if (PAGES.test(name)) return [];
    if (has(schema, ({ format }) => format === "date-time" || format === "date") || /_at$|date/i.test(name))
      return ["0001-01-01T00:00:00%2B23:59", "9999-12-31T23:59:59-23:59", "0000-00-00"];
    return takes(schema, "integer") || takes(schema, "number") ? [...BEYOND, "1e400", "NaN"] : [];
  }),
  query("123", "A page has a size that the service allows.", ({ name }) =>
    SIZES.test(name) ? ["-1", "0", "1000000000000", "", "a", "1.5", ...BEYOND] : [],
  ),
  query("124", "A list begins at or after its beginning.", ({ name }) =>
    STARTS.test(name) ? ["-1", "a", "", ...BEYOND] : [],
  ),
  idCheck(),
];

const SIZES = /^(limit|page_?size|per_?page|size)$/i;
const STARTS = /^(offset|skip|page)$/i;
const PAGES = new RegExp(`${SIZES.source}|${STARTS.source}`, "i");

function has(schema: Schema, test: (schema: Schema) => boolean): boolean {
  return test(schema) || (schema.options ?? []).some((option) => has(option, test));
}

function takes(schema: Schema, type: string): boolean {
  return has(schema, ({ types }) => types?.includes(type) ?? false);
}

function query(id: string, promise: string, hostile: (parameter: Parameter) => readonly string[]): Check {
  return {
    ...{ id, promise, severity: "medium", group: "input", traits: [] },
    run: async function* (stage) {
      for (const resource of stage.resources) {
        const { list } = resource;
        const path = stage.planted(stage.intruder, resource)?.home ?? resource.collection;
        for (const parameter of list?.parameters.filter(({ place }) => place === "query") ?? []) {
          const values = hostile(parameter);
          if (list && values.length > 0) yield await attack(stage, { list, path, parameter, values });
        }
      }
    },
  };
}

interface Target {
  readonly list: Operation;
  readonly path: string;
  readonly parameter: Parameter;
  readonly values: readonly string[];
}

async function attack(stage: Stage, { list, path, parameter: { name, schema }, values }: Target): Promise<Finding> {
  const about = { operation: list, actor: stage.intruder.name };
  let last: Exchange | undefined;
  for (const value of values) {
    last = await stage.send(stage.intruder, { method: "GET", path: `${path}?${encodeURIComponent(name)}=${value}` });
    const status = last.response?.status;
    if (status === undefined || status >= 500)
      return broken(about, `\`${name}\` made the service fail with ${status ?? "no answer"}.`, last);
    if (succeeded(last) && isOutside(schema, value))
      return broken(about, `\`${name}\` took ${value}, which the document does not allow.`, last);
  }
  return last ? enforced(about, `\`${name}\` stands each.`, last) : unknown(about, "Nothing to send.");
}

/** Whether the document itself bounds a number more narrowly. */
function isOutside({ minimum, maximum }: Schema, value: string): boolean {
  const number = /^-?\d+$/.test(value) ? Number(value) : undefined;
  if (number === undefined) return false;
  return (minimum !== undefined && number < minimum) || (maximum !== undefined && number > maximum);
}

/** One row has one address: no other way to write its id leads to it. */
function idCheck(): Check {
  return {
    ...{ id: "121", promise: "A row has one address, and a hostile id does no harm.", severity: "low", group: "input" },
    traits: [],
    run: async function* (stage) {
      for (const resource of stage.resources) {
        const own = stage.planted(stage.intruder, resource);
        if (resource.get && own?.path !== undefined) yield await attackId(stage, resource.get, own);
      }
    },
  };
}

const IDS = ["9".repeat(25), "-1", "%00", "a".repeat(3000), "..%2f..%2fetc", "null", "{}", "%ff"];

async function attackId(stage: Stage, get: Operation, own: Row): Promise<Finding> {
  const about = { operation: get, actor: stage.intruder.name };
  for (const id of [...IDS, ...aliases(String(own.id))]) {
    const answer = await stage.send(stage.intruder, { method: "GET", path: withLastPart(own.path ?? "", id) });
    const status = answer.response?.status;
    if (status === undefined || status >= 500)
      return broken(about, `The service failed with ${status ?? "no answer"}.`, answer);
    if (holds(answer, own.canary)) return broken(about, `The row is also at \`${id}\`.`, answer);
  }
  return enforced(about, "Each was refused.");
}

/** Other ways to write an id. */
function aliases(id: string): readonly string[] {
  if (/^\d+$/.test(id)) return [`%2b${id}`, `%20${id}`, `0${id}`, `${id}.0`, `${id}e0`];
  return /^[0-9a-f-]{36}$/.test(id) ? [id.replaceAll("-", ""), `%7b${id}%7d`, `urn:uuid:${id}`] : [];
}
