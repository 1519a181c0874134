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
  /** What a list may do by such a field. */
  readonly lists: readonly ("unique" | "index" | "filter" | "sort" | "search")[];
}

const orderly = ["unique", "index", "filter", "sort"] as const;

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

/** A range, with its ends open or not. */
function range(lowest: number, highest: number): fc.Arbitrary<{ min: number; max: number; text: string }> {
  const end = fc.oneof(fc.integer({ min: lowest, max: highest }), fc.constantFrom(lowest, highest, lowest + 1));
  return fc.tuple(end, end).map(([a, b]) => {
    const [min, max] = a < b ? [a, b] : [b, a];
    return { min, max, text: `${min}..${max}` };
  });
}

function textType(kind: "string" | "text", longest: number): fc.Arbitrary<RandomType> {
  const open = { min: 0, max: 255, text: "" };
  return fc.oneof(fc.constant(open), range(0, 40), range(0, longest)).map(({ min, max, text }) => ({
    kind,
    type: text === "" ? kind : `${kind}(${text})`,
    values: anyText.map((value) => fitted(value, min, max)),
    lists:
      kind === "text" ? ["search"] : [...(max > 300 || max < 1 ? (["filter", "sort"] as const) : orderly), "search"],
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
    lists: written.startsWith("string") ? ["index", "filter", "sort", "search"] : ["search"],
  }));
}

const wide = 9_007_199_254_740_991;

function integerType(): fc.Arbitrary<RandomType> {
  const bounds = fc.oneof(
    fc.constant({ min: -wide, max: wide, text: "" }),
    range(-10, 10),
    range(-3_000_000_000, 3_000_000_000),
    range(-wide, wide),
    fc.constantFrom("-9223372036854775808..9223372036854775807", "0..9223372036854775807").map((text) => ({
      min: 0,
      max: wide,
      text,
    })),
  );
  return bounds.map(({ min, max, text }) => ({
    kind: "integer",
    type: text === "" ? "integer" : `integer(${text})`,
    values: fc.oneof(fc.integer({ min, max }), fc.constantFrom(min, max)),
    lists: max - min < 3 ? ["index", "filter", "sort"] : orderly,
  }));
}

function numberType(): fc.Arbitrary<RandomType> {
  const value = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 });
  return fc.oneof(fc.constant(undefined), range(-1_000, 1_000)).map((bounds) => ({
    kind: "number",
    type: bounds ? `number(${bounds.min / 8}..${bounds.max / 8})` : "number",
    values: bounds
      ? fc.double({ noNaN: true, min: bounds.min / 8, max: bounds.max / 8 })
      : fc.oneof(value, fc.constantFrom(0.1, 1e-7, 1e21, 1.5e300, 5e-324, -0)),
    lists: bounds && bounds.max - bounds.min < 3 ? ["index", "filter", "sort"] : orderly,
  }));
}

function decimalType(): fc.Arbitrary<RandomType> {
  const size = fc
    .integer({ min: 1, max: 18 })
    .chain((digits) => fc.record({ digits: fc.constant(digits), places: fc.integer({ min: 0, max: digits }) }));
  return fc.tuple(size, fc.boolean()).map(([{ digits, places }, isBounded]) => {
    const most = 10n ** BigInt(digits) - 1n;
    const units = fc.bigInt({ min: isBounded ? 0n : -most, max: most });
    const write = (value: bigint) => decimal(value, places);
    return {
      kind: "decimal",
      type: `decimal(${digits}, ${places}${isBounded ? `, 0..${write(most)}` : ""})`,
      values: units.map(write),
      lists: orderly,
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
    lists: values.length < 3 ? ["index", "filter", "sort"] : orderly,
  }));
}

function listType(): fc.Arbitrary<RandomType> {
  const open = { min: 0, max: 100, text: "" };
  return fc
    .tuple(fc.oneof(fc.constant(open), range(0, 60)), fc.oneof(fc.constant(open), range(0, 5)))
    .map(([length, size]) => ({
      kind: "list",
      type: `string${length.text === "" ? "" : `(${length.text})`}[${size.text}]`,
      values: fc.array(
        anyText.map((text) => fitted(text, length.min, length.max)),
        { minLength: size.min, maxLength: Math.min(size.max, 6) },
      ),
      lists: [],
    }));
}

function jsonType(): fc.Arbitrary<RandomType> {
  const scalar = fc.oneof(anyText, fc.integer(), fc.boolean(), fc.constantFrom(null, 0.5, 1e21, 1e-7, 2 ** 53, 1e300));
  const { value } = fc.letrec<{ value: Json }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      scalar,
      fc.array(tie("value"), { maxLength: 3 }),
      fc
        .uniqueArray(fc.tuple(fc.oneof(anyText, fc.constantFrom("__proto__", "constructor")), tie("value")), {
          maxLength: 3,
          selector: ([key]) => key,
        })
        .map((entries) => Object.fromEntries(entries)),
    ),
  }));
  return fc.constant({ kind: "json", type: "json", values: value.filter((each) => each !== null), lists: [] });
}

function plainTypes(): readonly fc.Arbitrary<RandomType>[] {
  const values = {
    boolean: [true, false],
    date: ["0001-01-01", "9999-12-31", "2024-02-29"],
    datetime: ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999Z", "2026-01-15T09:30:00.5+02:00"],
    time: ["00:00", "23:59:59.999999", "12:00:00"],
    uuid: ["00000000-0000-0000-0000-000000000000", "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF"],
    email: ["o'brien+x%y{z}@Example.com", "ada@example.com"],
    url: ["https://example.com/a?b=$x&c=%22#!", "http://127.0.0.1:8080/~x/(y)*;z,{}".replace("{}", "!")],
  };
  return Object.entries(values).map(([kind, some]) =>
    fc.constant({
      kind,
      type: kind,
      values: fc.constantFrom(...some),
      lists: kind === "boolean" ? ["index", "filter", "sort"] : (wordy[kind] ?? orderly),
    }),
  );
}

const wordy: Readonly<Record<string, RandomType["lists"]>> = {
  email: [...orderly, "search"],
  url: ["filter", "sort", "search"],
};
