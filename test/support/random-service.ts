import fc from "fast-check";
import { fieldName, resourceName } from "./random-name.ts";
import { type FieldRules, reason, rulesFor, settable } from "./random-rules.ts";
import { description, title } from "./random-text.ts";
import { type Json, types } from "./random-value.ts";

/** What a spec says. */
export interface RandomService {
  readonly title: string;
  readonly description?: string;
  readonly ids?: "uuid" | "integer";
  readonly administrators?: string;
  readonly audit?: boolean;
  readonly resources: readonly RandomResource[];
}

/** A resource, and the names of its fields in lists. */
export interface RandomResource {
  readonly name: string;
  readonly description?: string;
  readonly plural?: string;
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
  readonly rules?: FieldRules;
  readonly bytes: number;
  readonly variety: number;
}

/** How large a spec may be. */
export interface Size {
  readonly resources: number;
  readonly fields: number;
}

const usual: Size = { resources: 5, fields: 8 };

/** What specs say: nearly all of it is right, with hostile text wherever a text may stand. */
export function services(size: Size = usual): fc.Arbitrary<RandomService> {
  const some = fc.option(reason, { nil: undefined, freq: 1 });
  return some.chain((administrators) => servicesWith(administrators, size));
}

function servicesWith(administrators: string | undefined, size: Size): fc.Arbitrary<RandomService> {
  const hasAdministrators = administrators !== undefined;
  const shape = {
    administrators: fc.constant(administrators),
    audit: hasAdministrators ? fc.constant(undefined) : optional(fc.boolean()),
    title: title.filter((text) => text.trim() !== ""),
    description: optional(description),
    ids: optional(fc.constantFrom("uuid" as const, "integer" as const)),
    resources: fc
      .uniqueArray(resourceName, { minLength: 1, maxLength: size.resources, selector: (name) => name.toLowerCase() })
      .chain((names) =>
        fc.tuple(
          ...names.map((name, index) => {
            return resource(name, { before: names.slice(0, index), most: size.fields, hasAdministrators });
          }),
        ),
      ),
  };
  return fc.record(shape).map(present);
}

interface Surroundings {
  readonly before: readonly string[];
  /** The number of fields at most. */
  readonly most: number;
  readonly hasAdministrators: boolean;
}

/** A resource that may refer to the resources before it, and to itself. */
function resource(name: string, { before, most, hasAdministrators }: Surroundings): fc.Arbitrary<RandomResource> {
  const anyField = fc.oneof({ weight: 5, arbitrary: field() }, { weight: 1, arbitrary: reference(name, before) });
  const ruled = anyField.chain((each) => rulesFor(each, hasAdministrators).map((rules) => ({ ...each, rules })));
  return fc
    .record({
      description: optional(description),
      plural: fc.option(
        resourceName.map((plural) => `${plural.slice(0, 40)}Set`),
        { nil: undefined, freq: 9 },
      ),
      fields: fc.uniqueArray(ruled, {
        minLength: 1,
        maxLength: most,
        comparator: (one, other) => one.name === other.name || columnOf(one) === columnOf(other),
      }),
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
  const fields = settable(given.length > 0 ? given : [fallback]);
  const shown = fields.filter(({ rules }) => !rules?.write_only);
  const single = shown.filter(({ kind }) => !["text", "list", "json"].includes(kind));
  const wordy = shown.filter(({ kind }) => ["string", "text", "email", "url"].includes(kind));
  const own = single.filter(({ rules }) => !rules?.set_by);
  return fc
    .record({
      unique: sets(own, (set) => varietyOf(set) >= 3).map((all) => distinct(all, (set) => set.toSorted().join())),
      index: sets(single, () => true).map((all) => distinct(all, (set) => set.join())),
      filter: some(single).map((names) => names.filter((name) => !queryNames.has(name))),
      sort: some(single.filter(({ bytes }) => bytes <= mostBytes)),
      search: some(wordy),
    })
    .map((named) => ({ fields, lists: named }));
}

const fallback: RandomField = {
  name: "title",
  kind: "string",
  type: "string(1..200)",
  nullable: false,
  bytes: 800,
  variety: 3,
};

const queryNames = new Set(["cursor", "descending", "limit", "search", "skip", "sort", "sort_name", "with_total"]);

/** What an entry of an index may take. */
const mostBytes = 2_600;

function some(fields: readonly RandomField[]): fc.Arbitrary<string[]> {
  return fc.subarray(fields.map(({ name }) => name)).map((names) => names.slice(0, 4));
}

/** Sets of fields that fit an index. */
function sets(
  fields: readonly RandomField[],
  isGood: (set: readonly RandomField[]) => boolean,
): fc.Arbitrary<readonly (readonly string[])[]> {
  const set = fc.shuffledSubarray([...fields]).map((all) => all.slice(0, 4));
  return fc.array(set, { maxLength: 2 }).map((all) => {
    const fitting = all.filter((each) => each.length > 0 && bytesOf(each) <= mostBytes && isGood(each));
    return fitting.map((each) => each.map(({ name }) => name));
  });
}

function bytesOf(set: readonly RandomField[]): number {
  return set.reduce((sum, { bytes }) => sum + bytes, 0);
}

function varietyOf(set: readonly RandomField[]): number {
  return set.reduce((product, { variety }) => product * variety, 1);
}

function distinct<T>(all: readonly T[], key: (each: T) => string): readonly T[] {
  return [...new Map(all.map((each) => [key(each), each])).values()];
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
        bytes: 16,
        variety: 3,
      }),
    );
}

function optional<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined });
}

/** The same without the keys that have no value. */
export function present<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as never;
}
