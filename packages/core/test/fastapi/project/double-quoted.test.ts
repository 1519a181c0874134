import { expect, test } from "vitest";
import { parse } from "yaml";
import { doubleQuoted } from "../../../src/fastapi/project/double-quoted.ts";
import { hostileTexts } from "./hostile-texts.ts";
import { readToml } from "./python.ts";

test("TOML reads the text that was given", () => {
  const documents = hostileTexts.map((text) => `text = ${doubleQuoted(text)}`);
  expect(readToml(documents)).toEqual(hostileTexts.map((text) => ({ text })));
});

test("YAML reads the text that was given, in version 1.2 and in 1.1", () => {
  const document = hostileTexts.map((text) => `- ${doubleQuoted(text)}\n`).join("");
  expect(parse(document)).toEqual(hostileTexts);
  expect(parse(document, { version: "1.1" })).toEqual(hostileTexts);
});

test("the source is one line of visible ASCII", () => {
  expect(hostileTexts.map(doubleQuoted).filter((source) => !/^"[ -~]*"$/.test(source))).toEqual([]);
});
