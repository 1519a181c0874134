import { expect, test } from "vitest";
import type { Edit } from "../../src/diagnostics/diagnostic.ts";
import { applyEdits } from "../../src/diagnostics/edit.ts";
import { linesOf } from "../../src/diagnostics/lines.ts";

const TEXT = "one two three";

function replace(word: string, text: string): Edit {
  const { position } = linesOf(TEXT);
  const start = TEXT.indexOf(word);
  return { range: { start: position(start), end: position(start + word.length) }, text };
}

test("edits speak of the text as it was, in any order", () => {
  expect(applyEdits(TEXT, [replace("three", "3"), replace("one", "first")])).toBe("first two 3");
});

test("of two edits that overlap one is made", () => {
  expect(applyEdits(TEXT, [replace("one two", "1 2"), replace("two", "2")])).toBe("1 2 three");
});
