import type { Exchange } from "../http/exchange.ts";
import { jsonRequest } from "../http/json-request.ts";
import type { Json, Operation, Schema } from "../openapi/document.ts";
import { isRecord } from "../openapi/raw.ts";
import { forget } from "../stage/forget.ts";
import type { Row, Stage } from "../stage/stage.ts";
import type { Check, Finding } from "../verdict/check.ts";
import { succeeded } from "../verdict/compare.ts";
import { broken, enforced, unknown } from "../verdict/finding.ts";

/** Checks 53, 54, 113, 126 and 135: what the document does not allow is refused, and odd names do no harm. */
export const schemaLimitChecks: readonly Check[] = [
  limits("53", "A name that means something to the language does no harm.", {
    sent: () => [],
    others: ["__class__", "__init__", "__proto__", "constructor", "_sa_instance_state", "model_config", "toString"],
  }),
  limits("54", "A null is refused where the document has none.", {
    sent: (schema, isRequired) => (isRequired && !isNullable(schema) ? [null] : []),
  }),
  limits("113", "A number beyond all numbers is refused.", {
    sent: (schema) => (choices(schema).some(({ types }) => types?.includes("number")) ? [HUGE] : []),
  }),
  limits("126", "A text longer than the document allows is refused.", {
    sent: (schema) =>
      choices(schema).flatMap(({ maxLength = LONGEST, format, pattern }) =>
        maxLength < LONGEST && format === undefined && pattern === undefined ? ["x".repeat(maxLength + 1)] : [],
      ),
  }),
  limits("135", "A choice that the document does not have is refused.", {
    sent: (schema) => {
      const names = choices(schema)
        .flatMap((each) => each.enum ?? [])
        .filter((value) => typeof value === "string");
      return names.length === 0
        ? []
        : ["no such choice", `${names[0]} `, String(names[0]).toUpperCase(), ""].filter(
            (text) => !names.includes(text),
          );
    },
  }),
];

const LONGEST = 20_000;

/** Stands in a body where a number is to come that JSON can say and no computer hold. */
const HUGE = "\u2316";

interface Limits {
  /** What a field must not take. */
  readonly sent: (schema: Schema, isRequired: boolean) => readonly Json[];
  /** Fields that the document does not have; they are refused or passed over. */
  readonly others?: readonly string[];
}

function choices(schema: Schema): readonly Schema[] {
  return schema.options ? schema.options.flatMap(choices) : [schema];
}

function isNullable(schema: Schema): boolean {
  return choices(schema).some(({ types, enum: values }) => (types?.includes("null") ?? true) || values?.includes(null));
}

function limits(id: string, promise: string, { sent, others = [] }: Limits): Check {
  return {
    ...{ id, promise, severity: id === "53" ? "high" : "low", fault: 102, group: "input", traits: ["writes"] },
    run: async function* (stage) {
      for (const { create, ...resource } of stage.resources) {
        const own = stage.planted(stage.intruder, { ...resource, ...(create && { create }) });
        if (!create?.body || !own) continue;
        const { properties = {}, required = [] } = create.body.schema;
        const wrong = Object.entries(properties).flatMap(([name, schema]) =>
          schema.readOnly ? [] : sent(schema, required.includes(name)).map((value) => [name, value] as const),
        );
        const odd = others.map((name) => [name, { a: [1] }] as const);
        if (wrong.length + odd.length > 0) yield await attack(stage, { create, own, wrong, odd });
      }
    },
  };
}

interface Target {
  readonly create: Operation;
  readonly own: Row;
  readonly wrong: readonly (readonly [string, Json])[];
  readonly odd: readonly (readonly [string, Json])[];
}

async function attack(stage: Stage, { create, own, wrong, odd }: Target): Promise<Finding> {
  const about = { operation: create, actor: stage.intruder.name };
  let last: Exchange | undefined;
  for (const [name, value] of [...wrong, ...odd]) {
    const sample = await stage.bodyFor(stage.intruder, own.resource);
    if (!isRecord(sample?.body)) return unknown(about, "No body could be made.");
    last = await stage.send(
      stage.intruder,
      requestWith(own.home, sample.body as Record<string, Json>, { name, value }),
    );
    await forget(stage, own, last);
    const status = last.response?.status;
    if (status === undefined || status >= 500)
      return broken(about, `With \`${name}\` the service failed with ${status ?? "no answer"}.`, last);
    if (succeeded(last) && !odd.some(([other]) => other === name))
      return broken(about, `\`${name}\` took what the document does not allow.`, last);
  }
  return last ? enforced(about, "Each was refused, or passed over.", last) : unknown(about, "Nothing to send.");
}

/** A body with one field more, or with another value; also where its name is one that objects have by themselves. */
function requestWith(
  path: string,
  body: Readonly<Record<string, Json>>,
  { name, value }: { name: string; value: Json },
) {
  const fields = Object.entries(body).filter(([other]) => other !== name);
  const texts = [...fields, [name, value] as const].map(
    ([key, each]) => `${JSON.stringify(key)}:${JSON.stringify(each)}`,
  );
  const request = jsonRequest("POST", path, {});
  return { ...request, body: `{${texts.join(",")}}`.replace(`"${HUGE}"`, "1e400") };
}
