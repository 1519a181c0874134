import type { FieldType, Value } from "../model/model.ts";
import { type Code, call, member, subscript, text } from "../python/code.ts";
import { float, literal, str } from "../python/literal.ts";
import * as names from "./python-names.ts";

/** One type of field in Python. A type that is missing from the table below does not compile. */
export interface PythonType<T> {
  /** The type in a request body: it lets through only what both databases store and give back as it was. */
  readonly input: (type: T) => Code;
  /** The type of a query parameter that filters by such a field; a query holds text only, so it is read leniently. */
  readonly query: (type: T) => Code;
  /** The type in a response; also in a row, but for decimals, enums and JSON. */
  readonly output: (type: T) => Code;
  /** The column type, where SQLModel would not choose it by itself. */
  readonly column?: (type: T) => Code;
  /** The column type as a migration writes it: plain SQLAlchemy, so that no later change of the program reaches it. */
  readonly migration: (type: T) => Code;
  /** The Python literal of a default. */
  readonly value: (value: Value, type: T) => Code;
}

type OfKind<K> = FieldType & { readonly kind: K };
type Kinds = FieldType["kind"];
type Table = { readonly [K in Kinds]: PythonType<OfKind<K>> };

const { Annotated, Field, sa } = names;

/** A constraint of Pydantic: `Field(min_length=1, max_length=200)`. Undefined ones are left out. */
function bounds(limits: Readonly<Record<string, Code | number | undefined>>): Code {
  const given = Object.entries(limits).filter(([, value]) => value !== undefined);
  return call(
    Field,
    ...given.map(([name, value]): Code => [`${name}=`, typeof value === "number" ? `${value}` : (value ?? "")]),
  );
}

/** A type with constraints; they join those that it has. */
export function annotated(type: Code, ...constraints: readonly Code[]): Code {
  const [head, inner] = typeof type === "object" && "length" in type ? type : [];
  if (head !== Annotated || typeof inner !== "object" || !("items" in inner)) {
    return subscript(Annotated, type, ...constraints);
  }
  return subscript(Annotated, ...inner.items, ...constraints);
}

function asText(value: Value): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** A whole number needs no quotes, and ruff would take them away. */
function decimalText(digits: string): string {
  return digits.includes(".") ? str(digits) : digits;
}

/** The smallest literal call: `dt.date(2026, 1, 15)` from the digits of a text. */
function fromDigits(callee: Code, text: string, ...rest: readonly Code[]): Code {
  return call(callee, ...(text.match(/\d+/g) ?? []).map((digits) => `${Number(digits)}`), ...rest);
}

const stringType = {
  input: ({ min, max, pattern }: { min: number; max: number; pattern?: string }) =>
    annotated(
      "str",
      bounds({
        min_length: min || undefined,
        max_length: max,
        pattern: pattern === undefined ? undefined : text(pattern),
      }),
      names.NoNul,
    ),
  query: ({ max }: { max: number }) => annotated("str", bounds({ max_length: max }), names.NoNul),
  output: () => "str",
  value: literal,
};

