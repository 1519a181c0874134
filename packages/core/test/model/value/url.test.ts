import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalUrl } from "../../../src/model/value/url.ts";

test.each([
  ["https://example.com", "https://example.com/"],
  ["HTTPS://Example.COM:443/A?b=c#d", "https://example.com/A?b=c#d"],
  ["http://example.com:80/", "http://example.com/"],
  ["http://example.com:8080/a%20b", "http://example.com:8080/a%20b"],
  ["https://localhost/x", "https://localhost/x"],
  ["https://1.2.3.4/", "https://1.2.3.4/"],
])("%s is written as %s", (text, canonical) => {
  expect(canonicalUrl(text)).toBe(canonical);
});

test.each([
  "example.com",
  "ftp://example.com/",
  "javascript:alert(1)",
  "https://",
  "https://user:secret@example.com/",
  "https://example.com/a b",
  "https://example.com/a/../b",
  "https://example.com/%2E%2e/b",
  "https://example.com/ü",
  "https://exämple.com/",
  "https://a..b/",
  "https://1.2.3/",
  "https://0x7f.1/",
  "https://example.com:70000/",
  "https://example.com\\a",
  `https://example.com/${"a".repeat(2083)}`,
])("%s is refused", (text) => {
  expect(canonicalUrl(text)).toBeUndefined();
});

test("an address that is taken is written as every browser writes it", () => {
  const part = fc.stringMatching(/^[A-Za-z0-9._~!$&()*+,;=:@%/?#-]{0,12}$/);
  fc.assert(
    fc.property(fc.domain(), part, (domain, rest) => {
      const canonical = canonicalUrl(`https://${domain}/${rest}`);
      if (canonical !== undefined) expect(canonical).toBe(new URL(`https://${domain}/${rest}`).href);
    }),
  );
});
