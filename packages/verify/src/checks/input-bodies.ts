import type { ApiResource } from "../api/resource.ts";
import type { Exchange } from "../http/exchange.ts";
import type { Json, Operation } from "../openapi/document.ts";
import { isRecord } from "../openapi/raw.ts";
import { forget } from "../stage/forget.ts";
import type { Row, Stage } from "../stage/stage.ts";
import type { Check, Finding } from "../verdict/check.ts";
import { succeeded } from "../verdict/compare.ts";
import { broken, enforced, unknown } from "../verdict/finding.ts";
import { fieldOf } from "./body-fields.ts";

/** Checks 105 to 132 of bodies: what is no JSON, or has two meanings, is refused, though all the rest of it is right. */
export const inputBodyChecks: readonly Check[] = [
  bodies("105", "A body that is no UTF-8 is refused.", ({ whole, middle }) => [
    Uint8Array.from([0xff, 0xfe, 0x7b, 0x7d]),
    Buffer.concat([Buffer.from(whole.slice(0, middle)), Uint8Array.from([0xc3]), Buffer.from(whole.slice(middle))]),
  ]),
  bodies("109", "A number of 5,000 digits is refused.", ({ withNumber }) => withNumber("9".repeat(5000))),
  bodies("112", "NaN and Infinity are no JSON.", ({ withNumber }) =>
    ["NaN", "Infinity", "-Infinity"].flatMap(withNumber),
  ),
  bodies("129", "A body that is nested very deeply is refused.", () => ["[".repeat(100_000), '{"a":'.repeat(5000)]),
  bodies("130", "A body that names a key twice is refused.", ({ whole, key }) => [`{${key}:"other",${whole.slice(1)}`]),
  bodies("131", "A body that is no object is refused.", ({ whole }) => ["null", "[]", `[${whole}]`, '"x"', "1"]),
  bodies("132", "A body that is not quite JSON is refused.", ({ whole }) => [
    whole.replace(/\}$/, ",}"),
    `${whole} x`,
    `${whole} // x`,
    whole.replaceAll('"', "'"),
  ]),
];

/** A good body as text, and ways to spoil it. */
interface Material {
  readonly whole: string;
  /** A place within its first text. */
  readonly middle: number;
  /** The name of its first property, in quotes. */
  readonly key: string;
  /** The body with something in place of a number; none where the body has no number. */
  readonly withNumber: (text: string) => readonly string[];
}

type Spoil = (material: Material) => readonly (string | Uint8Array)[];

function bodies(id: string, promise: string, spoil: Spoil): Check {
  return {
    ...{ id, promise, severity: id === "130" ? "low" : "medium", group: "input", traits: ["writes"] },
    run: async function* (stage) {
      for (const resource of stage.resources) {
        const own = stage.planted(stage.intruder, resource);
        if (resource.create && own) yield await attack(stage, { create: resource.create, own, spoil });
      }
    },
  };
}

interface Target {
  readonly create: Operation;
  readonly own: Row;
  readonly spoil: Spoil;
}

async function attack(stage: Stage, { create, own, spoil }: Target): Promise<Finding> {
  const about = { operation: create, actor: stage.intruder.name };
  const sample = await stage.bodyFor(stage.intruder, own.resource);
  if (!isRecord(sample?.body)) return unknown(about, "No body could be made.");
  const headers = { "content-type": "application/json" };
  let last: Exchange | undefined;
  for (const body of spoil(materialOf(own.resource, sample.body as Record<string, Json>))) {
    last = await stage.send(stage.intruder, { method: "POST", path: own.home, headers, body });
    await forget(stage, own, last);
    const status = last.response?.status;
    if (status === undefined || status >= 500)
      return broken(about, `The service failed with ${status ?? "no answer"}.`, last);
    if (succeeded(last)) return broken(about, "The body was taken.", last);
  }
  return last ? enforced(about, "Each was refused.", last) : unknown(about, "The body has no number.");
}

/** Stands in a body where a number is to come. */
const PLACE = "\u2316";

function materialOf(resource: ApiResource, body: Readonly<Record<string, Json>>): Material {
  const fields = [fieldOf(resource, "number"), fieldOf(resource, "integer")].filter((field) => field !== undefined);
  return {
    whole: JSON.stringify(body),
    middle: JSON.stringify(body).search(/[0-9a-f]{24}/) + 1,
    key: JSON.stringify(Object.keys(body)[0] ?? ""),
    withNumber: (text) =>
      fields.map((field) => JSON.stringify({ ...body, [field]: PLACE }).replace(`"${PLACE}"`, () => text)),
  };
}
