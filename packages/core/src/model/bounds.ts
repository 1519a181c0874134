import type { Bounds } from "../spec/spec.ts";
import { limits } from "./limits.ts";
import type { Report, Spot } from "./scope.ts";
import { compareDecimals, type Decimal, formatDecimal, parseDecimal } from "./value/decimal.ts";
import { fits } from "./value/number.ts";

/** Where bounds stand, and what they are the bounds of: `a string`, `the integer`. */
export interface BoundSite {
  readonly report: Report;
  readonly spot: Spot;
  readonly of: string;
}

/** The greatest length where the spec gives none, and the greatest that it may give. */
export interface LengthRule {
  readonly max: number;
  readonly ceiling: number;
}

/** Bounds on a length or a size, both ends filled in. */
export interface Lengths {
  readonly min: number;
  readonly max: number;
}

/** Fills in bounds on a length; nothing after a mistake. */
export function lengthsOf(bounds: Bounds, rule: LengthRule, site: BoundSite): Lengths | undefined {
  const read = (text: string | undefined, open: number) => (text === undefined ? open : lengthOf(text, rule, site));
  const min = read(bounds.min, 0);
  const max = read(bounds.max, rule.max);
  if (min === undefined || max === undefined) return undefined;
  if (min <= max) return { min, max };
  return reversed({ min: String(min), max: String(max) }, bounds, site);
}

function lengthOf(text: string, { ceiling }: LengthRule, { report, spot, of }: BoundSite): number | undefined {
  const expected = `a whole number from 0 to ${ceiling}`;
  if (!/^[0-9]{1,20}$/.test(text))
    return report("bad-bound", { bound: text, of: `the length of ${of}`, expected }, spot);
  if (Number(text) > ceiling)
    return report("bound-too-far", { bound: text, of: `the length of ${of}`, expected }, spot);
  return Number(text);
}

/** Fills in the bounds of an integer, as text; nothing after a mistake. */
export function integerBoundsOf(bounds: Bounds, site: BoundSite): { min: string; max: string } | undefined {
  const expected = `a whole number from ${limits.integer.min} to ${limits.integer.max}`;
  const least = exactly(limits.integer.min);
  const most = exactly(limits.integer.max);
  const isInside = (bound: Decimal) => compareDecimals(least, bound) <= 0 && compareDecimals(bound, most) <= 0;
  const ends = endsOf(bounds, { ...site, expected, places: 0, isInside });
  if (ends === undefined) return undefined;
  const { min = least, max = most } = ends;
  const filled = { min: formatDecimal(min), max: formatDecimal(max) };
  if (compareDecimals(min, max) > 0) return reversed(filled, bounds, site);
  const isSafe = min.units <= Number.MAX_SAFE_INTEGER && max.units >= Number.MIN_SAFE_INTEGER;
  return isSafe ? filled : site.report("integer-too-large", filled, site.spot);
}

/** The bounds of a decimal, written with as many places as its values; nothing after a mistake. */
export function decimalBoundsOf(bounds: Bounds, site: BoundSite & DecimalSize): Bounds | undefined {
  const { digits, places } = site;
  const expected = `a number with at most ${digits - places} digits before the point and ${places} after it`;
  const ends = endsOf(bounds, { ...site, expected, places, isInside: (bound) => fits(bound, site) });
  return ends && ordered(ends, bounds, { ...site, write: (bound) => formatDecimal(bound, places) });
}

interface DecimalSize {
  readonly digits: number;
  readonly places: number;
}

/** The bounds of a double, in plain decimal notation; nothing after a mistake. */
export function numberBoundsOf(bounds: Bounds, site: BoundSite): Bounds | undefined {
  const isInside = (bound: Decimal) => Number.isFinite(Number(formatDecimal(bound)));
  const ends = endsOf(bounds, { ...site, expected: "a number that a double can hold", places: 400, isInside });
  return ends && ordered(ends, bounds, { ...site, write: (bound) => formatDecimal(bound) });
}

interface EndRule extends BoundSite {
  readonly expected: string;
  readonly places: number;
  readonly isInside: (bound: Decimal) => boolean;
}

interface Ends {
  readonly min?: Decimal;
  readonly max?: Decimal;
}

function endsOf(bounds: Bounds, rule: EndRule): Ends | undefined {
  const min = bounds.min === undefined ? undefined : endOf(bounds.min, rule);
  const max = bounds.max === undefined ? undefined : endOf(bounds.max, rule);
  const isBroken = (bounds.min !== undefined && !min) || (bounds.max !== undefined && !max);
  return isBroken ? undefined : { ...(min && { min }), ...(max && { max }) };
}

function endOf(text: string, { report, spot, of, expected, places, isInside }: EndRule): Decimal | undefined {
  const bound = parseDecimal(text);
  if (bound === undefined || bound.places > places) return report("bad-bound", { bound: text, of, expected }, spot);
  return isInside(bound) ? bound : report("bound-too-far", { bound: text, of, expected }, spot);
}

interface OrderSite extends BoundSite {
  readonly write: (bound: Decimal) => string;
}

function ordered({ min, max }: Ends, given: Bounds, site: OrderSite): Bounds | undefined {
  const bounds = { ...(min && { min: site.write(min) }), ...(max && { max: site.write(max) }) };
  if (min === undefined || max === undefined || compareDecimals(min, max) <= 0) return bounds;
  return reversed({ min: site.write(min), max: site.write(max) }, given, site);
}

function reversed(filled: { min: string; max: string }, given: Bounds, { report, spot, of }: BoundSite): undefined {
  return report("bounds-reversed", { ...filled, of, given: given.max !== undefined }, spot);
}

function exactly(text: string): Decimal {
  const decimal = parseDecimal(text);
  if (decimal === undefined) throw new Error(`${text} is no number.`);
  return decimal;
}
