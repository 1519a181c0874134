import { curlOf } from "../http/curl.ts";
import type { Attempt } from "../verdict/attempt.ts";
import { redact } from "./redact.ts";
import { crossOwnerAttempts, findingsOf, type Report } from "./report.ts";

/** The report as an object for programs: every attempt, and of those that broke a promise the exchanges as well. */
export function reportData(report: Report): Readonly<Record<string, unknown>> {
  const { url, api, attempts, skipped, requests, seconds, left } = report;
  const data = {
    url,
    api,
    requests,
    seconds,
    attempts: attempts.length,
    crossOwnerAttempts: crossOwnerAttempts(report).length,
    findings: findingsOf(report).map((each) => ({ ...attemptData(each), evidence: evidenceData(each, url) })),
    all: attempts.map(attemptData),
    skipped: skipped.map(({ check, reason }) => ({ check: check.id, reason })),
    left,
  };
  return JSON.parse(redact(JSON.stringify(data), report.secrets));
}

function attemptData({ check, operation, actor, verdict, reason }: Attempt): Readonly<Record<string, unknown>> {
  const { id, promise, severity, fault } = check;
  return {
    check: id,
    promise,
    severity,
    ...(fault && { fault }),
    ...(operation && { operation }),
    actor,
    verdict,
    reason,
  };
}

/** Bodies are cut: a report is for reading. */
const LONGEST = 2000;

function evidenceData({ evidence }: Attempt, url: string): readonly Readonly<Record<string, unknown>>[] {
  return evidence.map((exchange) => ({
    curl: curlOf(exchange, url),
    status: exchange.response?.status ?? null,
    body: exchange.response?.body.slice(0, LONGEST) ?? exchange.failure,
  }));
}
