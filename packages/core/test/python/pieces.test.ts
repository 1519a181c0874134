import fc from "fast-check";
import { expect, test } from "vitest";
import { pieces } from "../../src/python/pieces.ts";

test("a text is broken between words", () => {
  expect(pieces("one two three four five six", 20)).toEqual(['"one two three "', '"four five six"']);
});

test("a word that is too long is broken as well", () => {
  expect(pieces(`ab ${"c".repeat(30)} d`, 20)).toEqual(['"ab "', `"${"c".repeat(18)}"`, `"${"c".repeat(12)} d"`]);
});

test("the pieces of a text hold all of it, and each has room", () => {
  const words = fc.string({ unit: fc.constantFrom("a", "b", " ", "  "), maxLength: 200 });
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 90 }), (text, room) => {
      const found = pieces(text, room);
      expect(found.map((piece) => piece.slice(1, -1)).join("")).toBe(text);
      expect(Math.max(...found.map(({ length }) => length), 0)).toBeLessThanOrEqual(room);
    }),
  );
});

test("a character that takes an escape is never broken", () => {
  const escaped = fc.string({ unit: fc.constantFrom("\n", '"', "'", "\\", "é", "\u2028", "\u{1f600}"), maxLength: 60 });
  fc.assert(
    fc.property(escaped, (text) => {
      const found = pieces(text, 20);
      expect(found.every((piece) => /^(["'])(?:[^\\]|\\(?:[nrt\\"']|x..|u....|U.{8}))*\1$/.test(piece))).toBe(true);
    }),
  );
});
