import type { Range, Suggestion } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import { quote } from "../../diagnostics/quote.ts";
import { advise, replaceWith } from "../../diagnostics/suggestion.ts";
import { type Entry, isAbsent, type Mapping, type Scalar, textRange } from "../document/node.ts";
import type { Key, Shape } from "../keys/key.ts";
import type { SpecReport } from "../mistakes.ts";
import type { Json } from "../spec.ts";

/** Reads the value of a key. It returns nothing if the value is wrong, which it has then reported. */
export type Read<T> = (entry: Entry, report: SpecReport) => T | undefined;

/** A way to read each kind of value. */
export type Readers<Values> = { readonly [Kind in keyof Values]: Read<Values[Kind]> };

/** The values of a mapping by their keys; those that are missing or wrong are left out. */
export type Entries<Kinds, Values> = { readonly [Name in keyof Kinds]?: Values[Kinds[Name] & keyof Values] };

/** What to read a mapping as. */
export interface Reading<Kinds, Values> {
  readonly shape: Shape<Kinds>;
  readonly readers: Readers<Values>;
  readonly report: SpecReport;
  /** Where to report a key that is missing. */
  readonly place: Range;
  /** Reports the lack of a key that has a code of its own. */
  readonly missing?: ReadonlyMap<string, () => undefined>;
}

/** Reads every value of a mapping, and reports keys that are unknown, missing or without a value. */
export function readEntries<Kinds, Values>(mapping: Mapping, reading: Reading<Kinds, Values>): Entries<Kinds, Values> {
  const { shape, readers, report } = reading;
  const keys = new Map<string, Key<string>>(Object.entries(shape.keys));
  const present = new Set(mapping.entries.map(({ key }) => key.text));
  const values = mapping.entries.map((entry) => {
    const key = keys.get(entry.key.text);
    if (!key) return reportUnknown(entry, { shape, keys, present, report });
    if (isAbsent(entry.value) && !key.mayBeEmpty) return reportAbsent(entry, key, report);
    return [entry.key.text, readers[key.kind as keyof Values](entry, report)] as const;
  });
  for (const [name, key] of keys) if (key.required && !present.has(name)) reportMissing(name, key, reading);
  const sound = values.filter((value) => value?.[1] !== undefined) as [string, unknown][];
  return Object.fromEntries(sound) as Entries<Kinds, Values>;
}

interface Known {
  readonly shape: Shape<unknown>;
  readonly keys: ReadonlyMap<string, Key<string>>;
  readonly present: ReadonlySet<string>;
  readonly report: SpecReport;
}

function reportUnknown({ key }: Entry, known: Known): undefined {
  const legal = [...known.keys.keys()];
  const { noun } = known.shape;
  return known.report("unknown-key", { key: key.text, noun, legal }, { range: key.range, suggestions: meant(key, known) });
}

function meant(key: Scalar, { shape, keys, present }: Known): readonly Suggestion[] {
  const advice = shape.advice?.get(key.text);
  if (advice !== undefined) return [advise(advice)];
  const free = [...keys].filter(([name]) => !present.has(name));
  const called = free.find(([, { aliases }]) => aliases?.includes(key.text))?.[0];
  const name = called ?? nearest(key.text, free.map(([each]) => each));
  return name === undefined ? [] : [replaceWith(textRange(key), name)];
}

function reportAbsent({ key }: Entry, { examples }: Key<string>, report: SpecReport): undefined {
  return report("missing-value", { key: key.text, expected: exampleOf(examples) }, { range: key.range });
}

function reportMissing<Kinds, Values>(name: string, key: Key<string>, reading: Reading<Kinds, Values>): undefined {
  const own = reading.missing?.get(name);
  if (own) return own();
  const { noun } = reading.shape;
  return reading.report("missing-key", { key: name, noun, expected: exampleOf(key.examples) }, { range: reading.place });
}

function exampleOf([example]: readonly Json[]): string {
  return `a value, such as ${quote(typeof example === "string" ? example : JSON.stringify(example))}`;
}
