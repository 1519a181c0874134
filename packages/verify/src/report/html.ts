import { curlOf } from "../http/curl.ts";
import type { Attempt } from "../verdict/attempt.ts";
import { escapeMarkup } from "./escape-markup.ts";
import { legend, printActors, printChecks, printMatrix } from "./html-tables.ts";
import { redact } from "./redact.ts";
import { crossOwnerAttempts, findingsOf, type Report } from "./report.ts";
import { stylesheet } from "./stylesheet.ts";

/** The report as one page that needs nothing else: figures, findings, and the matrix of operations and checks. */
export function printHtml(report: Report): string {
  const title = escapeMarkup(report.api.title || report.url);
  const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title} · freehold verify</title>
<style>${stylesheet}</style>
</head>
<body>
<header><p>freehold verify</p><h1>${title}</h1><p>${escapeMarkup(report.url)}</p></header>
<main>
${figures(report)}
${findings(report)}
${leftovers(report)}
${printActors(report)}
${legend}
${printMatrix(report)}
${unknowns(report)}
${printChecks(report)}
</main>
</body>
</html>
`;
  return redact(page, report.secrets);
}

function figures(report: Report): string {
  const broken = findingsOf(report).length;
  const unknown = report.attempts.filter(({ verdict }) => verdict === "unknown").length;
  const items: readonly (readonly [string, number, string])[] = [
    ["findings", broken, broken > 0 ? "broken" : "enforced"],
    ["attempts on rows of another user", crossOwnerAttempts(report).length, ""],
    ["attempts", report.attempts.length, ""],
    ["not known", unknown, ""],
    ["requests", report.requests, ""],
  ];
  const cells = items.map(
    ([label, value, kind]) => `<div class="${kind}"><dd>${value.toLocaleString("en")}</dd><dt>${label}</dt></div>`,
  );
  return `<dl class="figures">${cells.join("")}</dl>`;
}

function findings(report: Report): string {
  const all = findingsOf(report).toSorted((one, other) => rank(one) - rank(other));
  if (all.length === 0) return "<section><h2>Findings</h2><p>None.</p></section>";
  return `<section><h2>Findings</h2>${all.map((each, index) => finding(each, { url: report.url, isOpen: index < OPEN })).join("")}</section>`;
}

/** The worst come first. */
function rank({ check }: Attempt): number {
  return ["critical", "high", "medium", "low"].indexOf(check.severity);
}

/** The evidence of so many is shown at once. */
const OPEN = 3;

interface Place {
  readonly url: string;
  readonly isOpen: boolean;
}

function finding({ check, operation = "the whole API", reason, evidence }: Attempt, { url, isOpen }: Place): string {
  const exchanges = evidence.map((exchange) => {
    const { response, failure = "" } = exchange;
    const answer = response ? `${response.status}\n${response.body.slice(0, 1500)}` : failure;
    return `<pre class="request">${escapeMarkup(curlOf(exchange, url))}</pre><pre>${escapeMarkup(answer)}</pre>`;
  });
  return `<article class="broken">
<h3>${escapeMarkup(operation)} <span class="tag">${check.severity}</span> <span class="tag">check ${check.id}</span></h3>
<p>${escapeMarkup(reason)} Promised: ${escapeMarkup(check.promise)}</p>
<details${isOpen ? " open" : ""}><summary>Evidence</summary>${exchanges.join("")}</details>
</article>`;
}

/** What could not be told, each reason with all that it is said of. */
function unknowns({ attempts, skipped }: Report): string {
  const unknown = attempts.filter(({ verdict }) => verdict === "unknown");
  const byReason = new Map<string, Set<string>>();
  for (const { check, operation = "the whole API", reason } of unknown) {
    const key = `${check.id}: ${reason}`;
    byReason.set(key, new Set([...(byReason.get(key) ?? []), operation]));
  }
  const items = [...byReason].map(([reason, operations]) => {
    return `<li><b>${escapeMarkup(reason)}</b> <span class="where">${escapeMarkup([...operations].join(", "))}</span></li>`;
  });
  const left = skipped.map(({ check, reason }) => `<li><b>${check.id}: ${escapeMarkup(reason)}</b></li>`);
  if (items.length + left.length === 0) return "";
  return `<section><h2>Not known, and why</h2><ul>${[...items, ...left].join("\n")}</ul></section>`;
}

function leftovers({ left }: Report): string {
  if (left.length === 0) return "";
  const items = left.map((path) => `<li><code>${escapeMarkup(path)}</code></li>`).join("");
  return `<section><h2>Could not be deleted again</h2><ul>${items}</ul></section>`;
}