/** Every type of field in Python. */
const pythonTypes: Table = {
  string: {
    ...stringType,
    column: ({ max }) => call(names.String_, `${max}`),
    migration: ({ max }) => [sa, `.String(${max})`],
  },
  text: { ...stringType, column: () => names.Text, migration: () => [sa, ".Text()"] },
  integer: {
    input: ({ min, max }) => annotated(names.StrictInt, bounds({ ge: min, le: max })),
    query: ({ min, max }) => annotated("int", bounds({ ge: min, le: max })),
    output: () => "int",
    column: (type) => (isLarge(type) ? names.BigInteger : names.Integer),
    migration: (type) => [sa, isLarge(type) ? ".BigInteger()" : ".Integer()"],
    value: literal,
  },
  number: {
    input: ({ min, max }) => annotated(names.StrictFloat, bounds({ ge: min, le: max, allow_inf_nan: "False" })),
    query: ({ min, max }) => annotated("float", bounds({ ge: min, le: max, allow_inf_nan: "False" })),
    output: () => "float",
    migration: () => [sa, ".Float()"],
    value: (value) => (typeof value === "number" ? float(value) : asText(value)),
  },
  decimal: {
    input: decimalInput,
    query: decimalInput,
    output: () => names.PlainDecimal,
    column: ({ digits, places }) => call(names.ExactDecimal, `${digits}`, `${places}`),
    migration: ({ digits, places }) => [
      call([sa, ".Numeric"], `${digits}`, `${places}`),
      call(".with_variant", [sa, ".BigInteger()"], str("sqlite")),
    ],
    value: (value) => call(names.DecimalClass, decimalText(asText(value))),
  },
  boolean: {
    input: () => names.StrictBool,
    query: () => "bool",
    output: () => "bool",
    migration: () => [sa, ".Boolean()"],
    value: literal,
  },
  date: {
    input: () => names.DateInput,
    query: () => names.DateInput,
    output: () => [names.dt, ".date"],
    migration: () => [sa, ".Date()"],
    value: (value) => fromDigits([names.dt, ".date"], asText(value)),
  },
  datetime: {
    input: () => names.DateTimeInput,
    query: () => names.DateTimeInput,
    output: () => [names.dt, ".datetime"],
    column: () => names.UTCDateTime,
    migration: () => [sa, ".DateTime(timezone=True)"],
    value: (value) => call([names.dt, ".datetime.fromisoformat"], str(asText(value))),
  },
  time: {
    input: () => names.TimeInput,
    query: () => names.TimeInput,
    output: () => [names.dt, ".time"],
    migration: () => [sa, ".Time()"],
    value: (value) => call([names.dt, ".time.fromisoformat"], str(asText(value))),
  },
  uuid: {
    input: () => names.UuidInput,
    query: () => names.UuidInput,
    output: () => names.UUID,
    migration: () => [sa, ".Uuid()"],
    value: (value) => call(names.UUID, str(asText(value))),
  },
  email: {
    input: () => names.EmailInput,
    query: ({ max }) => annotated("str", bounds({ max_length: max }), names.NoNul),
    output: () => "str",
    column: ({ max }) => call(names.String_, `${max}`),
    migration: ({ max }) => [sa, `.String(${max})`],
    value: literal,
  },
  url: {
    input: () => names.UrlInput,
    query: ({ max }) => annotated("str", bounds({ max_length: max }), names.NoNul),
    output: () => "str",
    column: ({ max }) => call(names.String_, `${max}`),
    migration: ({ max }) => [sa, `.String(${max})`],
    value: literal,
  },
  enum: {
    input: ({ values }) => subscript(names.Literal, ...values.map(str)),
    query: ({ values }) => subscript(names.Literal, ...values.map(str)),
    output: ({ values }) => subscript(names.Literal, ...values.map(str)),
    column: ({ values }) => call(names.String_, `${longest(values)}`),
    migration: ({ values }) => [sa, `.String(${longest(values)})`],
    value: literal,
  },
  list: {
    input: ({ min, max, minSize, maxSize }) =>
      annotated(
        subscript("list", annotated("str", bounds({ min_length: min || undefined, max_length: max }), names.NoNul)),
        bounds({ min_length: minSize || undefined, max_length: maxSize }),
      ),
    query: () => "str",
    output: () => "list[str]",
    column: () => names.JsonDocument,
    migration: jsonMigration,
    value: literal,
  },
  json: {
    input: () => names.JsonInput,
    query: () => "str",
    output: () => names.JsonValue,
    column: () => names.JsonDocument,
    migration: jsonMigration,
    value: (value) => (typeof value === "object" ? call(names.cast, names.JsonValue, literal(value)) : literal(value)),
  },
  ref: {
    input: () => names.BodyId,
    query: () => names.PathId,
    output: () => names.Id,
    column: () => names.IdColumn,
    migration: () => "",
    value: literal,
  },
};

/** The entry of a type. */
export function pythonType(type: FieldType): PythonType<FieldType> {
  return pythonTypes[type.kind] as PythonType<FieldType>;
}

function decimalInput({ digits, places, min, max }: OfKind<"decimal">): Code {
  const limits = { max_digits: digits, decimal_places: places, ge: exactBound(min), le: exactBound(max) };
  return annotated(names.DecimalClass, names.ToTheDigit, bounds(limits), call(names.withPlaces, `${places}`));
}

/** Few fractions are a float: 0.1 is a little more, so that a decimal of just 0.1 would be out of its bounds. */
function exactBound(bound = ""): Code | undefined {
  const isWhole = /^-?[0-9]{0,15}(?:[.]0*)?$/.test(bound);
  return isWhole ? bound || undefined : call(names.DecimalClass, str(bound));
}

function jsonMigration(): Code {
  const jsonb = [member("sqlalchemy.dialects", "postgresql"), ".JSONB()"];
  return [sa, ".JSON()", call(".with_variant", jsonb, str("postgresql"))];
}

function isLarge({ min, max }: OfKind<"integer">): boolean {
  return BigInt(min) < -(2n ** 31n) || BigInt(max) >= 2n ** 31n;
}

function longest(values: readonly string[]): number {
  return Math.max(...values.map((value) => [...value].length));
}
