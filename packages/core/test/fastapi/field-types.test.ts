import { expect, test } from "vitest";
import { pythonType } from "../../src/fastapi/field-types.ts";
import { layout } from "../../src/python/layout.ts";

/** The bounds of a decimal as its type in a request has them, without white space. */
function boundsOf(limits: { readonly min?: string; readonly max?: string }): readonly string[] {
  const type = { kind: "decimal", digits: 18, places: 2, ...limits } as const;
  const input = layout(pythonType(type).input(type)).text.replace(/\s/g, "");
  return input.match(/\b[gl]e=(?:\w+\("[^"]*"\)|[-.\d]+)/g) ?? [];
}

test("a bound of a decimal that a float holds is a number", () => {
  expect(boundsOf({ min: "-0.50", max: "1234567890123.45" })).toEqual(["ge=-0.50", "le=1234567890123.45"]);
});

test("a bound of a decimal with more digits than a float holds is a decimal, so that its last digit counts", () => {
  expect(boundsOf({ min: "-1234567890123456.78", max: "12345678901234.56" })).toEqual([
    'ge=Decimal("-1234567890123456.78")',
    'le=Decimal("12345678901234.56")',
  ]);
});

test("a bound that is not given is left out", () => {
  expect(boundsOf({ max: "9.99" })).toEqual(["le=9.99"]);
  expect(boundsOf({})).toEqual([]);
});
