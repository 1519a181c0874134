import type { ApiResource } from "../api/resource.ts";
import type { Exchange, Request } from "../http/exchange.ts";
import { jsonRequest } from "../http/json-request.ts";
import type { Json, Operation, Schema } from "../openapi/document.ts";
import { isRecord } from "../openapi/raw.ts";
import type { Stage } from "../stage/stage.ts";
import type { Check, Finding } from "../verdict/check.ts";
import { succeeded } from "../verdict/compare.ts";
import { broken, enforced, unknown } from "../verdict/finding.ts";

/** Checks 101 to 138: hostile values and bodies are refused with 4xx, and never make the service fail. */
export const inputChecks: readonly Check[] = [
  values("101", "A NUL in a text does no harm.", { type: "string", sent: ["a\u0000b"] }),
  values("103", "A lone surrogate in a text does no harm.", { type: "string", sent: ["\ud800"] }),
  values("108", "An integer beyond 64 bits does no harm.", { type: "integer", sent: [2 ** 63, -(2 ** 64), 1e30] }),
  values("110", "A number is not taken for a text, or a text for a number.", { type: "integer", sent: ["1", true] }),
  values("111", "A boolean is true or false.", { type: "boolean", sent: ["yes", 1, "on"], rule: "110" }),
  values("117", "A moment at the end of time does no harm.", {
    type: "date-time",
    sent: ["0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59"],
  }),
  values("137", "SQL in a text is text.", {
    type: "string",
    sent: ["' OR '1'='1", "1; SELECT pg_sleep(9) --", '"; --'],
    rule: "verbatim",
  }),
  values("138", "Templates and scripts in a text are text.", {
    type: "string",
    sent: ["<script>alert(1)</script>", "{{7*7}}", `$${"{7*7}"}`],
    rule: "verbatim",
  }),
  bodies("105", "A body that is no UTF-8 is refused.", [Uint8Array.from([0xff, 0xfe, 0x7b, 0x7d])]),
  bodies("112", "NaN and Infinity are no JSON.", ['{"x": NaN}', '{"x": Infinity}', "[NaN]"]),
  bodies("109", "A number of 5,000 digits is refused.", [`{"x": ${"9".repeat(5000)}}`]),
  bodies("129", "A body that is nested very deeply is refused.", ["[".repeat(100_000), '{"a":'.repeat(5000)]),
  bodies("131", "A body that is no object is refused.", ["", "null", "[]", '"x"', "1", " "]),
  bodies("132", "A body that is not quite JSON is refused.", ['{"a": 1,}', "{} x", "{'a': 1}", "{} // x"]),
];

/** What must become of a value: refused, or stored as it is. */
type Rule = "110" | "verbatim" | "harmless";

/** What hostile values are sent to: the first field of a type. */
interface Hostile {
  readonly type: string;
  readonly sent: readonly Json[];
  readonly rule?: Rule;
}

function values(id: string, promise: string, { type, sent, rule = "harmless" }: Hostile): Check {
  return {
    ...infoOf(id, promise),
    run: async function* (stage) {
      for (const resource of stage.resources) {
        const { create } = resource;
        const field = fieldOf(resource, type);
        if (create && field) yield await attackField(stage, { resource, create, field, hostile: sent, rule });
      }
    },
  };
}

function infoOf(id: string, promise: string): Omit<Check, "run"> {
  return { id, promise, severity: "medium", group: "input", traits: ["writes"] };
}

/** The first field that takes any text, an integer, a boolean or a moment. */
function fieldOf({ create, references }: ApiResource, type: string): string | undefined {
  const fields = Object.entries(create?.body?.schema.properties ?? {});
  return fields.find(([name, schema]) => isOf(schema, type) && !references.some(({ field }) => field === name))?.[0];
}

function isOf(schema: Schema, type: string): boolean {
  if (schema.options) return schema.options.some((option) => isOf(option, type));
  if (schema.enum) return false;
  if (type === "date-time") return schema.format === "date-time";
  return (schema.types?.includes(type) ?? false) && schema.format === undefined && schema.pattern === undefined;
}

interface FieldTarget {
  readonly resource: ApiResource;
  readonly create: Operation;
  readonly field: string;
  readonly hostile: readonly Json[];
  readonly rule: Rule;
}

async function attackField(stage: Stage, { resource, create, field, hostile, rule }: FieldTarget): Promise<Finding> {
  const about = { operation: create, actor: stage.intruder.name };
  const own = stage.planted(stage.intruder, resource);
  const path = own?.path?.replace(/\/[^/]+\/?$/, "");
  const sample = await stage.bodyFor(stage.intruder, resource);
  if (path === undefined || !isRecord(sample?.body)) return unknown(about, "No row could be planted.");
  let last: Exchange | undefined;
  for (const value of hostile) {
    const answer = await stage.send(
      stage.intruder,
      jsonRequest("POST", path, { ...(sample.body as Record<string, Json>), [field]: value }),
    );
    await forget(stage, path, answer);
    const wrong = faultOf(answer, { field, value, rule });
    if (wrong !== undefined) return broken(about, wrong, answer);
    last = answer;
  }
  return last ? enforced(about, `\`${field}\` stands it.`, last) : unknown(about, "Nothing to send.");
}

interface Sent {
  readonly field: string;
  readonly value: Json;
  readonly rule: Rule;
}

function faultOf(answer: Exchange, { field, value, rule }: Sent): string | undefined {
  const status = answer.response?.status;
  if (status === undefined) return "The service gave no answer.";
  if (status >= 500) return `The service failed with ${status}.`;
  if (!succeeded(answer)) return undefined;
  const stored = isRecord(answer.response?.json) ? answer.response.json[field] : undefined;
  if (rule === "110") return `\`${field}\` took ${JSON.stringify(value)}.`;
  const same = stored === undefined || JSON.stringify(stored) === JSON.stringify(value);
  if (rule === "verbatim" && !same) return `\`${field}\` was stored as something else.`;
  return rule === "harmless" && !same && typeof value === "number"
    ? `\`${field}\` was stored as another number.`
    : undefined;
}

/** Deletes a row that came out of an attack. */
async function forget(stage: Stage, path: string, { response }: Exchange): Promise<void> {
  const id = isRecord(response?.json) ? response.json["id"] : undefined;
  if (response && response.status < 300 && id !== undefined) {
    await stage.send(stage.intruder, { method: "DELETE", path: `${path}/${encodeURIComponent(String(id))}` });
  }
}

function bodies(id: string, promise: string, hostile: readonly (string | Uint8Array)[]): Check {
  return {
    ...infoOf(id, promise),
    run: async function* (stage) {
      for (const { create, collection } of stage.resources) {
        if (create && !collection.includes("{")) yield await attackBody(stage, create, hostile);
      }
    },
  };
}

async function attackBody(
  stage: Stage,
  create: Operation,
  hostile: readonly (string | Uint8Array)[],
): Promise<Finding> {
  const about = { operation: create, actor: stage.intruder.name };
  let last: Exchange | undefined;
  for (const body of hostile) {
    const request: Request = {
      method: "POST",
      path: create.path,
      headers: { "content-type": "application/json" },
      body,
    };
    last = await stage.send(stage.intruder, request);
    const status = last.response?.status;
    if (status === undefined || status >= 500)
      return broken(about, `The service failed with ${status ?? "no answer"}.`, last);
    if (succeeded(last)) return broken(about, "The body was taken.", last);
  }
  return last ? enforced(about, "Each was refused.", last) : unknown(about, "Nothing to send.");
}
