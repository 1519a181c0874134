import type { FieldEntry } from "../field-entry.ts";
import type { Hint } from "../hint.ts";
import { money, moneyIs } from "../lexicon/fields.ts";
import { line, type Type } from "../type.ts";
import { bounded, isNumeric } from "./bounds.ts";

/** A type in the making, with what else hints bring. */
export interface Typed {
  readonly type: Type;
  /** Whether anything, the lexicon or the sentence, spoke for this type. */
  readonly isSure: boolean;
  /** A text of which a number can only tell the length. */
  readonly isProse?: boolean;
  /** A unit that the name shall carry. */
  readonly unit?: string;
  /** Why, where that needs saying. */
  readonly because?: string | undefined;
}

const prose: ReadonlySet<string> = new Set(["title", "first name", "sku", "slug", "password"]);

type HintOf<K extends Hint["kind"]> = Extract<Hint, { readonly kind: K }>;
type Apply<K extends Hint["kind"]> = (typed: Typed, hint: HintOf<K>) => Typed;

const appliers: { readonly [K in Hint["kind"]]?: Apply<K> } = {
  type: applyType,
  list: ({ type }) => sure({ kind: "list", max: type.kind === "string" ? Math.min(type.max ?? 200, 200) : 200 }),
  range: applyRange,
  length: applyLength,
  places: (typed, { places }) => ({
    ...typed,
    type: { ...boundsOf(typed.type), kind: "decimal", places: Math.min(places, 6) },
    isSure: true,
  }),
  money: (typed) => (typed.type.kind === "decimal" ? typed : { ...sure(money), because: moneyIs }),
  unit: applyUnit,
};

/** The type that an entry of the lexicon and the hints of a sentence give; later hints go before earlier ones. */
export function typedBy(entry: FieldEntry | undefined, hints: readonly Hint[]): Typed {
  const start: Typed = {
    type: entry?.type ?? line(200),
    isSure: entry !== undefined,
    isProse: entry?.type.kind === "text" || (entry?.names.some((name) => prose.has(name)) ?? false),
    because: entry?.because,
  };
  return inOrder(hints).reduce((typed, hint) => apply(typed, hint), start);
}

/** Types first, so that what is said of lengths and bounds lands on the right one. */
function inOrder(hints: readonly Hint[]): readonly Hint[] {
  return [...hints.filter(({ kind }) => kind === "type"), ...hints.filter(({ kind }) => kind !== "type")];
}

function apply<K extends Hint["kind"]>(typed: Typed, hint: HintOf<K>): Typed {
  const applier = appliers[hint.kind] as Apply<K> | undefined;
  return applier === undefined ? typed : applier(typed, hint);
}

function sure(type: Type): Typed {
  return { type, isSure: true };
}

type Wordy = Extract<Type, { readonly kind: "string" | "text" }>;

function isWordy(type: Type): type is Wordy {
  return type.kind === "string" || type.kind === "text";
}

/** A vague type does not replace a closer one: a price that is `a number` stays a decimal. */
function applyType(typed: Typed, { type }: HintOf<"type">): Typed {
  const isVague = type.kind === "number" || type.kind === "string" || type.kind === "decimal";
  const isSameFamily = (isNumeric(type) && isNumeric(typed.type)) || (isWordy(type) && isWordy(typed.type));
  const saysBounds = type.kind === "enum" || (isNumeric(type) && type.min !== undefined);
  const keeps = !saysBounds && (type.kind === typed.type.kind || (isVague && isSameFamily && typed.isSure));
  return keeps ? { ...typed, isSure: true } : sure(type);
}

/** Bounds make a number of a word such as a priority; of prose they bound the length. */
function applyRange(typed: Typed, hint: HintOf<"range">): Typed {
  const { type, isProse } = typed;
  const isWhole = [hint.min, hint.max, hint.above, hint.below].every((bound) => bound?.includes(".") !== true);
  if (isWordy(type) && !isProse) return sure(bounded({ kind: isWhole ? "integer" : "number" }, hint));
  if (type.kind === "integer" && !isWhole) return sure(bounded({ ...type, kind: "number" }, hint));
  if (isNumeric(type)) return sure(bounded(type, hint));
  return isWordy(type) && isWhole ? applyLength(typed, lengthFrom(hint)) : typed;
}

function lengthFrom({ min, max }: HintOf<"range">): HintOf<"length"> {
  return {
    kind: "length",
    ...(min !== undefined && { min: Number(min) }),
    ...(max !== undefined && { max: Number(max) }),
  };
}

/** Above this many characters, a text has several lines. */
const longestLine = 500;
const longestText = 1_000_000;

function applyLength({ type, ...typed }: Typed, hint: HintOf<"length">): Typed {
  if (type.kind === "list")
    return hint.max === undefined ? { type, ...typed } : sure({ kind: "list", max: inLine(hint.max) });
  const known = isWordy(type) ? type : { kind: "string" as const, min: 1 };
  const [min = known.min, max] = ascending(whole(hint.min), whole(hint.max));
  const kind = known.kind === "text" || (max ?? 0) > longestLine || (min ?? 0) > longestLine ? "text" : "string";
  const fits = max === undefined || min === undefined || min <= max;
  return sure({ kind, ...(min !== undefined && fits && { min }), ...(max !== undefined && { max }) });
}

function ascending(min: number | undefined, max: number | undefined): readonly (number | undefined)[] {
  return min !== undefined && max !== undefined && min > max ? [max, min] : [min, max];
}

function whole(length: number | undefined): number | undefined {
  return length !== undefined && Number.isInteger(length) && length >= 0 && length <= longestText ? length : undefined;
}

function inLine(length: number): number {
  return Math.min(Math.max(Math.trunc(length), 1), longestLine);
}

/** A unit makes a number; `percent` has bounds of its own. */
function applyUnit({ type }: Typed, { unit, whole: isWhole }: HintOf<"unit">): Typed {
  const bounds = {
    ...(unit !== "degrees" && { min: "0" }),
    ...(unit === "percent" && { max: "100" }),
    ...boundsOf(type),
  };
  return { type: { kind: isWhole ? "integer" : "number", ...bounds }, isSure: true, unit };
}

function boundsOf(type: Type): { readonly min?: string; readonly max?: string } {
  if (!isNumeric(type)) return {};
  return { ...(type.min !== undefined && { min: type.min }), ...(type.max !== undefined && { max: type.max }) };
}
