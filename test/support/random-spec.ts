import fc from "fast-check";
import { fieldName, resourceName } from "./random-name.ts";
import { description, title } from "./random-text.ts";
import { type Json, type RandomType, types } from "./random-value.ts";

/** A spec: its text, and what it says. */
export interface RandomSpec {
  readonly text: string;
  readonly service: RandomService;
}

/** What a spec says. */
export interface RandomService {
  readonly title: string;
  readonly description?: string;
  readonly ids?: "uuid" | "integer";
  readonly resources: readonly RandomResource[];
}

/** A resource, and the names of its fields in lists. */
export interface RandomResource {
  readonly name: string;
  readonly description?: string;
  readonly fields: readonly RandomField[];
  readonly lists: Readonly<Record<string, readonly (string | readonly string[])[]>>;
}

/** A field in its long form. */
export interface RandomField {
  readonly name: string;
  readonly kind: string;
  readonly type: string;
  readonly pattern?: string;
  readonly nullable: boolean;
  readonly default?: Json;
  readonly description?: string;
  readonly examples?: readonly Json[];
  readonly lists: RandomType["lists"];
}

/** How large a spec may be. */
export interface Size {
  readonly resources: number;
  readonly fields: number;
}

const usual: Size = { resources: 5, fields: 8 };

/** Specs of which nearly all are right, with hostile text wherever a text may stand. */
export function specs(size: Size = usual): fc.Arbitrary<RandomSpec> {
  return services(size).chain((service) => texts(service).map((text) => ({ text, service })));
}

function services(size: Size): fc.Arbitrary<RandomService> {
  const shape = {
    title: title.filter((text) => text.trim() !== ""),
    description: optional(description),
    ids: optional(fc.constantFrom("uuid" as const, "integer" as const)),
    resources: fc
      .uniqueArray(resourceName, { minLength: 1, maxLength: size.resources, selector: (name) => name.toLowerCase() })
      .chain((names) => fc.tuple(...names.map((name, index) => resource(name, names.slice(0, index), size.fields)))),
  };
  return fc.record(shape).map(present);
}

/** A resource that may refer to the resources before it, and to itself. */
function resource(name: string, before: readonly string[], most: number): fc.Arbitrary<RandomResource> {
  return fc
    .record({
      description: optional(description),
      fields: fc.uniqueArray(
        fc.oneof({ weight: 5, arbitrary: field() }, { weight: 1, arbitrary: reference(name, before) }),
        {
          minLength: 1,
          maxLength: most,
          comparator: (one, other) => one.name === other.name || columnOf(one) === columnOf(other),
        },
      ),
    })
    .chain(({ fields, ...rest }) =>
      lists(fields.filter((each) => !isImplicit(each))).map((named) => present({ name, ...rest, ...named })),
    );
}

function isImplicit(field: RandomField): boolean {
  return ["id", "user_id", "created_at", "updated_at"].includes(columnOf(field));
}

function columnOf({ kind, name }: RandomField): string {
  return kind === "ref" ? `${name}_id` : name;
}

function lists(given: readonly RandomField[]): fc.Arbitrary<Pick<RandomResource, "fields" | "lists">> {
  const fields = given.length > 0 ? given : [fallback];
  const fit = (list: RandomType["lists"][number]) =>
    fc
      .subarray(fields.filter((each) => each.lists.includes(list)).map(({ name }) => name))
      .map((names) => names.slice(0, 4));
  const filter = fit("filter").map((names) => names.filter((name) => !queryNames.has(name)));
  return fc
    .record({
      unique: sets(fit("unique")),
      index: sets(fit("index")),
      filter,
      sort: fit("sort"),
      search: fit("search"),
    })
    .map((named) => ({ fields, lists: named }));
}

const fallback: RandomField = { name: "title", kind: "string", type: "string(1..200)", nullable: false, lists: [] };

const queryNames = new Set(["cursor", "descending", "limit", "search", "skip", "sort", "sort_name", "with_total"]);

/** Each field on its own, or all of them as one set. */
function sets(names: fc.Arbitrary<string[]>): fc.Arbitrary<(string | string[])[]> {
  return fc
    .tuple(names, fc.boolean())
    .map(([all, together]) => (together && all.length > 0 ? [all.slice(0, 2)] : all.slice(0, 2)));
}

function field(): fc.Arbitrary<RandomField> {
  return types().chain(({ values, ...type }) =>
    fc
      .record({
        name: fieldName,
        nullable: fc.boolean(),
        default: values ? optional(values) : fc.constant(undefined),
        description: optional(description),
        examples: values
          ? optional(fc.uniqueArray(values, { maxLength: 4, selector: (v) => JSON.stringify(v) }))
          : fc.constant(undefined),
      })
      .map((rest) => present({ ...type, ...rest })),
  );
}

function reference(self: string, before: readonly string[]): fc.Arbitrary<RandomField> {
  return fc
    .record({
      name: fieldName.filter((name) => !name.endsWith("_id")),
      target: fc.constantFrom(self, ...before),
      nullable: fc.boolean(),
      description: optional(description),
    })
    .map(({ target, nullable, ...rest }) =>
      present({
        ...rest,
        kind: "ref",
        type: `ref(${target})`,
        nullable: nullable || target === self,
        lists: ["index" as const, "filter" as const, "sort" as const],
      }),
    );
}

/** The text of a service: each field in the shorthand where that can say it, or in the long form. */
function texts(service: RandomService): fc.Arbitrary<string> {
  return fc.array(fc.boolean(), { minLength: 5, maxLength: 20 }).map((choices) => {
    let turn = 0;
    const isShort = () => choices[(turn += 1) % choices.length] ?? false;
    return write(service, isShort);
  });
}

function write({ title: service, description: text, ids, resources }: RandomService, isShort: () => boolean): string {
  const top = { freehold: 1, service, description: text, ids };
  const written = resources.map(({ name, fields, lists: named, ...rest }) => {
    const all = Object.fromEntries(fields.map((each) => [each.name, writeField(each, isShort())]));
    return [name, { ...rest, fields: all, ...named }] as const;
  });
  return yaml({ ...present(top), resources: Object.fromEntries(written) });
}

function writeField({ name: _, kind: __, lists: ___, ...long }: RandomField, isShort: boolean): Json {
  const { type, nullable, default: fallbackValue, ...rest } = long;
  if (!isShort || Object.keys(rest).length > 0) return long as unknown as Json;
  const suffix = fallbackValue === undefined ? "" : ` = ${JSON.stringify(fallbackValue)}`;
  return `${type}${nullable ? "?" : ""}${suffix}`;
}

/** JSON is a part of YAML; but YAML wants the characters that nobody sees in escapes. */
function yaml(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /[\u007f-\u009f\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function optional<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined });
}

/** The same without the keys that have no value. */
function present<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as never;
}
