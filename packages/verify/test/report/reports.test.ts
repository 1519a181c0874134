import { expect, test } from "vitest";
import { parseDocument } from "yaml";
import { everyCheck } from "../../src/checks/catalogue.ts";
import { printHtml } from "../../src/report/html.ts";
import { reportData } from "../../src/report/json.ts";
import { printJunit } from "../../src/report/junit.ts";
import type { Report } from "../../src/report/report.ts";
import { printSarif } from "../../src/report/sarif.ts";
import { printSummary } from "../../src/report/summary.ts";
import type { Attempt } from "../../src/verdict/attempt.ts";

const token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJlc2lnbmF0dXJl";
const opaque = "opaque-token-of-the-owner";
/** Of an account that was made on the way. */
const strange = "r3fresh-t0ken-of-a-guest";
const hostile = `</script><script>alert("1")</script>&<img src=x onerror='x'>\u0000\u001b[31m]]>`;

const [check] = everyCheck;

function attempt(verdict: Attempt["verdict"]): Attempt {
  if (!check) throw new Error("There is no check.");
  const request = {
    method: "GET",
    path: `/rows?access_token=${token}`,
    headers: { authorization: `Bearer ${opaque}` },
  };
  const body = `{"token":"${token}","refreshToken": "${strange}","name":${JSON.stringify(hostile)}}`;
  const evidence = [{ actor: "owner", request, response: { status: 200, headers: {}, body, json: undefined } }];
  return { check, operation: `GET /${hostile}`, actor: "intruder", verdict, reason: hostile, evidence };
}

const report: Report = {
  url: "http://127.0.0.1:8000/",
  api: { title: hostile, version: "1" },
  attempts: [attempt("broken"), attempt("enforced"), attempt("unknown")],
  skipped: [],
  requests: 3,
  seconds: 2,
  left: [`/rows/${hostile}`],
  secrets: [token, opaque],
};

const plain = (text: string) => text;
const dress = { good: plain, bad: plain, dim: plain, strong: plain };

test.each([
  ["HTML", printHtml(report)],
  ["JUnit", printJunit(report)],
  ["SARIF", printSarif(report)],
  ["JSON", JSON.stringify(reportData(report))],
  ["the terminal", printSummary(report, dress)],
])("no token is in the report for %s", (_, text) => {
  expect(text).not.toContain(opaque);
  expect(text).not.toContain(strange);
  expect(text).not.toMatch(/eyJ[\w-]+\./);
  expect(text).not.toContain("c2lnbmF0dXJl");
});

test("the page holds no markup but its own", () => {
  const page = printHtml(report);
  expect(page).not.toContain("<script");
  expect(page).not.toContain("<img");
  expect(page).not.toContain("onerror='");
  expect(page.match(/<article/g)).toHaveLength(1);
});

test("the page needs nothing from elsewhere, and forbids scripts", () => {
  expect(printHtml(report)).toContain("default-src 'none'");
  expect(printHtml({ ...report, api: { title: "Todo", version: "1" } })).not.toMatch(/(src|href)="(https?:)?\/\//);
});

test("JUnit is well-formed: every tag is closed, and every character is one that XML can carry", () => {
  const xml = printJunit(report);
  const open: string[] = [];
  for (const [, slash, name = "", self] of xml.matchAll(/<(\/?)([a-z]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (slash) expect(open.pop()).toBe(name);
    else if (!self) open.push(name);
  }
  expect(open).toEqual([]);
  expect(xml.replace(/<[^<>]*>/g, "").trim()).not.toMatch(/[<>]/);
  expect([...xml].filter((sign) => /\p{Cc}/u.test(sign) && sign !== "\n")).toEqual([]);
  expect(xml).toContain('tests="3" failures="1" skipped="1"');
});

test("SARIF has a rule for each result, and each result a place", () => {
  const { version, runs } = JSON.parse(printSarif(report));
  const rules = runs[0].tool.driver.rules.map(({ id }: { id: string }) => id);
  expect(version).toBe("2.1.0");
  expect(new Set(rules).size).toBe(rules.length);
  expect(runs[0].results).toHaveLength(1);
  expect(rules).toContain(runs[0].results[0].ruleId);
  expect(runs[0].results[0].locations).toHaveLength(1);
});

test("the JSON tells how many attempts there were, and the findings with their evidence", () => {
  expect(reportData(report)).toMatchObject({ attempts: 3, requests: 3, findings: [{ verdict: "broken" }] });
  expect(parseDocument(JSON.stringify(reportData(report))).errors).toEqual([]);
});
