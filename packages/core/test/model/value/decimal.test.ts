import fc from "fast-check";
import { expect, test } from "vitest";
import { compareDecimals, formatDecimal, parseDecimal } from "../../../src/model/value/decimal.ts";

function decimal(text: string): NonNullable<ReturnType<typeof parseDecimal>> {
  const parsed = parseDecimal(text);
  if (parsed === undefined) throw new Error(`${text} is no decimal.`);
  return parsed;
}

test.each([
  ["1", "1"],
  ["1.10", "1.1"],
  ["-0.50", "-0.5"],
  ["007", "7"],
  ["-0", "0"],
  ["0.000", "0"],
  ["9223372036854775807", "9223372036854775807"],
])("%s is written as %s", (text, plain) => {
  expect(formatDecimal(decimal(text))).toBe(plain);
});

test("places are filled up with zeros", () => {
  expect(formatDecimal(decimal("1.1"), 2)).toBe("1.10");
  expect(formatDecimal(decimal("-0.05"), 3)).toBe("-0.050");
  expect(formatDecimal(decimal("12"), 2)).toBe("12.00");
});

test.each(["", ".", "1.", ".5", "1e3", "+1", "--1", "1,5", "0x10", "NaN", " 1", "1_000"])(
  "%o is no decimal",
  (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  },
);

test("numbers that doubles cannot tell apart are told apart", () => {
  expect(compareDecimals(decimal("9007199254740992"), decimal("9007199254740993"))).toBeLessThan(0);
  expect(compareDecimals(decimal("0.1"), decimal("0.10"))).toBe(0);
});

test("comparing agrees with doubles where those are exact", () => {
  const quarter = fc.integer({ min: -4000, max: 4000 }).map((quarters) => quarters / 4);
  fc.assert(
    fc.property(quarter, quarter, (one, other) => {
      expect(compareDecimals(decimal(String(one)), decimal(String(other)))).toBe(Math.sign(one - other));
    }),
  );
});
