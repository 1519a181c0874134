import { expect, test } from "vitest";
import { jsonBlock } from "../../../src/fastapi/project/json-block.ts";
import { hostileTexts } from "./hostile-texts.ts";

test("a value is shown as it is written by hand", () => {
  expect(jsonBlock({ title: "Crème", tags: ["a"] })).toEqual([
    "```json",
    "{",
    '  "title": "Crème",',
    '  "tags": [',
    '    "a"',
    "  ]",
    "}",
    "```",
  ]);
});

test("no text ends the block, hides in it, or reads as another", () => {
  const texts = [...hostileTexts, "```", "\n```\n# Heading"];
  const lines = jsonBlock(texts).slice(1, -1);
  expect(JSON.parse(lines.join("\n"))).toEqual(texts);
  expect(lines.filter((line) => line.startsWith("`") || /[\p{Cc}\p{Cf}\u2028\u2029]/u.test(line))).toEqual([]);
});
