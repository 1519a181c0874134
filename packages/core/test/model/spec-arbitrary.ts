import fc from "fast-check";
import type { Located } from "../../src/diagnostics/diagnostic.ts";
import type { Json, ResourceSpec, Spec, TypeSpec } from "../../src/spec/spec.ts";
import { patterns } from "./pattern/pattern-arbitrary.ts";
import { at, field, resource, service } from "./spec-builder.ts";

const words = fc.oneof(
  fc.constantFrom(
    "Todo",
    "Project",
    "User",
    "todos",
    "title",
    "id",
    "__proto__",
    "constructor",
    "",
    "😀",
    "\ud800",
    "a`b",
  ),
  fc.string({ maxLength: 12 }),
);

const ends = fc.oneof(fc.constantFrom("0", "1", "-1", "3", "1e3", "", "NaN", "0.005", "9".repeat(400)), words);
const bounds = fc.record({ min: ends, max: ends }, { requiredKeys: [] });
const located = words.map((word) => at(word));
const flag = fc.boolean().map((value) => at(value));

function oneOf<Word extends string>(...choices: readonly Word[]): fc.Arbitrary<Located<Word>> {
  return fc.constantFrom(...choices).map((word) => at(word));
}

const types: fc.Arbitrary<TypeSpec> = fc.oneof(
  fc.record({ kind: fc.constantFrom("string" as const, "text" as const), length: bounds }),
  fc.record({ kind: fc.constantFrom("integer" as const, "number" as const), bounds }),
  fc.record({ kind: fc.constant("decimal" as const), digits: fc.double(), places: fc.integer(), bounds }),
  fc.record({ kind: fc.constant("enum" as const), values: fc.array(located) }),
  fc.record({ kind: fc.constant("ref" as const), target: located }),
  fc.record({ kind: fc.constant("refs" as const), target: located, max: ends }, { requiredKeys: ["kind", "target"] }),
  fc.record({ kind: fc.constant("list" as const), length: bounds, size: bounds }),
  fc
    .constantFrom("boolean", "date", "datetime", "time", "uuid", "email", "url", "json")
    .map((kind) => ({ kind }) as TypeSpec),
);

const values = fc.oneof(
  fc.jsonValue().map((value) => value as Json),
  words,
  fc.double(),
);

const fields = fc
  .tuple(
    words,
    types,
    fc.record(
      {
        nullable: fc.boolean(),
        default: values.map((value) => at(value)),
        unique: flag,
        index: flag,
        pattern: fc.oneof(patterns, fc.string()).map((pattern) => at(pattern)),
        description: located,
        on_delete: oneOf("restrict", "cascade", "set_null"),
        nested: flag,
        expand: flag,
        set_by: oneOf("owner", "administrator", "server"),
        write_only: flag,
        examples: fc.array(
          values.map((value) => at(value)),
          { maxLength: 4 },
        ),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([name, type, rest]) => field(name, type, rest));

const names = fc.array(located, { maxLength: 3 });
const sets = fc.array(
  names.map((set) => at(set)),
  { maxLength: 3 },
);

const resources: fc.Arbitrary<ResourceSpec> = fc
  .tuple(
    words,
    fc.array(fields, { maxLength: 4 }),
    fc.record(
      {
        description: located,
        plural: located,
        owner: fc.oneof(located, oneOf("user", "organisation")),
        reason: located,
        public_read: located,
        share: fc.array(oneOf("read", "write"), { maxLength: 3 }),
        bulk: flag,
        on_account_delete: oneOf("delete", "reassign"),
        unique: sets,
        index: sets,
        filter: names,
        sort: names,
        search: names,
      },
      { requiredKeys: [] },
    ),
  )
  .map(([name, list, rest]) => resource(name, list, rest));

/** Anything that has the shape of a spec, however little it means. */
export const specs: fc.Arbitrary<Spec> = fc
  .tuple(
    fc.array(resources, { maxLength: 4 }),
    fc.record({ administrators: located, audit: flag }, { requiredKeys: [] }),
  )
  .map(([list, rest]) => ({ ...service(...list), ...rest }));
