import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { describedWithRule, isSentByRule } from "../../packages/core/src/fastapi/field-rules.ts";
import { nameService } from "../../packages/core/src/fastapi/names/name-service.ts";
import type { ServiceField, ServiceResource } from "../../packages/core/src/fastapi/service.ts";
import type { Field } from "../../packages/core/src/model/model.ts";
import { resolveModel } from "../../packages/core/src/model/resolve.ts";
import { parseSpec } from "../../packages/core/src/spec/parse-spec.ts";
import { type GeneratedService, given, randomServices } from "../support/generated-services.ts";
import { namesBelow } from "../support/names-below.ts";
import { python } from "../support/python.ts";
import { columnsOf, type RandomField } from "../support/random-field.ts";
import type { RandomResource } from "../support/random-service.ts";
import { canary } from "../support/random-text.ts";
import type { Json } from "../support/random-value.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { writeService } from "../support/write-service.ts";

const services = randomServices({ seed: given("FREEHOLD_SEED", 2), count: given("FREEHOLD_SERVICES", 25) });

const readSchemas = fileURLToPath(new URL("../support/read_schemas.py", import.meta.url));

test("a service says of itself what its spec says, to the letter, and runs no text of it", async () => {
  const cwd = temporaryFolder();
  for (const [index, { files }] of services.entries()) writeService(join(cwd, `service${index}`), files);

  const imported = await python([readSchemas], { cwd });

  expect(imported.stdout + imported.stderr).toBe("");
  for (const [index, service] of services.entries()) {
    const document = JSON.parse(readFileSync(join(cwd, `service${index}`, "openapi.json"), "utf8")) as OpenApi;
    expect(whatIsSaid(document), `service${index}`).toEqual(whatWasSaid(service));
  }
  expect(namesBelow(cwd)).not.toContain(canary);
});

interface OpenApi {
  readonly info: { readonly title: string; readonly description?: string };
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

interface Schema {
  readonly anyOf?: readonly Schema[];
  readonly const?: Json;
  readonly default?: Json;
  readonly description?: string;
  readonly enum?: readonly Json[];
  readonly examples?: readonly Readonly<Record<string, Json>>[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/** What a document and a spec say of a service, in the same form. */
interface Said {
  readonly title: string;
  readonly schemas: Readonly<Record<string, Json>>;
}

/** Bodies that no resource of the spec has. */
const ofEveryService = new Set(["InvitationCreate", "OrganisationCreate"]);

/** Whether a schema is the body of one new row, and neither of several nor of a share. */
function isOfOneRow(name: string): boolean {
  return /(?<!Bulk|Share)Create$/.test(name);
}

function whatIsSaid({ info, components: { schemas } }: OpenApi): Said {
  const created = Object.entries(schemas).filter(([name]) => isOfOneRow(name) && !ofEveryService.has(name));
  return {
    title: info.title,
    schemas: Object.fromEntries(created.map(([name, schema]) => [name, saidOf(schema)])),
  };
}

function saidOf({ properties = {}, required = [], examples: [example = {}] = [] }: Schema): Json {
  const entries = Object.entries(properties).map(([name, property]) => {
    const { description, pattern, enum: values, const: only } = { ...property.anyOf?.[0], ...property };
    const choices = values ?? (only === undefined ? [] : [only]);
    return [
      name,
      {
        required: required.includes(name),
        default: withoutNulls(property.default ?? null),
        description: description ?? null,
        pattern: pattern ?? null,
        values: choices.map((choice) => JSON.stringify(choice)).join(", "),
        example: /_ids?$/.test(name) ? null : withoutNulls(example[name] ?? null),
      },
    ] as const;
  });
  return Object.fromEntries(entries);
}

function whatWasSaid({ spec: { text, service } }: GeneratedService): Said {
  const parsed = parseSpec({ file: "freehold.yaml", text }).value;
  const model = parsed && resolveModel(parsed).value;
  const named = model ? nameService(model).resources : [];
  const pairs = service.resources.map((resource) => [resource, namesOf(resource, named)] as const);
  return {
    title: service.title.trim(),
    schemas: Object.fromEntries(
      pairs.map(([resource, names]) => [`${names.className}Create`, fieldsOf(resource, names)]),
    ),
  };
}

function namesOf({ name }: RandomResource, named: readonly ServiceResource[]): ServiceResource {
  const found = named.find(({ className }) => className.toLowerCase() === name.toLowerCase());
  if (found === undefined) throw new Error(`The service has no ${name}.`);
  return found;
}

function fieldsOf({ fields }: RandomResource, names: ServiceResource): Json {
  const own = fields.filter(({ rules }) => !rules?.set_by);
  return Object.fromEntries(
    own.map((field) => {
      const [name = ""] = columnsOf(field);
      if (field.kind === "refs") return [name, saidOfLink(field)];
      const model = names.fields.find((each) => each.name === name);
      if (model === undefined) throw new Error(`${names.className} has no ${name}.`);
      return [name, saidOfField(field, model)];
    }),
  );
}

/** References to many are left out where there are none. */
function saidOfLink({ description }: RandomField): Json {
  return {
    required: false,
    default: [],
    description: description?.trim() || null,
    pattern: null,
    values: "",
    example: null,
  };
}

const rewritten = new Set(["decimal", "datetime", "time", "uuid", "email", "url"]);

function saidOfField(field: RandomField, named: ServiceField): Json {
  const { field: model, name } = named;
  const { type } = model;
  const isRewritten = rewritten.has(field.kind);
  const [example] = isRewritten || !field.examples?.length ? model.examples : field.examples;
  return {
    required: !field.nullable && field.default === undefined,
    default: withoutNulls((isRewritten ? asPrinted(model) : field.default) ?? null),
    description: (isSentByRule(named) ? describedWithRule(named) : field.description?.trim()) || null,
    pattern: "pattern" in type ? (type.pattern ?? null) : null,
    values: /^enum[(](.*)[)]$/s.exec(field.type)?.[1] ?? "",
    example: /_ids?$/.test(name) ? null : withoutNulls(example ?? null),
  };
}

/** The default as Python prints it: a decimal below a millionth is `6E-11`. */
function asPrinted({ type, default: value }: Field): Json | undefined {
  const [, sign = "", whole = "", fraction = ""] = /^(-?)(\d+)\.(\d+)$/.exec(String(value)) ?? [];
  const [first = "", ...more] = `${whole}${fraction}`.replace(/^0+(?=\d)/, "");
  const exponent = more.length - fraction.length;
  if (type.kind !== "decimal" || exponent >= -6) return value;
  return `${sign}${first}${more.length > 0 ? "." : ""}${more.join("")}E${exponent}`;
}

/** FastAPI leaves out whatever is null within a document. */
function withoutNulls(value: Json): Json {
  if (typeof value !== "object" || value === null) return Object.is(value, -0) ? 0 : value;
  if (isList(value)) return value.map(withoutNulls);
  const entries = Object.entries(value).filter(([, item]) => item !== null);
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutNulls(item)]));
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}
