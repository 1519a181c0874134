import { expect, test } from "vitest";
import { markdownText } from "../../../src/fastapi/project/markdown-text.ts";
import { hostileTexts } from "./hostile-texts.ts";

test("plain text stays as it is", () => {
  const text = "Todos - what's to do? 50% of it (or more); see the list: a, b/c @ 5.30 + 1 > 2!";
  expect(markdownText(text)).toBe(text);
});

test.each([
  ["# Heading", "\\# Heading"],
  ["Heading #", "Heading \\#"],
  ["- item", "\\- item"],
  ["+ item", "\\+ item"],
  ["* item", "\\* item"],
  ["> quote", "\\> quote"],
  ["1. item", "1\\. item"],
  ["2) item", "2\\) item"],
  ["---", "\\---"],
  ["===", "\\==="],
  ["~~~ code", "\\~\\~\\~ code"],
  ["``` code", "\\`\\`\\` code"],
  ["    code", "code"],
  ["a | b", "a \\| b"],
])("%j starts no block", (text, source) => {
  expect(markdownText(text)).toBe(source);
});

test.each([
  ["<script>alert(1)</script>", "\\<script>alert(1)\\</script>"],
  ["<!-- hidden", "\\<!-- hidden"],
  ["&lt;b&gt; &#60;b>", "\\&lt;b\\&gt; \\&\\#60;b>"],
  ["[here](https://evil.example)", "\\[here\\](https\\://evil.example)"],
  ["![image](//evil.example)", "!\\[image\\](//evil.example)"],
  ["[note]: /evil", "\\[note\\]: /evil"],
  ["<https://evil.example>", "\\<https\\://evil.example>"],
  ["HTTPS://evil.example", "HTTPS\\://evil.example"],
  ["see WWW.evil.example", "see WWW\\.evil.example"],
  ["**bold** _italic_ ~~gone~~ `code`", "\\*\\*bold\\*\\* \\_italic\\_ \\~\\~gone\\~\\~ \\`code\\`"],
  ["$x$", "\\$x\\$"],
  ["\\[still text\\]", "\\\\\\[still text\\\\\\]"],
])("%j is no markup", (text, source) => {
  expect(markdownText(text)).toBe(source);
});

test("a second line cannot start a block of its own", () => {
  expect(markdownText("text\n\n# Heading\r- item\u2028<div>")).toBe("text \\# Heading - item \\<div>");
  expect(hostileTexts.map(markdownText).filter((source) => /[\n\r\u2028\u2029\u0085]/.test(source))).toEqual([]);
});
