import { expect, test } from "vitest";
import { linesOf } from "../../src/diagnostics/lines.ts";

test("LF, CRLF and a bare CR each end one line", () => {
  const lines = linesOf("a\nb\r\nc\rd");
  expect([1, 2, 3, 4].map(lines.text)).toEqual(["a", "b", "c", "d"]);
  expect(lines.count).toBe(4);
});

test("lines and columns count from 1, offsets from 0", () => {
  expect(linesOf("ab\r\ncd").position(5)).toEqual({ line: 2, column: 2, offset: 5 });
});

test("the mark in front of a text moves no column", () => {
  expect(linesOf("\uFEFFab").position(1)).toEqual({ line: 1, column: 1, offset: 1 });
});

test("a line that is not there is empty", () => {
  expect(linesOf("a").text(7)).toBe("");
});
