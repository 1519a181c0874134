import type { Range } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import { quote } from "../../diagnostics/quote.ts";
import { advise, replaceWith } from "../../diagnostics/suggestion.ts";
import { type Entry, isAbsent, type Mapping, textRange } from "../document/node.ts";
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
  const keys = keysOf(shape);
  const met = namesIn(mapping.entries);
  const values: (readonly [string, unknown])[] = [];
  for (const entry of mapping.entries) {
    const key = keys.get(entry.key.text);
    if (!key) met.add(reportUnknown(entry, { shape, keys, met, report }) ?? "");
    else if (isAbsent(entry.value) && !key.mayBeEmpty) reportAbsent(entry, key, report);
    else values.push([entry.key.text, readers[key.kind as keyof Values](entry, report)]);
  }
  for (const [name, key] of keys) if (key.required && !met.has(name)) reportMissing(name, key, reading);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined)) as Entries<Kinds, Values>;
}

function keysOf({ keys }: Shape<unknown>): ReadonlyMap<string, Key<string>> {
  return new Map<string, Key<string>>(Object.entries(keys));
}

function namesIn(entries: readonly Entry[]): Set<string> {
  return new Set(entries.map(({ key }) => key.text));
}

/**
 * Whether the rest of a mapping means what it seems to, although some of its entries are unknown or wrong: those that were
 * meant for one of the `harmless` keys, or for none that exists, change nothing but themselves.
 */
export function isSound({ entries }: Mapping, { read, shape, harmless }: WasRead): boolean {
  const wrong = entries.filter(({ key }) => !Object.hasOwn(read, key.text));
  return wrong.every(({ key: { text } }) => {
    const keys = keysOf(shape);
    const meant = keys.has(text) ? text : meantBy(text, { keys, met: namesIn(entries) });
    return meant === undefined || harmless.has(meant);
  });
}

/** A mapping that was read. */
interface WasRead {
  /** Its values by their keys, without those that are wrong. */
  readonly read: object;
  readonly shape: Shape<unknown>;
  readonly harmless: ReadonlySet<string>;
}

interface Keys {
  readonly keys: ReadonlyMap<string, Key<string>>;
  /** The keys that the mapping has, or was meant to have. */
  readonly met: ReadonlySet<string>;
}

interface Known extends Keys {
  readonly shape: Shape<unknown>;
  readonly report: SpecReport;
}

/** Reports a key that does not exist, and returns the one that was most likely meant. */
function reportUnknown({ key }: Entry, known: Known): string | undefined {
  const { shape, keys, report } = known;
  const advice = shape.advice?.get(key.text) ?? (/[()]/.test(key.text) ? OF_A_TYPE : undefined);
  const meant = advice === undefined ? meantBy(key.text, known) : undefined;
  const advices = advice === undefined ? [] : [advise(advice)];
  const suggestions = meant === undefined ? advices : [replaceWith(textRange(key), meant)];
  report(
    "unknown-key",
    { key: key.text, noun: shape.noun, legal: [...keys.keys()] },
    { range: key.range, suggestions },
  );
  return meant;
}

const OF_A_TYPE = "This looks like a part of a type. Within `{ }` put a type with commas in quotes.";

function meantBy(word: string, { keys, met }: Keys): string | undefined {
  const free = [...keys].filter(([name]) => !met.has(name));
  const called = free.find(([, { aliases }]) => aliases?.includes(word))?.[0];
  const names = free.map(([name]) => name);
  return called ?? nearest(word, names);
}

function reportAbsent({ key }: Entry, { examples }: Key<string>, report: SpecReport): undefined {
  return report("missing-value", { key: key.text, expected: exampleOf(examples) }, { range: key.range });
}

function reportMissing<Kinds, Values>(name: string, key: Key<string>, reading: Reading<Kinds, Values>): undefined {
  const own = reading.missing?.get(name);
  if (own) return own();
  const { noun } = reading.shape;
  return reading.report(
    "missing-key",
    { key: name, noun, expected: exampleOf(key.examples) },
    { range: reading.place },
  );
}

function exampleOf([example]: readonly Json[]): string {
  return `a value, such as ${quote(typeof example === "string" ? example : JSON.stringify(example))}`;
}
