import { expect, test } from "vitest";
import { oneLine } from "../../../src/fastapi/project/one-line.ts";

test("what separates lines becomes a space", () => {
  expect(oneLine("a\nb\rc\r\nd\u2028e\u2029f\u0085g\u000bh\u000ci\tj")).toBe("a b c d e f g h i j");
});

test("control characters become spaces, and nothing stands around the text", () => {
  expect(oneLine("\u001b[31m red \u0007 ")).toBe("[31m red");
});

test("marks that turn the direction of the text around them are left out", () => {
  expect(oneLine("\u202etxt.exe\u202c \u2066a\u2069")).toBe("txt.exe a");
});

test("letters of every script, and emoji, stay", () => {
  const text = "crème, 北京, עברית, 👩‍🚀";
  expect(oneLine(text)).toBe(text);
});
