import fc from "fast-check";
import { anyText, enumValue } from "./random-text.ts";

/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A type as the shorthand writes it, a pattern where it has one, and the values that it takes. */
export interface RandomType {
  readonly kind: string;
  readonly type: string;
  readonly pattern?: string;
  /** Absent where nobody knows a value before the service runs. */
  readonly values?: fc.Arbitrary<Json>;
  /** The most bytes that a value takes in an index. */
  readonly bytes: number;
  /** How many values there are, as far as three. */
  readonly variety: number;
}

/** Types of fields, each with bounds of its own. */
export function types(): fc.Arbitrary<RandomType> {
  return fc.oneof(
    { weight: 4, arbitrary: textType("string", 600) },
    { weight: 2, arbitrary: textType("text", 3_000) },
    { weight: 2, arbitrary: patternType() },
    { weight: 2, arbitrary: integerType() },
    { weight: 2, arbitrary: numberType() },
    { weight: 3, arbitrary: decimalType() },
    { weight: 2, arbitrary: enumType() },
    { weight: 2, arbitrary: listType() },
    { weight: 1, arbitrary: jsonType() },
    ...plainTypes().map((arbitrary) => ({ weight: 1, arbitrary })),
  );
}

interface Range {
  readonly min: number;
  readonly max: number;
  /** As the shorthand writes it, in brackets; empty where it is not written. */
  readonly text: string;
}

/** A range within another one, of which an end may be left open. */
function range(lowest: number, highest: number): fc.Arbitrary<Range> {
  const end = fc.oneof(fc.integer({ min: lowest, max: highest }), fc.constantFrom(lowest, highest, lowest + 1));
  return fc.tuple(end, end, fc.boolean()).map(([a, b, open]) => {
    const [min, max] = a < b ? [a, b] : [b, a];
    return { min, max, text: open && lowest === 0 && min === 0 ? `(..${max})` : `(${min}..${max})` };
  });
}

/** Three where there are so many between two numbers. */
function varietyOf({ min, max }: Range): number {
  return Math.min(3, max - min + 1);
}

function textType(kind: "string" | "text", longest: number): fc.Arbitrary<RandomType> {
  const open = { min: 0, max: 255, text: "" };
  return fc.oneof(fc.constant(open), range(0, 40), range(0, longest)).map(({ min, max, text }) => ({
    kind,
    type: kind + text,
    values: anyText.map((value) => fitted(value, min, max)),
    bytes: max * 4,
    variety: Math.min(3, max * 26),
  }));
}

function fitted(text: string, min: number, max: number): string {
  const points = [...text].slice(0, max);
  return points.join("") + "x".repeat(Math.max(0, min - points.length));
}

const patterns: readonly (readonly [string, readonly string[]])[] = [
  ["^[A-Z]{3}-[0-9]{4}$", ["ABC-1234", "XYZ-0000"]],
  ["^\\d+(\\.\\d{2})?$", ["12.50", "7"]],
  ["^\"quoted\" 'text' \\\\ \\{\\}$", ["\"quoted\" 'text' \\ {}"]],
  ["^(?:\"\"\"|'''|x)+$", ['"""', "x'''"]],
  ["^[^\\s\"'`]+\\p{L}*$", ["a$b", "é"]],
  ["^\\u2028?[\\t\\r]*\\/(?<name>a|b)*$", ["/ab", "\u2028/"]],
  ["\\w+@\\w+", ["a@b"]],
  ["^#!\\$\\{x\\}%s%\\(x\\)s`touch`$", ["#!\u0024{x}%s%(x)s`touch`"]],
  ["^.{1,200}$", ["anything"]],
  ["^coding: [-\\w.]+$", ["coding: utf-7"]],
  ["^[\u{1f600}-\u{1f64f}é]+$", ["\u{1f600}é"]],
];

