import fc from "fast-check";
import type { Bounds, FieldSpec, PlainKind, TypeSpec } from "../../../src/spec/spec.ts";
import { at, field } from "../spec-builder.ts";

const names = fc.constantFrom("title", "name", "tags", "price", "year", "email", "birthday", "quantity", "code", "x");

/** Two whole numbers in order, either of which may be missing. */
function bounds(range: fc.Arbitrary<number | bigint>): fc.Arbitrary<Bounds> {
  return fc.tuple(range, range, fc.boolean(), fc.boolean()).map(([one, other, hasMin, hasMax]) => {
    const [min, max] = one < other ? [one, other] : [other, one];
    return { ...(hasMin && { min: String(min) }), ...(hasMax && { max: String(max) }) };
  });
}

const lengths = bounds(fc.integer({ min: 0, max: 60 }));
const integers = bounds(
  fc.oneof(fc.integer({ min: -5, max: 5 }), fc.bigInt({ min: -(2n ** 53n) + 1n, max: 2n ** 53n - 1n })),
);
const numbers = bounds(
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((double) => Math.round(double * 1000) / 1000),
);

const decimals: fc.Arbitrary<TypeSpec> = fc
  .tuple(
    fc.integer({ min: 1, max: 18 }),
    fc.nat(18),
    fc.bigInt({ min: 0n, max: 10n ** 18n }),
    fc.bigInt({ min: 0n, max: 3n }),
  )
  .map(([digits, wanted, low, spread]) => {
    const places = Math.min(wanted, digits);
    const limit = 10n ** BigInt(digits);
    const min = (low % (2n * limit - 1n)) - limit + 1n;
    const max = min + spread < limit ? min + spread : limit - 1n;
    return { kind: "decimal", digits, places, bounds: { min: scaled(min, places), max: scaled(max, places) } };
  });

const plain = fc.constantFrom<PlainKind>("boolean", "date", "datetime", "time", "uuid", "email", "url", "json");

/** Any type but a reference, with parameters that fit together. */
const types: fc.Arbitrary<TypeSpec> = fc.oneof(
  fc.record({ kind: fc.constantFrom("string" as const, "text" as const), length: lengths }),
  fc.record({ kind: fc.constant("integer" as const), bounds: integers }),
  fc.record({ kind: fc.constant("number" as const), bounds: numbers }),
  fc.record({ kind: fc.constant("list" as const), length: lengths, size: lengths }),
  decimals,
  fc
    .uniqueArray(fc.stringMatching(/^[a-z]{1,5}$/), { minLength: 1, maxLength: 5 })
    .map((values): TypeSpec => ({ kind: "enum", values: values.map((value) => at(value)) })),
  plain.map((kind): TypeSpec => ({ kind })),
);

/** Any field but a reference whose type has no mistake. */
export const fields: fc.Arbitrary<FieldSpec> = fc.tuple(names, types).map(([name, type]) => field(name, type));

function scaled(units: bigint, places: number): string {
  const digits = String(units < 0n ? -units : units).padStart(places + 1, "0");
  const sign = units < 0n ? "-" : "";
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
