import fc from "fast-check";
import { singularOfPlural } from "../../packages/core/src/model/plural.ts";
import { fieldName } from "./random-name.ts";
import { type FieldRules, rulesFor } from "./random-rules.ts";
import { description } from "./random-text.ts";
import { type Json, types } from "./random-value.ts";

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

/** What a resource may refer to. */
export interface Targets {
  readonly self: string;
  readonly before: readonly string[];
  readonly hasAdministrators: boolean;
}

/** A field that suits a resource, with rules now and then. */
export function fieldOf(targets: Targets): fc.Arbitrary<RandomField> {
  const any = fc.oneof(
    { weight: 10, arbitrary: field() },
    { weight: 2, arbitrary: reference(targets) },
    { weight: 1, arbitrary: link(targets) },
  );
  return any.chain((each) => rulesFor(each, targets.hasAdministrators).map((rules) => ({ ...each, rules })));
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

function reference({ self, before }: Targets): fc.Arbitrary<RandomField> {
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

/** References to many. */
function link({ self, before }: Targets): fc.Arbitrary<RandomField> {
  return fc
    .record({
      name: fc
        .oneof(
          fc.constantFrom("tags", "people", "categories", "related", "addresses"),
          fieldName.map((name) => `${name}s`.slice(-24).replace(/^[0-9_]+/, "")),
        )
        .filter((name) => /^[a-z]/.test(name) && !/_ids?$/.test(name)),
      target: fc.constantFrom(self, ...before),
      description: optional(description),
    })
    .map(({ target, ...rest }) =>
      present({ ...rest, kind: "refs", type: `refs(${target})`, nullable: false, bytes: 0, variety: 0 }),
    );
}

/** The names that a field takes: its own in JSON, and that of the filter by one of many. */
export function columnsOf({ kind, name }: RandomField): readonly string[] {
  if (kind === "ref") return [`${name}_id`];
  return kind === "refs" ? [`${singular(name)}_ids`, `${singular(name)}_id`] : [name];
}

/** `close_friends` as `close_friend`. */
export function singular(name: string): string {
  const words = name.split("_");
  const last = words.at(-1) ?? "";
  return [...words.slice(0, -1), singularOfPlural(last) ?? last].join("_");
}

/** An arbitrary that is left out now and then. */
export function optional<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined });
}

/** The same without the keys that have no value. */
export function present<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as never;
}
