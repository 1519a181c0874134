import type { Hint } from "../hint.ts";
import type { Type } from "../type.ts";

/** Types that have bounds. */
export type Numeric = Extract<Type, { readonly kind: "integer" | "number" | "decimal" }>;

interface Bounds {
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

/** Digits in front of the point that every numeric type holds. */
const longestNumber = 9;

/** Whether a type has bounds. */
export function isNumeric(type: Type): type is Numeric {
  return type.kind === "integer" || type.kind === "number" || type.kind === "decimal";
}

/** The type with the bounds of a hint; a bound that the type had stays where it does not contradict. */
export function bounded(type: Numeric, hint: Extract<Hint, { readonly kind: "range" }>): Numeric {
  const step = stepOf(type);
  const said = inOrder({
    min: plain(hint.min) ?? shifted(hint.above, step),
    max: plain(hint.max) ?? shifted(hint.below, -step),
  });
  const min = said.min ?? unless(type.min, (bound) => said.max !== undefined && Number(bound) > Number(said.max));
  const max = said.max ?? unless(type.max, (bound) => said.min !== undefined && Number(bound) < Number(said.min));
  return withBounds(type, { min, max });
}

function withBounds(type: Numeric, { min, max }: Bounds): Numeric {
  const bounds = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
  if (type.kind !== "decimal") return { kind: type.kind, ...bounds };
  return { kind: "decimal", places: Math.max(type.places, placesOf(min), placesOf(max)), ...bounds };
}

/** The smallest difference that the type can hold, as far as it has one. */
function stepOf(type: Numeric): number {
  if (type.kind === "decimal") return 10 ** -type.places;
  return type.kind === "integer" ? 1 : 0;
}

function inOrder({ min, max }: Bounds): Bounds {
  return min !== undefined && max !== undefined && Number(min) > Number(max) ? { min: max, max: min } : { min, max };
}

function unless(bound: string | undefined, contradicts: (bound: string) => boolean): string | undefined {
  return bound !== undefined && contradicts(bound) ? undefined : bound;
}

function shifted(bound: string | undefined, step: number): string | undefined {
  const text = plain(bound);
  if (text === undefined) return undefined;
  const places = Math.max(placesOf(text), placesOf(String(Math.abs(step))));
  return (Number(text) + step).toFixed(places);
}

function placesOf(bound: string | undefined): number {
  return bound?.split(".")[1]?.length ?? 0;
}

/** A number as the spec writes it; nothing for one that is too long to be meant. */
function plain(bound: string | undefined): string | undefined {
  const [, sign = "", whole = "", fraction = ""] = /^(-?)0*(\d+)(?:\.(\d{1,6}))?$/.exec(bound ?? "") ?? [];
  if (whole === "" || whole.length > longestNumber) return undefined;
  const text = fraction === "" ? whole : `${whole}.${fraction}`;
  return Number(text) === 0 ? text : `${sign}${text}`;
}

/** Whether a number lies within the bounds of a type. */
export function isWithin({ min, max }: Numeric, number: string): boolean {
  return (min === undefined || Number(number) >= Number(min)) && (max === undefined || Number(number) <= Number(max));
}
