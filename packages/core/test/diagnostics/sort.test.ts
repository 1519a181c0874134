import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { linesOf } from "../../src/diagnostics/lines.ts";
import { sortDiagnostics } from "../../src/diagnostics/sort.ts";

function at(offset: number | undefined, message: string, file = "a.yaml"): Diagnostic {
  const position = linesOf("0123456789").position(offset ?? 0);
  const range = { start: position, end: position };
  return { code: "some", severity: "error", message, file, suggestions: [], ...(offset !== undefined && { range }) };
}

test("diagnostics stand in the order of their places, those without a place first", () => {
  const sorted = sortDiagnostics([at(7, "third"), at(2, "second"), at(undefined, "first")]);
  expect(sorted.map(({ message }) => message)).toEqual(["first", "second", "third"]);
});

test("the same diagnostic is shown once", () => {
  expect(sortDiagnostics([at(1, "same"), at(1, "same"), at(2, "same")])).toHaveLength(2);
});

test("files stay apart, in the order in which they first appear", () => {
  const sorted = sortDiagnostics([at(5, "a"), at(1, "b", "b.yaml"), at(3, "c")]);
  expect(sorted.map(({ message }) => message)).toEqual(["c", "a", "b"]);
});
