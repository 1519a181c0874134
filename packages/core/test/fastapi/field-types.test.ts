import { expect, test } from "vitest";
import { pythonType } from "../../src/fastapi/field-types.ts";
import { layout } from "../../src/python/layout.ts";

/** The bounds of a decimal as its type in a request has them, without white space. */
function boundsOf(limits: { readonly min?: string; readonly max?: string }): readonly string[] {
  const type = { kind: "decimal", digits: 18, places: 2, ...limits } as const;
  const input = layout(pythonType(type).input(type)).texts.join().replace(/\s/g, "");
  return input.match(/\b[gl]e=(?:\w+\("[^"]*"\)|[-.\d]+)/g) ?? [];
}

test("a bound of a decimal without a fraction is a number", () => {
  expect(boundsOf({ min: "-5.00", max: "123456789012345.00" })).toEqual(["ge=-5.00", "le=123456789012345.00"]);
});

test("a bound of a decimal with a fraction is a decimal, so that the bound itself is within the bounds", () => {
  expect(boundsOf({ min: "0.10", max: "0.30" })).toEqual(['ge=Decimal("0.10")', 'le=Decimal("0.30")']);
});

test("a bound of a decimal with more digits than a float holds is a decimal, so that its last digit counts", () => {
  expect(boundsOf({ min: "-1234567890123456.78", max: "12345678901234.56" })).toEqual([
    'ge=Decimal("-1234567890123456.78")',
    'le=Decimal("12345678901234.56")',
  ]);
});

test("a bound that is not given is left out", () => {
  expect(boundsOf({ max: "9.00" })).toEqual(["le=9.00"]);
  expect(boundsOf({})).toEqual([]);
});
