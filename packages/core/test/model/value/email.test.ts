import { expect, test } from "vitest";
import { canonicalEmail } from "../../../src/model/value/email.ts";

test.each([
  ["ada@example.com", "ada@example.com"],
  ["Ada.Lovelace+todo@Example.COM", "Ada.Lovelace+todo@example.com"],
  ["a@b.co", "a@b.co"],
])("%s is an address, with its domain in lower case", (text, canonical) => {
  expect(canonicalEmail(text)).toBe(canonical);
});

test.each([
  "ada",
  "ada@example",
  "ada@@example.com",
  "ada..l@example.com",
  ".ada@example.com",
  "ada@-example.com",
  "ada@example.c0m.1",
  "ada@1.2.3.4",
  "ada@mail.test",
  "ada@mail.localhost",
  "ada@ab--cd.com",
  `${"a".repeat(65)}@example.com`,
  `ada@${"a.".repeat(130)}com`,
  "Ada <ada@example.com>",
  "ada@example.com\n",
])("%o cannot receive mail", (text) => {
  expect(canonicalEmail(text)).toBeUndefined();
});
