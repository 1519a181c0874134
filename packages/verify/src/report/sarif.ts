import { everyCheck } from "../checks/catalogue.ts";
import { curlOf } from "../http/curl.ts";
import type { Attempt } from "../verdict/attempt.ts";
import type { CheckInfo } from "../verdict/check-info.ts";
import { redact } from "./redact.ts";
import { findingsOf, type Report, repeatOf } from "./report.ts";

const LEVELS: Readonly<Record<CheckInfo["severity"], string>> = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note",
};

/** The findings as SARIF 2.1.0 (OASIS), for code scanning. The place of a finding is an operation of the API. */
export function printSarif(report: Report): string {
  const rules = everyCheck.map(({ id, promise, severity }) => ({
    id: `FV${id}`,
    shortDescription: { text: promise },
    defaultConfiguration: { level: LEVELS[severity] },
  }));
  const driver = { name: "freehold verify", rules };
  const results = findingsOf(report).map((each) => resultOf(each, report.url));
  const document = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, results }],
  };
  return `${redact(JSON.stringify(document, null, 2), report.secrets)}\n`;
}

function resultOf(attempt: Attempt, url: string): unknown {
  const { check, operation = "the whole API", reason } = attempt;
  const repeat = repeatOf(attempt);
  return {
    ruleId: `FV${check.id}`,
    level: LEVELS[check.severity],
    message: { text: `${operation}: ${reason}${repeat ? `\n${curlOf(repeat, url)}` : ""}` },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: "openapi.json" }, region: { startLine: 1 } },
        logicalLocations: [{ fullyQualifiedName: operation, kind: "function" }],
      },
    ],
  };
}
