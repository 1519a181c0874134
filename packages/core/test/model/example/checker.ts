import type { FieldType, Value } from "../../../src/model/model.ts";

/**
 * Tells whether a type accepts a value. It is written without the code that it tests, and with the means of the
 * platform: `Date`, `URL`, `RegExp` and doubles.
 */
export function accepts(type: FieldType, value: Value): boolean {
  switch (type.kind) {
    case "string":
    case "text":
      return isText(value, type) && (type.pattern === undefined || new RegExp(type.pattern, "u").test(String(value)));
    case "list":
      return (
        isList(value) && within(value.length, type.minSize, type.maxSize) && value.every((one) => isText(one, type))
      );
    case "integer":
      return Number.isSafeInteger(value) && within(BigInt(Number(value)), BigInt(type.min), BigInt(type.max));
    case "number":
      return typeof value === "number" && within(value, Number(type.min ?? -Infinity), Number(type.max ?? Infinity));
    case "decimal":
      return isDecimal(value, type);
    case "enum":
      return type.values.some((one) => one === value);
    case "boolean":
      return typeof value === "boolean";
    case "date":
      return typeof value === "string" && new Date(`${value}T00:00:00Z`).toISOString() === `${value}T00:00:00.000Z`;
    case "datetime":
      return typeof value === "string" && new Date(value).toISOString().replace(".000Z", "Z") === value;
    case "time":
      return (
        typeof value === "string" && /^\d\d:\d\d:\d\d$/.test(value) && !Number.isNaN(Date.parse(`2026-01-01T${value}Z`))
      );
    case "uuid":
      return typeof value === "string" && /^[0-9a-f-]{36}$/.test(value);
    case "email":
      return typeof value === "string" && /^[a-z]+@example\.com$/.test(value);
    case "url":
      return typeof value === "string" && new URL(value).href === value;
    case "json":
      return value !== null;
    case "ref":
      return false;
  }
}

function isText(value: Value, { min, max }: { readonly min: number; readonly max: number }): boolean {
  return typeof value === "string" && within([...value].length, min, max);
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function isDecimal(value: Value, type: FieldType & { readonly kind: "decimal" }): boolean {
  if (typeof value !== "string") return false;
  const [whole = "", fraction = ""] = value.replace("-", "").split(".");
  const fits = fraction.length === type.places && whole.replace(/^0+/, "").length <= type.digits - type.places;
  const scaled = (text: string) => BigInt(text.replace(".", "") || 0);
  const inBounds =
    (type.min === undefined || scaled(type.min) <= scaled(value)) &&
    (type.max === undefined || scaled(value) <= scaled(type.max));
  return fits && inBounds;
}

function within<T extends number | bigint>(value: T, min: T, max: T): boolean {
  return min <= value && value <= max;
}