function patternType(): fc.Arbitrary<RandomType> {
  const type = fc.constantFrom("string", "text", "string(1..200)", "string(0..200)");
  return fc.tuple(fc.constantFrom(...patterns), type).map(([[pattern, values], written]) => ({
    kind: written.replace(/\(.*/, ""),
    type: written,
    pattern,
    values: fc.constantFrom(...values),
    bytes: 1_020,
    variety: 1,
  }));
}

const wide = 9_007_199_254_740_991;

function integerType(): fc.Arbitrary<RandomType> {
  const large = ["(-9223372036854775808..9223372036854775807)", "(0..)", "(..9223372036854775807)"];
  const bounds = fc.oneof(
    fc.constant({ min: -wide, max: wide, text: "" }),
    range(-10, 10),
    range(-3_000_000_000, 3_000_000_000),
    range(-wide, wide),
    fc.constantFrom(...large).map((text) => ({ min: 0, max: wide, text })),
  );
  return bounds.map((limits) => ({
    kind: "integer",
    type: `integer${limits.text}`,
    values: fc.oneof(fc.integer(limits), fc.constantFrom(limits.min, limits.max)),
    bytes: 16,
    variety: varietyOf(limits),
  }));
}

const doubles: readonly fc.Arbitrary<number>[] = [
  fc.double({ noNaN: true, min: -1e15, max: 1e15 }),
  fc.constantFrom(0.1, 1e-7, 1e21, 1.5e300, 5e-324, -0),
];

function numberType(): fc.Arbitrary<RandomType> {
  const eighths = range(-1_000, 1_000).map((limits) => ({ ...limits, min: limits.min / 8, max: limits.max / 8 }));
  return fc.option(eighths, { nil: undefined }).map((limits) => ({
    kind: "number",
    type: limits ? `number(${limits.min}..${limits.max})` : "number",
    values: limits ? fc.double({ noNaN: true, min: limits.min, max: limits.max }) : fc.oneof(...doubles),
    bytes: 16,
    variety: limits?.min === limits?.max && limits ? 1 : 3,
  }));
}

function decimalType(): fc.Arbitrary<RandomType> {
  const size = fc
    .integer({ min: 1, max: 18 })
    .chain((digits) => fc.tuple(fc.constant(digits), fc.nat({ max: digits })));
  return size
    .chain(([digits, places]) => {
      const most = 10n ** BigInt(digits) - 1n;
      const units = fc.bigInt({ min: -most, max: most });
      return fc.tuple(fc.constant({ digits, places, most }), fc.option(fc.tuple(units, units), { nil: undefined }));
    })
    .map(([{ digits, places, most }, ends]) => {
      const [min = -most, max = most] = ends?.toSorted((a, b) => (a < b ? -1 : 1)) ?? [];
      const bounds = ends ? `, ${decimal(min, places)}..${decimal(max, places)}` : "";
      return {
        kind: "decimal",
        type: `decimal(${digits}, ${places}${bounds})`,
        values: fc.bigInt({ min, max }).map((units) => decimal(units, places)),
        bytes: 16,
        variety: Math.min(3, Number(max - min) + 1),
      };
    });
}

function decimal(units: bigint, places: number): string {
  const digits = String(units < 0n ? -units : units).padStart(places + 1, "0");
  const point = digits.length - places;
  return `${units < 0n ? "-" : ""}${digits.slice(0, point)}${places > 0 ? `.${digits.slice(point)}` : ""}`;
}

function enumType(): fc.Arbitrary<RandomType> {
  return fc.uniqueArray(enumValue, { minLength: 1, maxLength: 8 }).map((values) => ({
    kind: "enum",
    type: `enum(${values.map((value) => JSON.stringify(value)).join(", ")})`,
    values: fc.constantFrom(...values),
    bytes: 240,
    variety: Math.min(3, values.length),
  }));
}

function listType(): fc.Arbitrary<RandomType> {
  const length = fc.oneof(fc.constant({ min: 0, max: 255, text: "" }), range(0, 60));
  const size = fc.oneof(fc.constant({ min: 0, max: 100, text: "" }), range(0, 5));
  return fc.tuple(length, size).map(([{ min, max, text }, sizes]) => ({
    kind: "list",
    type: `string${text}[${sizes.text.replace(/[()]/g, "")}]`,
    values: fc.array(
      anyText.map((each) => fitted(each, min, max)),
      { minLength: sizes.min, maxLength: Math.min(sizes.max, 6) },
    ),
    bytes: 0,
    variety: 3,
  }));
}

function jsonType(): fc.Arbitrary<RandomType> {
  const values = anyJson().filter((value) => value !== null);
  return fc.constant({ kind: "json", type: "json", values, bytes: 0, variety: 3 });
}

/** Any JSON value, with names that mean something to JavaScript among its keys. */
export function anyJson(): fc.Arbitrary<Json> {
  const scalar = fc.oneof(anyText, fc.integer(), fc.boolean(), fc.constantFrom(null, 0.5, 1e21, 1e-7, 2 ** 53, 1e300));
  const key = fc.oneof(anyText, fc.constantFrom("__proto__", "constructor"));
  const { value } = fc.letrec<{ value: Json }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      scalar,
      fc.array(tie("value"), { maxLength: 3 }),
      fc.array(fc.tuple(key, tie("value")), { maxLength: 3 }).map((entries) => Object.fromEntries(entries)),
    ),
  }));
  return value;
}

function plainTypes(): readonly fc.Arbitrary<RandomType>[] {
  const values = {
    boolean: [true, false],
    date: ["0001-01-01", "9999-12-31", "2024-02-29"],
    datetime: ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999Z", "2026-01-15T09:30:00.5+02:00"],
    time: ["00:00", "23:59:59.999999", "12:00:00"],
    uuid: ["00000000-0000-0000-0000-000000000000", "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF"],
    email: ["o'brien+x%y{z}@Example.com", "ada@example.com"],
    url: ["https://example.com/a?b=$x&c=%22#!", "http://127.0.0.1:8080/~x/(y)*;z,!"],
  };
  return Object.entries(values).map(([kind, some]) =>
    fc.constant({
      kind,
      type: kind,
      values: fc.constantFrom(...some),
      bytes: { email: 1_016, url: 2_083 }[kind] ?? 16,
      variety: kind === "boolean" ? 2 : 3,
    }),
  );
}
