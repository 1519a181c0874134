import fc from "fast-check";
import type { Size } from "./random-service.ts";
import { specs } from "./random-spec.ts";
import { anyText } from "./random-text.ts";

/** A change to a text at a place in it. */
type Change = (text: string, place: number) => string;

const words = [/"string[^"]*"/, /\d+/, /true/, /"(?:type|fields|unique)"/, /\[\]/, /ref\(\w+/, /\.\./, /"freehold": 1/];

const strangers = [
  ...[
    "1e999",
    "-1",
    "null",
    "true",
    "[]",
    "{}",
    "Nothing",
    '"',
    "\u{1d7d9}",
    "\uff10",
    "'",
    ": ",
    "#",
    "\t",
    "&a",
    "*a",
  ],
  ...[
    "<<: *a",
    "!!python/object",
    "---\n",
    "\0",
    "\u0007",
    "\ud800",
    "\ufffe",
    "\r",
    '"__proto__": 1, ',
    "%YAML 2.0\n",
  ],
];

const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.integer({ min: 1, max: 40 }).map(
    (count): Change =>
      (text, place) =>
        replaced(text, place, count, ""),
  ),
  fc.oneof(anyText, fc.constantFrom(...strangers)).map(
    (some): Change =>
      (text, place) =>
        replaced(text, place, 0, some),
  ),
  fc.constantFrom(...strangers).map(
    (some): Change =>
      (text, place) =>
        replaced(text, place, 1, some),
  ),
  fc.constant<Change>((text, place) => replaced(text, place, 0, text.slice(place, place + 60))),
  fc.constant<Change>((text, place) => text.slice(0, place)),
  fc.tuple(fc.constantFrom(...words), fc.constantFrom(...strangers)).map(
    ([word, some]): Change =>
      (text) =>
        text.replace(word, () => some),
  ),
);

/** Texts that were specs before somebody changed them without looking. */
export function brokenSpecs(size?: Size): fc.Arbitrary<string> {
  return fc.tuple(specs(size), changes, fc.nat({ max: 9_999 })).map(([{ text }, change, place]) => {
    return change(text, Math.floor((text.length * place) / 10_000));
  });
}

function replaced(text: string, ...[start, count, other]: readonly [number, number, string]): string {
  return text.slice(0, start) + other + text.slice(start + count);
}
