import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { curlOf } from "../../src/http/curl.ts";
import type { Exchange, Request } from "../../src/http/exchange.ts";

function exchange(request: Partial<Request>, actor = "intruder"): Exchange {
  return { actor, request: { method: "GET", path: "/todos", ...request } };
}

/** What a shell makes of the line: the words after the name of the program. */
function words(line: string): readonly string[] {
  const script = `curl() { printf '%s\\0' "$@"; }; ${line}`;
  return execFileSync("sh", ["-c", script], { env: { INTRUDER_TOKEN: "secret" } })
    .toString()
    .split("\0")
    .slice(0, -1);
}

test.each(["it's", "$(id)", "`id`", '"; rm -rf / #', "a\nb", "\\", "!!", "{{7*7}}", "ß €"])(
  "a shell takes the body %j as it stands",
  (body) => {
    expect(words(curlOf(exchange({ method: "POST", body }), "http://h/"))).toContain(body);
  },
);

test("a shell takes hostile paths, methods and headers as they stand", () => {
  const request = { method: "P'UT", path: "/a?x=$(id)&y='", headers: { "x-a": "b'; echo c" } };
  const found = words(curlOf(exchange(request), "http://h/api/"));
  expect(found).toEqual(expect.arrayContaining(["P'UT", "x-a: b'; echo c", "http://h/api/a?x=$(id)&y='"]));
});

test("the token is a variable of the shell, and nobody has none", () => {
  const line = curlOf(exchange({}), "http://h");
  expect(line).toContain('"Authorization: Bearer $INTRUDER_TOKEN"');
  expect(words(line)).toContain("Authorization: Bearer secret");
  expect(curlOf(exchange({}, "nobody"), "http://h")).not.toContain("Authorization");
});

test("a long body is cut, and its length is told", () => {
  expect(curlOf(exchange({ body: "x".repeat(5000) }), "http://h")).toContain("… (5000 characters)");
});
