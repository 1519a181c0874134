import { type Decimal, formatDecimal, parseDecimal } from "../value/decimal.ts";
import { fractions, integers } from "./words.ts";

/** Whole numbers that a field of this name may hold, then such as lie at the ends of its bounds. */
export function integersFor(
  words: readonly string[],
  bounds: { readonly min: string; readonly max: string },
): readonly number[] {
  const lowest = Math.max(Number(bounds.min), Number.MIN_SAFE_INTEGER);
  const highest = Math.min(Number(bounds.max), Number.MAX_SAFE_INTEGER);
  const named = integers.get(words.at(-1) ?? "") ?? [];
  return [...named, 1, 2, 3, 10, 20, 30, lowest, lowest + 1, lowest + 2, highest, highest - 1, highest - 2];
}

/** Doubles that a field of this name may hold, then such as lie within its bounds. */
export function doublesFor(words: readonly string[], bounds: OpenBounds): readonly number[] {
  const ends = [bounds.min, bounds.max].filter((bound) => bound !== undefined).map(Number);
  const [low = 0, high = 0] = ends;
  const between = [0.5, 0.25, 0.75].map((part) => low + (high - low) * part);
  const around = ends.flatMap((end) => [end, end + 1, end + 2, end - 1, end - 2, end * 2, end * 3, end / 2, end / 4]);
  return [...named(words), ...plainFractions].map(Number).concat(between, around);
}

/** Decimals that a field of this name may hold, then such as lie at the ends of its bounds. */
export function decimalsFor(words: readonly string[], type: OpenBounds & DecimalSize): readonly string[] {
  const [low, high] = rangeOf(type);
  const step = { units: 1n, places: type.places };
  const ends = [0n, 1n, 2n].flatMap((count) => [plus(low, step, count), plus(high, step, -count)]);
  const small = [1n, 2n, 3n].map((units) => ({ units, places: type.places }));
  return [...named(words), ...plainFractions, ...[...small, ...ends].map((decimal) => formatDecimal(decimal))];
}

interface OpenBounds {
  readonly min?: string;
  readonly max?: string;
}

interface DecimalSize {
  readonly digits: number;
  readonly places: number;
}

const plainFractions = ["9.90", "19.95", "1.5", "2.5", "12", "25", "0.5", "0.25", "0.75"];

function named(words: readonly string[]): readonly string[] {
  return fractions.get(words.at(-1) ?? "") ?? [];
}

function rangeOf({ digits, places, min, max }: OpenBounds & DecimalSize): readonly [Decimal, Decimal] {
  const most = { units: 10n ** BigInt(digits) - 1n, places };
  const least = { units: -most.units, places };
  return [(min && parseDecimal(min)) || least, (max && parseDecimal(max)) || most];
}

function plus(decimal: Decimal, step: Decimal, count: bigint): Decimal {
  const scale = 10n ** BigInt(step.places - decimal.places);
  return { units: decimal.units * scale + count * step.units, places: step.places };
}
