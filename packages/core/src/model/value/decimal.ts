/** An exact number: `units` divided by ten to the power of `places`, with no zero to spare at the end. */
export interface Decimal {
  readonly units: bigint;
  readonly places: number;
}

/** Reads plain decimal notation, such as `-12.50`; nothing for anything else, and for more than 800 digits. */
export function parseDecimal(text: string): Decimal | undefined {
  const match = /^(-?[0-9]{1,400})(?:\.([0-9]{1,400}))?$/.exec(text);
  if (match === null) return undefined;
  const [, whole = "", fraction = ""] = match;
  const significant = fraction.replace(/0+$/, "");
  return { units: BigInt(whole + significant), places: significant.length };
}

/** Negative when the first is the smaller one, zero when they are equal, positive otherwise. */
export function compareDecimals(one: Decimal, other: Decimal): number {
  const places = Math.max(one.places, other.places);
  const difference = unitsAt(one, places) - unitsAt(other, places);
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

/** Writes plain decimal notation with the given number of places, which must be no fewer than the number has. */
export function formatDecimal(decimal: Decimal, places: number = decimal.places): string {
  const units = unitsAt(decimal, places);
  const digits = String(units < 0n ? -units : units).padStart(places + 1, "0");
  const sign = units < 0n ? "-" : "";
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

function unitsAt(decimal: Decimal, places: number): bigint {
  return decimal.units * 10n ** BigInt(places - decimal.places);
}
