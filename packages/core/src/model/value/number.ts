import type { Json } from "../../spec/spec.ts";
import type { FieldType } from "../model.ts";
import { compareDecimals, type Decimal, formatDecimal, parseDecimal } from "./decimal.ts";
import type { Reader } from "./reading.ts";

type OfKind<K extends FieldType["kind"]> = FieldType & { readonly kind: K };

/** Reads whole numbers within the bounds, as far as JSON carries them exactly. */
export function integerReader(type: OfKind<"integer">): Reader {
  return (written) => {
    const number = decimalOf(written);
    if (number === undefined || number.places > 0) return { fault: "is no whole number" };
    const fault = outside(number, type);
    if (fault !== undefined) return { fault };
    const value = Number(number.units);
    return Number.isSafeInteger(value) ? { value } : { fault: "is too large for programs that read JSON" };
  };
}

/** Reads doubles within the bounds. */
export function numberReader(type: OfKind<"number">): Reader {
  return (written) => {
    const value = typeof written === "number" ? written : doubleOf(written);
    if (value === undefined || !Number.isFinite(value)) return { fault: "is no number" };
    if (type.min !== undefined && value < Number(type.min)) return { fault: `is below ${type.min}` };
    if (type.max !== undefined && value > Number(type.max)) return { fault: `is above ${type.max}` };
    return { value: value === 0 ? 0 : value };
  };
}

/** Reads exact numbers that fit the digits; the value has exactly as many places as the type. */
export function decimalReader(type: OfKind<"decimal">): Reader {
  return (written) => {
    const number = decimalOf(written);
    if (number === undefined) return { fault: "is no decimal number" };
    if (number.places > type.places) return { fault: `has more decimal places than ${type.places}` };
    const fault = outside(number, type);
    if (fault !== undefined) return { fault };
    return fits(number, type) ? { value: formatDecimal(number, type.places) } : { fault: "has too many digits" };
  };
}

/** Tells whether the number has no more digits before the point than the type. */
export function fits(number: Decimal, type: { readonly digits: number; readonly places: number }): boolean {
  const limit = 10n ** BigInt(type.digits - type.places + number.places);
  return -limit < number.units && number.units < limit;
}

function outside(number: Decimal, { min, max }: { readonly min?: string; readonly max?: string }): string | undefined {
  const lowest = min === undefined ? undefined : parseDecimal(min);
  const highest = max === undefined ? undefined : parseDecimal(max);
  if (lowest && compareDecimals(number, lowest) < 0) return `is below ${min}`;
  if (highest && compareDecimals(number, highest) > 0) return `is above ${max}`;
  return undefined;
}

function decimalOf(written: Json): Decimal | undefined {
  return typeof written === "string" || typeof written === "number" ? parseDecimal(String(written)) : undefined;
}

function doubleOf(written: Json): number | undefined {
  const isNumber =
    typeof written === "string" && /^-?[0-9]{1,400}(?:\.[0-9]{1,400})?(?:[eE][+-]?[0-9]{1,4})?$/.test(written);
  return isNumber ? Number(written) : undefined;
}
