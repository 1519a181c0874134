import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { formatDiagnostic, formatDiagnostics } from "../../src/diagnostics/format.ts";
import { linesOf } from "../../src/diagnostics/lines.ts";
import { plainStyle } from "../../src/diagnostics/style.ts";

/** A diagnostic about the first appearance of a piece of text. */
function about(text: string, piece: string): Diagnostic {
  const { position } = linesOf(text);
  const offset = text.indexOf(piece);
  return {
    code: "unknown-type",
    severity: "error",
    message: "There is no type `strng`.",
    file: "freehold.yaml",
    range: { start: position(offset), end: position(offset + piece.length) },
    suggestions: [],
  };
}

function shown(text: string, piece: string): readonly string[] {
  return formatDiagnostic(about(text, piece), text, plainStyle).split("\n");
}

test("a diagnostic shows its place, its line, what was expected and a way out", () => {
  const text = "fields:\n  title: strng(1..200)\n";
  const diagnostic = {
    ...about(text, "strng"),
    expected: "a type",
    suggestions: [{ message: "Write `string`.", edits: [] }],
  };
  expect(formatDiagnostic(diagnostic, text, plainStyle).split("\n")).toEqual([
    "freehold.yaml:2:10: error: There is no type `strng`. [unknown-type]",
    "  1 | fields:",
    "  2 |   title: strng(1..200)",
    "    |          ^^^^^",
    "  expected: a type",
    "  try: Write `string`.",
  ]);
});

test("the caret stands below the mistake behind tabs", () => {
  expect(shown("a:\tb\tstrng", "strng").slice(1)).toEqual(["  1 | a:  b   strng", "    |         ^^^^^"]);
});

test("the caret stands below the mistake behind wide characters, emoji and combining marks", () => {
  expect(shown("日本: strng", "strng").slice(1)).toEqual(["  1 | 日本: strng", "    |       ^^^^^"]);
  expect(shown("👩‍🚀 strng", "strng").at(-1)).toBe("    |    ^^^^^");
  expect(shown("🇫🇷 strng", "strng").at(-1)).toBe("    |    ^^^^^");
  expect(shown("e\u0301 strng", "strng").at(-1)).toBe("    |   ^^^^^");
});

test("a wide character is underlined in its full width", () => {
  expect(shown("a 日本 b", "日本").at(-1)).toBe("    |   ^^^^");
});

test("a very long line is cut around the mistake", () => {
  const [, line = "", carets = ""] = shown(`${"x".repeat(5_000)} strng ${"y".repeat(5_000)}`, "strng");
  expect(line.length).toBeLessThan(120);
  expect(line).toContain("… ");
  expect(line.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)).toBe("strng");
});

test("a mistake that fills a very long line is underlined as far as the line is shown", () => {
  const [, line = "", carets = ""] = shown(`a: ${"x".repeat(5_000)}`, "x".repeat(5_000));
  expect(carets.length).toBeLessThanOrEqual(line.length);
});

test("a mistake over several lines is underlined on the first", () => {
  expect(shown("a: |\n  b\nc: d", "|\n  b").slice(1)).toEqual(["  1 | a: |", "    |    ^"]);
});

test("a mistake at the end of a text has a caret too", () => {
  const text = "a:";
  const { position } = linesOf(text);
  const diagnostic = { ...about(text, "a"), range: { start: position(2), end: position(2) } };
  expect(formatDiagnostic(diagnostic, text, plainStyle).split("\n").at(-1)).toBe("    |   ^");
});

test("characters that a terminal would obey are not printed", () => {
  const [, line] = shown("a: \u001b[31mstrng\u202E", "strng");
  expect(line).toBe("  1 | a: �[31mstrng�");
});

test("a diagnostic about an object shows its path, and one without a place only its file", () => {
  const { range: _, ...diagnostic } = about("strng", "strng");
  const inObject = { ...diagnostic, path: "resources.Todo.fields.due" };
  expect(formatDiagnostic(inObject, undefined, plainStyle)).toBe(
    "freehold.yaml: resources.Todo.fields.due: error: There is no type `strng`. [unknown-type]",
  );
  expect(formatDiagnostic(diagnostic, undefined, plainStyle)).toMatch(/^freehold\.yaml: error: /);
});

test("colours are up to the caller", () => {
  const style = {
    ...plainStyle,
    red: (text: string) => `<red>${text}</red>`,
    yellow: (text: string) => `<yellow>${text}</yellow>`,
  };
  const text = "strng";
  expect(formatDiagnostic(about(text, "strng"), text, style)).toContain("<red>error</red>");
  expect(formatDiagnostic({ ...about(text, "strng"), severity: "warning" }, text, style)).toContain(
    "<yellow>warning</yellow>",
  );
});

test("several diagnostics are shown in order, with an empty line between them", () => {
  const text = "one two";
  const all = formatDiagnostics([about(text, "two"), about(text, "one"), about(text, "one")], () => text, plainStyle);
  expect(all.split("\n\n").map((each) => each.split(" ", 1)[0])).toEqual(["freehold.yaml:1:1:", "freehold.yaml:1:5:"]);
});
