import { expect, test } from "vitest";
import { isPlural, plural, singular } from "../../src/sentence/inflection.ts";

const pairs: readonly (readonly [one: string, many: string])[] = [
  ["todo", "todos"],
  ["person", "people"],
  ["child", "children"],
  ["address", "addresses"],
  ["class", "classes"],
  ["movie", "movies"],
  ["cookie", "cookies"],
  ["shoe", "shoes"],
  ["slice", "slices"],
  ["analysis", "analyses"],
  ["category", "categories"],
  ["expense", "expenses"],
  ["box", "boxes"],
  ["cache", "caches"],
  ["knife", "knives"],
  ["status", "statuses"],
  ["lens", "lenses"],
];

test.each(pairs)("%s and %s belong together", (one, many) => {
  expect(singular(many)).toBe(one);
  expect(plural(one)).toBe(many);
  expect([isPlural(many), isPlural(one)]).toEqual([true, false]);
  expect(singular(one)).toBe(one);
});

test.each(["beta", "quota", "bus", "gas", "news", "series", "us", "s", "dress"])("%s is no plural", (word) => {
  expect(isPlural(word)).toBe(false);
  expect(singular(word)).toBe(word);
});
