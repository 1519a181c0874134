import { expect, test } from "vitest";
import type { Kind } from "../../src/diagnostics/kind.ts";
import { mistakes } from "../../src/model/mistakes.ts";
import { diagnosticsOf } from "./resolve-text.ts";

const kinds: readonly (readonly [string, Kind<never>])[] = Object.entries(mistakes);
const examples = kinds.flatMap(([code, { example }]) => (example ? [{ code, ...example }] : []));

test.each(examples)("the wrong example of $code has that mistake and no other", ({ code, wrong }) => {
  expect(diagnosticsOf(wrong).map((diagnostic) => diagnostic.code)).toEqual([code]);
});

test.each(examples)("the right example of $code has no mistake", ({ right }) => {
  expect(diagnosticsOf(right)).toEqual([]);
});

test.each(examples)("the mistake $code points at the text", ({ wrong }) => {
  expect(diagnosticsOf(wrong).filter(({ range }) => range === undefined)).toEqual([]);
});

test("only mistakes that take a page to make have no example", () => {
  const without = kinds.filter(([, { example }]) => example === undefined).map(([code]) => code);
  expect(without.toSorted()).toEqual([
    "enum-size",
    "text-too-long",
    "too-many-examples",
    "too-many-fields",
    "too-many-in-set",
    "too-many-resources",
  ]);
});
