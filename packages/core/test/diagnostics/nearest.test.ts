import { expect, test } from "vitest";
import { nearest } from "../../src/diagnostics/nearest.ts";

test("a name within two edits is found", () => {
  expect(nearest("strng", ["text", "string"])).toBe("string");
  expect(nearest("stirng", ["text", "string"])).toBe("string");
});

test("a name that differs in case alone is found, however long the difference", () => {
  expect(nearest("DATETIME", ["date", "datetime"])).toBe("datetime");
});

test("nothing is found for a word that is far from all", () => {
  expect(nearest("geography", ["text", "string"])).toBeUndefined();
});

test("a short word is not near to everything", () => {
  expect(nearest("id", ["url", "to"])).toBeUndefined();
});
