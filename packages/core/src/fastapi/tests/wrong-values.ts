import type { FieldType } from "../../model/model.ts";
import type { Code } from "../../python/code.ts";
import { literal, str } from "../../python/literal.ts";

type OfKind<K> = FieldType & { readonly kind: K };
type Table = { readonly [K in FieldType["kind"]]: (type: OfKind<K>) => readonly Code[] };

const HUGE = "10**30";

function texts(min: number, max: number): readonly Code[] {
  return ["5", str("a\u0000b"), `"x" * ${max + 1}`, ...(min > 0 ? [str("")] : [])];
}

/** For each type, values of Python that become JSON and that no field of the type may accept. */
const wrongValues = {
  string: ({ min, max }) => texts(min, max),
  text: ({ min, max }) => texts(min, max),
  integer: ({ min, max }) => [HUGE, "True", str("1"), "1.5", `${BigInt(min) - 1n}`, `${BigInt(max) + 1n}`],
  number: ({ min, max }) => [
    "True",
    str("1"),
    str("NaN"),
    ...(min === undefined ? [] : [`${min} - 1`]),
    ...(max === undefined ? [] : [`${max} + 1`]),
  ],
  decimal: ({ digits, places }) => [
    "True",
    str("NaN"),
    str("1E+1000000"),
    `10**${digits - places}`,
    str(`0.${"0".repeat(places)}1`),
  ],
  boolean: () => ["1", str("yes")],
  date: () => ["0", str("0"), str("2026-02-30"), str("2026-01-31T00:00:00Z")],
  datetime: () => [
    "0",
    str("now"),
    str("2026-01-31T09:30:00"),
    str("9999-12-31T23:59:59-23:59"),
    str("0001-01-01T00:00:00+23:59"),
  ],
  time: () => ["0", str("25:00"), str("09:30:00Z")],
  uuid: () => ["5", str("urn:uuid:0198d2a4-7d0c-7cc3-8a5e-2b1f0a6d9c41")],
  email: () => ["5", str("nobody"), str("a\u0000@example.com")],
  url: () => ["5", str("nowhere"), str("javascript:alert(1)")],
  enum: ({ values }) => ["5", str(`${values[0] ?? ""} `)],
  list: ({ max, maxSize }) => [str("x"), "[5]", `["x" * ${max + 1}]`, `["x"] * ${maxSize + 1}`],
  json: () => [literal({ a: "\u0000" }), `[${HUGE}]`],
  ref: () => [str("x"), "-1"],
} as const satisfies Table;

/** Values that a field of a type must refuse. */
export function wrongValuesOf(type: FieldType): readonly Code[] {
  return (wrongValues[type.kind] as (type: FieldType) => readonly Code[])(type);
}
