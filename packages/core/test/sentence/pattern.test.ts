import { expect, test } from "vitest";
import { match, pattern } from "../../src/sentence/pattern.ts";
import { tokenize } from "../../src/sentence/tokenize.ts";

test.each([
  ["a|b c", "b c", 2],
  ["a|b c", "c", undefined],
  ["[a] b", "b", 1],
  ["[a] b", "a b", 2],
  ["a [b] b", "a b", 2],
  ["up to #", "up to 200", 3],
  ["up to #", "up to two", 3],
  ["up to #", "up to many", undefined],
  ["default *", "default and", undefined],
])("`%s` in “%s” ends at %s", (source, sentence, end) => {
  expect(match(pattern(source), tokenize(sentence), 0)?.end).toBe(end);
});

test("numbers are captured in digits, and words as they are written", () => {
  expect(match(pattern("from # to #"), tokenize("from one to 5"), 0)?.captures).toEqual(["1", "5"]);
  expect(match(pattern("= *"), tokenize("= EUR"), 0)?.captures).toEqual(["EUR"]);
});
