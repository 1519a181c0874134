import { curlOf } from "../http/curl.ts";
import type { Attempt } from "../verdict/attempt.ts";
import { escapeMarkup } from "./escape-markup.ts";
import { redact } from "./redact.ts";
import { byCheck, crossOwnerAttempts, findingsOf, type Report } from "./report.ts";
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
<header><h1>${title}</h1><p>${escapeMarkup(report.url)}</p></header>
<main>
${figures(report)}
${findings(report)}
${actors(report)}
${matrix(report)}
${checks(report)}
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
  const cells = items.map(([label, value, kind]) => `<div class="${kind}"><dd>${value}</dd><dt>${label}</dt></div>`);
  return `<dl class="figures">${cells.join("")}</dl>`;
}

function findings(report: Report): string {
  const all = findingsOf(report);
  if (all.length === 0) return "<section><h2>Findings</h2><p>None.</p></section>";
  return `<section><h2>Findings</h2>${all.map((each) => finding(each, report.url)).join("")}</section>`;
}

function finding({ check, operation = "the whole API", reason, evidence }: Attempt, url: string): string {
  const exchanges = evidence.map((exchange) => {
    const { response, failure = "" } = exchange;
    const answer = response ? `${response.status}\n${response.body.slice(0, 1500)}` : failure;
    return `<pre class="request">${escapeMarkup(curlOf(exchange, url))}</pre><pre>${escapeMarkup(answer)}</pre>`;
  });
  return `<article class="broken">
<h3>${escapeMarkup(operation)} <span class="tag">${check.severity}</span> <span class="tag">check ${check.id}</span></h3>
<p>${escapeMarkup(reason)} Promised: ${escapeMarkup(check.promise)}</p>
<details open><summary>Evidence</summary>${exchanges.join("")}</details>
</article>`;
}

/** Operations against those who tried them: how often, and the worst that an attempt found. */
function actors({ attempts }: Report): string {
  const names = ["intruder", "nobody"] as const;
  const rows = operationsOf(attempts).map((operation) => {
    const cells = names.map((name) => {
      const own = attempts.filter((each) => each.operation === operation && each.actor === name);
      return cell(own, own.length > 1 ? ` ${own.length}` : "");
    });
    return `<tr><th scope="row">${escapeMarkup(operation)}</th>${cells.join("")}</tr>`;
  });
  return `<section><h2>Operations and actors</h2><div class="scroll"><table><thead><tr><th></th>
<th scope="col">another user</th><th scope="col">nobody</th></tr></thead><tbody>${rows.join("\n")}</tbody></table></div></section>`;
}

function operationsOf(attempts: readonly Attempt[]): readonly string[] {
  return [...new Set(attempts.flatMap(({ operation }) => (operation ? [operation] : [])))].sort();
}

/** Operations against checks; a cell shows the worst that an attempt found. */
function matrix({ attempts }: Report): string {
  const operations = operationsOf(attempts);
  const columns = [...byCheck(attempts.filter(({ operation }) => operation)).keys()];
  const head = columns.map(({ id, promise }) => `<th scope="col" title="${escapeMarkup(promise)}">${id}</th>`).join("");
  const rows = operations.map((operation) => {
    const cells = columns.map((check) =>
      cell(attempts.filter((each) => each.check === check && each.operation === operation)),
    );
    return `<tr><th scope="row">${escapeMarkup(operation)}</th>${cells.join("")}</tr>`;
  });
  return `<section><h2>Operations and checks</h2><div class="scroll"><table><thead><tr><th></th>${head}</tr></thead>
<tbody>${rows.join("\n")}</tbody></table></div>
<p class="legend"><span class="enforced">✓ enforced</span> <span class="broken">✗ broken</span> <span class="unknown">? not known</span></p></section>`;
}

const MARKS = { broken: "✗", unknown: "?", enforced: "✓" } as const;

function cell(attempts: readonly Attempt[], count = ""): string {
  const worst = (["broken", "unknown", "enforced"] as const).find((each) =>
    attempts.some(({ verdict }) => verdict === each),
  );
  if (worst === undefined) return "<td></td>";
  const reasons = [...new Set(attempts.map(({ actor, reason }) => `${actor}: ${reason}`))].join("\n");
  return `<td class="${worst}" title="${escapeMarkup(reasons)}">${MARKS[worst]}${count}</td>`;
}

function checks({ attempts, skipped }: Report): string {
  const rows = [...byCheck(attempts)].map(([{ id, promise, fault }, all]) => {
    const count = (verdict: Attempt["verdict"]) => all.filter((each) => each.verdict === verdict).length;
    const cells = [id, escapeMarkup(promise), fault ?? "", count("enforced"), count("broken"), count("unknown")];
    return `<tr>${cells.map((each) => `<td>${each}</td>`).join("")}</tr>`;
  });
  const left = skipped.map(({ check, reason }) => `<li>${check.id}: ${escapeMarkup(reason)}</li>`).join("");
  return `<section><h2>Checks</h2><div class="scroll"><table class="checks"><thead><tr><th>Check</th><th>Promise</th><th>Fault</th>
<th>Enforced</th><th>Broken</th><th>Not known</th></tr></thead><tbody>${rows.join("\n")}</tbody></table></div>
${left && `<h3>Left out</h3><ul>${left}</ul>`}</section>`;
}
