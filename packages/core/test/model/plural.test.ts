import { expect, test } from "vitest";
import { pluralOf, singularOfPlural } from "../../src/model/plural.ts";

test.each([
  ["todo", "todos"],
  ["person", "people"],
  ["address", "addresses"],
  ["entry", "entries"],
  ["criterion", "criteria"],
  ["analysis", "analyses"],
  ["index", "indexes"],
  ["leaf", "leaves"],
  ["hero", "heroes"],
  ["quiz", "quizzes"],
  ["lens", "lenses"],
  ["salesman", "salesmen"],
  ["human", "humans"],
  ["child", "children"],
  ["key", "keys"],
  ["waltz", "waltzes"],
  ["photo", "photos"],
])("the plural of %s is %s", (singular, plural) => {
  expect(pluralOf([singular])).toEqual([plural]);
});

test.each(["news", "equipment", "series", "feedback", "data", "staff", "sheep"])(
  "%s has no plural of its own, and takes `items`",
  (noun) => {
    expect(pluralOf([noun])).toEqual([noun, "items"]);
  },
);

test("only the last word of a noun changes", () => {
  expect(pluralOf(["sales", "person"])).toEqual(["sales", "people"]);
});

test("a plural is recognised by its singular", () => {
  expect(singularOfPlural("todos")).toBe("todo");
  expect(singularOfPlural("people")).toBe("person");
  expect(singularOfPlural("entries")).toBe("entry");
});

test.each(["todo", "news", "status", "address", "data", "bus", "analysis", "class", "s", ""])(
  "%s is not taken for a plural",
  (word) => {
    expect(singularOfPlural(word)).toBeUndefined();
  },
);
