import { expect, test } from "vitest";
import type { Exchange } from "../../src/http/exchange.ts";
import { seen } from "../../src/verdict/compare.ts";

function answer(body: string, headers: Readonly<Record<string, string>> = {}, status = 404): Exchange {
  const request = { method: "GET", path: "/" };
  return { actor: "intruder", request, response: { status, headers, body, json: undefined } };
}

test("answers that differ in the id that was asked for, in time and in length are the same", () => {
  const one = answer('{"detail":"no row 3","request_id":"a"}', { date: "x", "content-length": "38" });
  const other = answer('{"detail":"no row 123403","request_id":"b"}', { date: "y", "content-length": "43" });
  expect(seen(one, 3, 123403)).toBe(seen(other, 3, 123403));
});

test.each([
  [answer("a"), answer("a", {}, 403)],
  [answer("a"), answer("b")],
  [answer("a"), answer("a", { etag: "1" })],
  [answer('{"code":13}'), answer('{"code":14}')],
])("a status, a body or a header that differs is told apart", (one, other) => {
  expect(seen(one, 3, 900)).not.toBe(seen(other, 3, 900));
});

test("no answer is told apart from any", () => {
  expect(seen({ actor: "nobody", request: { method: "GET", path: "/" }, failure: "timeout" })).toBe("no answer");
});
