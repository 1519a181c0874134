import type { Exchange } from "../http/exchange.ts";
import { jsonRequest } from "../http/json-request.ts";
import type { Json, Operation } from "../openapi/document.ts";
import { isRecord } from "../openapi/raw.ts";
import { forget } from "../stage/forget.ts";
import { fieldIn } from "../stage/record.ts";
import type { Row, Stage } from "../stage/stage.ts";
import type { Check, Finding } from "../verdict/check.ts";
import { succeeded } from "../verdict/compare.ts";
import { broken, enforced, unknown } from "../verdict/finding.ts";
import { type FieldKind, fieldOf } from "./body-fields.ts";

/** Checks 101 to 138 of values: what is hostile is refused or stored as it is, and never makes the service fail. */
export const inputValueChecks: readonly Check[] = [
  values("101", "A NUL in a text does no harm.", { kind: "text", sent: ["a\u0000b", "\u0000"] }),
  values("103", "A lone surrogate in a text does no harm.", { kind: "text", sent: ["\ud800", "a\udfff"] }),
  values("108", "An integer beyond 64 bits does no harm.", { kind: "integer", sent: [2 ** 63, -(2 ** 64), 1e30] }),
  values("110", "A text of digits is no number.", { kind: "integer", sent: ["1", true], rule: "refused" }),
  values("111", "A boolean is true or false.", { kind: "boolean", sent: ["yes", 1, "on"], rule: "refused" }),
  values("115", "A decimal without end does no harm.", {
    kind: "decimal",
    sent: ["9".repeat(40), "1E+1000", "1E-1000", "NaN", "Infinity"],
  }),
  values("117", "A moment at the end of time does no harm.", {
    kind: "date-time",
    sent: ["0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59"],
  }),
  values("137", "SQL in a text is text.", {
    kind: "text",
    sent: ["' OR '1'='1", "1; SELECT pg_sleep(9) --", '"; --', "\\'; DROP TABLE x; --"],
  }),
  values("138", "A template in a text is text.", {
    kind: "text",
    sent: ["{{7*7}}", `$${"{7*7}"}`, "<%= 7*7 %>", "#{7*7}"],
    rule: "not evaluated",
  }),
];

/** What must not become of a value, besides a failure. */
type Rule = "refused" | "not evaluated" | "same number";

interface Hostile {
  readonly kind: FieldKind;
  readonly sent: readonly Json[];
  readonly rule?: Rule;
}

function values(id: string, promise: string, { kind, sent, rule = "same number" }: Hostile): Check {
  return {
    ...{ id, promise, severity: rule === "refused" ? "low" : "medium", group: "input", traits: ["writes"] },
    run: async function* (stage) {
      for (const resource of stage.resources) {
        const { create } = resource;
        const field = fieldOf(resource, kind);
        const own = stage.planted(stage.intruder, resource);
        if (create && field && own) yield await attack(stage, { create, own, field, sent, rule });
      }
    },
  };
}

interface Target {
  readonly create: Operation;
  readonly own: Row;
  readonly field: string;
  readonly sent: readonly Json[];
  readonly rule: Rule;
}

async function attack(stage: Stage, { create, own, field, sent, rule }: Target): Promise<Finding> {
  const about = { operation: create, actor: stage.intruder.name };
  const sample = await stage.bodyFor(stage.intruder, own.resource);
  if (!isRecord(sample?.body)) return unknown(about, "No body could be made.");
  let last: Exchange | undefined;
  for (const value of sent) {
    const body = { ...(sample.body as Record<string, Json>), [field]: value };
    last = await stage.send(stage.intruder, jsonRequest("POST", own.home, body));
    await forget(stage, own, last);
    const wrong = faultOf(last, { own, field, value, rule });
    if (wrong !== undefined) return broken(about, wrong, last);
  }
  return last ? enforced(about, `\`${field}\` stands it.`, last) : unknown(about, "Nothing to send.");
}

interface Sent {
  readonly own: Row;
  readonly field: string;
  readonly value: Json;
  readonly rule: Rule;
}

function faultOf(answer: Exchange, { own, field, value, rule }: Sent): string | undefined {
  const status = answer.response?.status;
  if (status === undefined) return "The service gave no answer.";
  if (status >= 500) return `The service failed with ${status}.`;
  if (!succeeded(answer)) return undefined;
  if (rule === "refused") return `\`${field}\` took ${JSON.stringify(value)}.`;
  const stored = fieldIn(answer.response?.json, own.resource.name, field);
  if (rule === "not evaluated")
    return String(stored).includes("49") ? `\`${field}\` was stored as ${JSON.stringify(stored)}.` : undefined;
  const isOther = typeof value === "number" && typeof stored === "number" && stored !== value;
  return isOther ? `\`${field}\` was stored as another number.` : undefined;
}
