import type { Attempt } from "../verdict/attempt.ts";
import { escapeMarkup } from "./escape-markup.ts";
import { redact } from "./redact.ts";
import { byCheck, type Report } from "./report.ts";

/** The attempts as JUnit XML: a suite for each check, a case for each attempt; what is not known counts as skipped. */
export function printJunit(report: Report): string {
  const suites = [...byCheck(report.attempts)].map(([{ id, promise }, attempts]) => {
    const count = (verdict: Attempt["verdict"]) => attempts.filter((each) => each.verdict === verdict).length;
    const counts = `tests="${attempts.length}" failures="${count("broken")}" skipped="${count("unknown")}"`;
    return `  <testsuite name="${escapeMarkup(`${id} ${promise}`)}" ${counts}>\n${attempts.map(caseOf).join("")}  </testsuite>\n`;
  });
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="freehold verify">\n${suites.join("")}</testsuites>\n`;
  return redact(xml, report.secrets);
}

function caseOf({ check, operation = "the whole API", actor, verdict, reason }: Attempt): string {
  const open = `    <testcase classname="verify.${check.id}" name="${escapeMarkup(`${operation} as ${actor}`)}"`;
  if (verdict === "enforced") return `${open}/>\n`;
  const tag = verdict === "broken" ? "failure" : "skipped";
  return `${open}><${tag} message="${escapeMarkup(reason)}"/></testcase>\n`;
}
