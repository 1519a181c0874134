import { expect, test } from "vitest";
import { pascalCase, wordsOf } from "../../src/model/words.ts";

test.each([
  ["Todo", ["todo"]],
  ["JournalEntry", ["journal", "entry"]],
  ["HTTPServer", ["http", "server"]],
  ["SKUItem", ["sku", "item"]],
  ["OAuth2Token", ["o", "auth2", "token"]],
  ["HTTP2Server", ["http2", "server"]],
  ["S3Bucket", ["s3", "bucket"]],
  ["A1b", ["a1b"]],
  ["due_on", ["due", "on"]],
  ["", []],
])("%s is cut into words", (name, words) => {
  expect(wordsOf(name)).toEqual(words);
});

test("words are put together again in PascalCase", () => {
  expect(pascalCase(wordsOf("HTTPServer"))).toBe("HttpServer");
});
