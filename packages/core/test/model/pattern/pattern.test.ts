import fc from "fast-check";
import { expect, test } from "vitest";
import { matcherOf } from "../../../src/model/pattern/match.ts";
import type { PatternNode } from "../../../src/model/pattern/node.ts";
import { parsePattern } from "../../../src/model/pattern/parse.ts";
import { printPattern } from "../../../src/model/pattern/print.ts";
import { samplesOf } from "../../../src/model/pattern/sample.ts";
import { varietyOf } from "../../../src/model/pattern/size.ts";
import { anchoredPatterns, patterns, texts } from "./pattern-arbitrary.ts";

function nodeOf(pattern: string): PatternNode {
  const parsed = parsePattern(pattern);
  if ("faults" in parsed) throw new Error(`${pattern}: ${JSON.stringify(parsed.faults)}`);
  return parsed.node;
}

function faultsOf(pattern: string): readonly string[] {
  const parsed = parsePattern(pattern);
  if ("node" in parsed) return [];
  return parsed.faults.map((fault) => (fault.kind === "not-portable" ? fault.construct : fault.reason));
}

test.each([
  ["^[A-Z]{3}$", "^[A-Z]{3}$"],
  ["^\\d{4}-\\w+$", "^[0-9]{4}-[A-Za-z0-9_]+$"],
  ["\\D|\\S", "[^0-9]|[^ \\t\\n\\r\\f\\v]"],
  ["[\\w-]", "[A-Za-z0-9_\\-]"],
  ["[^\\d]", "[^0-9]"],
  ["a.b", "a[^\\n]b"],
  ["\\p{Lu}[^\\p{L}]", "\\p{Lu}\\P{L}"],
  ["(?<year>[0-9]+)(?:a|b)??", "([0-9]+)(?:a|b)?"],
  ["[&&~~||]", "[&\\x26~\\x7e|\\x7c]"],
  ["\\u{1F600}\\x41\\u00ad", "😀A\\xad"],
  ["\\u2028\\/\\{?", "\\u{2028}/\\{?"],
  ["[a-\\-.]".replace("a", "+"), "[+-\\-.]"],
])("%s is written as %s", (pattern, printed) => {
  expect(printPattern(nodeOf(pattern))).toBe(printed);
});

test("what is written is read again as it was", () => {
  fc.assert(
    fc.property(patterns, (pattern) => {
      const printed = printPattern(nodeOf(pattern));
      expect(printPattern(nodeOf(printed))).toBe(printed);
    }),
  );
});

test("what is written means what the matcher does", () => {
  fc.assert(
    fc.property(fc.oneof(patterns, anchoredPatterns), texts, (pattern, text) => {
      const node = nodeOf(pattern);
      expect(matcherOf(node)(text)).toBe(new RegExp(printPattern(node), "u").test(text));
    }),
    { numRuns: 500 },
  );
});

test("ASCII text matches the pattern as the user wrote it", () => {
  fc.assert(
    fc.property(fc.oneof(patterns, anchoredPatterns), texts, (pattern, text) => {
      fc.pre(!text.includes("\n"));
      expect(matcherOf(nodeOf(pattern))(text)).toBe(new RegExp(pattern, "u").test(text));
    }),
  );
});

test("a value is found for every pattern that has one", () => {
  fc.assert(
    fc.property(anchoredPatterns, (pattern) => {
      const node = nodeOf(pattern);
      fc.pre(varietyOf(node) > 0);
      const matches = matcherOf(node);
      expect([...samplesOf(node, 0)].some(matches)).toBe(true);
    }),
  );
});

test.each([
  ["^(?=a)b", ["the lookahead `(?=a)`"]],
  ["(?<!a)b", ["the lookbehind `(?<!a)`"]],
  ["(a)\\1", ["the backreference `\\1`"]],
  ["\\bword\\B", ["the word boundary `\\b`", "the word boundary `\\B`"]],
  ["[]", ["`[]`"]],
  ["[^]", ["`[^]`"]],
  ["[a\\D]", ["`\\D` within a class"]],
  ["\\p{Script=Greek}", ["the property `\\p{Script=Greek}`"]],
  ["\\ud800", ["the character `\\ud800`"]],
  ["\\0", ["the character `\\0`"]],
  ["(?i:a)", ["the flags `(?i`"]],
])("%s is refused: engines do not agree on it", (pattern, constructs) => {
  expect(faultsOf(pattern)).toEqual(constructs);
});

test.each([
  ["", "it is empty"],
  ["(", "unterminated group"],
  ["[a", "unterminated character class"],
  ["a**", "nothing to repeat"],
  ["\\Z", "invalid escape"],
  ["a{3,1}", "numbers out of order in {} quantifier"],
  ["(?P<name>a)", "invalid group"],
])("%o is no regular expression: %s", (pattern, reason) => {
  expect(faultsOf(pattern)).toEqual([reason]);
});

test.each([
  "(a{1000}){1000}",
  "(?:(?:a{99}){99}){99}",
  "\\p{L}{255}",
  "[a-z]{5000}",
  "a{99999999999}",
  `${"(".repeat(60)}a${")".repeat(60)}`,
])("%s is refused: it is too large for the engine of the service", (pattern) => {
  expect(parsePattern(pattern)).toMatchObject({ faults: [{ kind: "too-large" }] });
});

test("a pattern that would keep a backtracking engine busy for years is decided at once", () => {
  const matches = matcherOf(nodeOf("^(?:a+)+$"));
  expect(matches("a".repeat(5_000))).toBe(true);
  expect(matches(`${"a".repeat(5_000)}!`)).toBe(false);
});

test.each([
  ["^(?:red|green)$", 2],
  ["^[ab]{2}$", 4],
  ["^a?$", 2],
  ["^[ab]{0,2}$", 7],
  ["^a*$", Number.POSITIVE_INFINITY],
  ["^[^a]$", Number.POSITIVE_INFINITY],
])("no more texts than are counted match %s", (pattern, count) => {
  expect(varietyOf(nodeOf(pattern))).toBeGreaterThanOrEqual(count);
});

test("the plainest values come first", () => {
  const first = (pattern: string) => samplesOf(nodeOf(pattern), 0).next().value;
  expect(first("^[A-Z]{3}-[0-9]{4}$")).toBe("ABC-4567");
  expect(first("^(?:red|green)$")).toBe("red");
});
