import fc from "fast-check";
import { expect, test } from "vitest";
import { type Code, call, dict, list, member, tall, text, union } from "../../src/python/code.ts";
import { layout } from "../../src/python/layout.ts";
import { tuple } from "../../src/python/literal.ts";
import { fits } from "../../src/python/ruler.ts";

const { code } = fc.letrec<{ code: Code }>((tie) => ({
  code: fc.oneof(
    { maxDepth: 3 },
    fc.stringMatching(/^[a-z]{1,8}$/),
    fc.stringMatching(/^[a-z]{1,8}$/).map((name) => member("backend", name)),
    fc.string({ maxLength: 8 }).map(text),
    fc.array(tie("code"), { minLength: 1, maxLength: 3 }).map((items) => call("f", ...items)),
    fc.array(tie("code"), { maxLength: 3 }).map(list),
    fc.array(tie("code"), { maxLength: 3 }).map(tuple),
    tie("code").map((value) => dict([[`"key"`, value]])),
    tie("code").map((left) => list([union(left, "None")])),
  ),
}));

test("code fits exactly into the columns that it takes when it is printed on one line", () => {
  fc.assert(
    fc.property(code, (one) => {
      const [printed = ""] = layout(one).texts;
      fc.pre(!printed.includes("\n"));
      expect(fits(one, printed.length)).toBe(true);
      expect(fits(one, printed.length - 1)).toBe(false);
    }),
  );
});

test("code that breaks in any case fits nowhere", () => {
  expect(fits("a\nb", 88)).toBe(false);
  expect(fits(call("f", tall(list(["a"]))), 88)).toBe(false);
});
