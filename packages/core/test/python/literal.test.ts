import { expect, test } from "vitest";
import { layout } from "../../src/python/layout.ts";
import { float, type JsonValue, literal, str } from "../../src/python/literal.ts";

function printed(value: JsonValue): string {
  return layout(literal(value)).texts.join();
}

test.each([
  ["plain", '"plain"'],
  ["", '""'],
  ['say "hi"', "'say \"hi\"'"],
  ["it's", '"it\'s"'],
  ['it\'s "so"', "'it\\'s \"so\"'"],
  ["\"'\"'", '"\\"\'\\"\'"'],
  ["back\\slash", '"back\\\\slash"'],
  ["a\nb\rc\td", '"a\\nb\\rc\\td"'],
  ["\u0000\u007f\u0085", '"\\x00\\x7f\\x85"'],
  ["é", '"\\xe9"'],
  ["\u2028\u202e", '"\\u2028\\u202e"'],
  ["\u{1f600}", '"\\U0001f600"'],
  ["\ud800", '"\\ud800"'],
  ["{x} %s $y", '"{x} %s $y"'],
])("%j is written as %s", (value, expected) => {
  expect(str(value)).toBe(expected);
});

test.each([
  [1, "1"],
  [-0.5, "-0.5"],
  [1e21, "1e21"],
  [1e-7, "1e-7"],
  [1e300, "1e300"],
])("the number %d is written as %s", (value, expected) => {
  expect(float(value)).toBe(expected);
});

test("every JSON value has a literal", () => {
  expect(printed([null, true, false, "a", 1, {}, { b: [] }])).toBe('[None, True, False, "a", 1, {}, {"b": []}]');
});

test("keys that mean something to JavaScript are keys like any other", () => {
  expect(printed(JSON.parse('{"__proto__": 1, "constructor": {"toString": null}}'))).toBe(
    '{"__proto__": 1, "constructor": {"toString": None}}',
  );
});
