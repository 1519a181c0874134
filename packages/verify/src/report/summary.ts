import { curlOf } from "../http/curl.ts";
import type { Attempt } from "../verdict/attempt.ts";
import { redact } from "./redact.ts";
import { byCheck, crossOwnerAttempts, findingsOf, type Report, repeatOf } from "./report.ts";

/** How a terminal dresses words. */
export interface Dress {
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly strong: (text: string) => string;
}

/** The report for a terminal: a line for each check, then each finding with the request that repeats it. */
export function printSummary(report: Report, dress: Dress): string {
  const { attempts, api, url, requests, seconds } = report;
  const lines = [...byCheck(attempts)].map(([{ id, promise }, all]) => {
    const count = (verdict: Attempt["verdict"]) => all.filter((each) => each.verdict === verdict).length;
    const [broken, unknown] = [count("broken"), count("unknown")];
    const quiet = unknown > 0 ? dress.dim("unknown ") : dress.good("enforced");
    const mark = broken > 0 ? dress.bad("broken  ") : quiet;
    const note = unknown > 0 ? dress.dim(`  (${unknown} not known)`) : "";
    return `  ${mark}  ${id.padStart(3)}  ${promise}  ${dress.dim(`${all.length}×`)}${note}`;
  });
  const findings = findingsOf(report);
  const cross = crossOwnerAttempts(report).length;
  const verdict = findings.length === 0 ? dress.good("No finding") : dress.bad(plural(findings.length, "finding"));
  const text = [
    dress.strong(`${api.title} ${api.version}`.trim() || url),
    "",
    ...lines,
    "",
    ...findings.flatMap((each) => findingLines(each, report, dress)),
    ...leftLines(report),
    `${verdict} in ${plural(attempts.length, "attempt")}, ${cross} of them on rows of another user; ${plural(requests, "request")} in ${plural(seconds, "second")}.`,
    "",
  ];
  return redact(text.join("\n"), report.secrets);
}

function findingLines(attempt: Attempt, { url }: Report, dress: Dress): readonly string[] {
  const { check, operation, reason } = attempt;
  const repeat = repeatOf(attempt);
  return [
    `${dress.bad(`finding ${check.id}`)} (${check.severity})  ${dress.strong(operation ?? "the whole API")}`,
    `  ${reason} Promised: ${check.promise}`,
    ...(repeat ? [dress.dim(`  ${curlOf(repeat, url)}`)] : []),
    "",
  ];
}

function leftLines({ left }: Report): readonly string[] {
  return left.length === 0 ? [] : [`Could not be deleted again: ${left.join(", ")}`, ""];
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
