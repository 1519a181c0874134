import type { Attempt, Verdict } from "../verdict/attempt.ts";
import { escapeMarkup } from "./escape-markup.ts";
import { byCheck, type Report } from "./report.ts";

const MARKS: Readonly<Record<Verdict, string>> = { broken: "✗", unknown: "?", enforced: "✓" };

/** From the worst to the best. */
const VERDICTS: readonly Verdict[] = ["broken", "unknown", "enforced"];

/** What the marks mean. */
export const legend: string =
  '<p class="legend"><span class="enforced">✓ enforced</span> <span class="broken">✗ broken</span> <span class="unknown">? not known</span></p>';

/** Operations against those who tried them, with how often each verdict was given. */
export function printActors({ attempts }: Report): string {
  const names = (["intruder", "guest", "nobody"] as const).filter((name) =>
    attempts.some(({ actor }) => actor === name),
  );
  const heads = { intruder: "the second user", guest: "a third user", nobody: "nobody" };
  const head = names.map((name) => `<th scope="col">${heads[name]}</th>`).join("");
  const rows = operationsOf(attempts).map((operation) => {
    const own = attempts.filter((each) => each.operation === operation);
    const cells = names.map((name) => counts(own.filter(({ actor }) => actor === name)));
    return `<tr><th scope="row">${escapeMarkup(operation)}</th>${cells.join("")}</tr>`;
  });
  return section("Operations and actors", `<thead><tr><td></td>${head}</tr></thead><tbody>${rows.join("\n")}</tbody>`);
}

function counts(attempts: readonly Attempt[]): string {
  const marks = VERDICTS.flatMap((verdict) => {
    const count = attempts.filter((each) => each.verdict === verdict).length;
    return count === 0 ? [] : [`<span class="${verdict}">${MARKS[verdict]} ${count}</span>`];
  });
  return `<td class="counts">${marks.join(" ")}</td>`;
}

/** Operations against checks; a cell shows the worst that an attempt found. */
export function printMatrix({ attempts }: Report): string {
  const about = attempts.filter(({ operation }) => operation);
  const columns = [...byCheck(about).keys()].toSorted((one, other) => Number(one.id) - Number(other.id));
  const head = columns.map(({ id, promise }) => `<th scope="col" title="${escapeMarkup(promise)}">${id}</th>`).join("");
  const rows = operationsOf(about).map((operation) => {
    const own = about.filter((each) => each.operation === operation);
    const cells = columns.map((check) => worstOf(own.filter((each) => each.check === check)));
    return `<tr><th scope="row">${escapeMarkup(operation)}</th>${cells.join("")}</tr>`;
  });
  return section("Operations and checks", `<thead><tr><td></td>${head}</tr></thead><tbody>${rows.join("\n")}</tbody>`);
}

function worstOf(attempts: readonly Attempt[]): string {
  const worst = VERDICTS.find((verdict) => attempts.some((each) => each.verdict === verdict));
  if (worst === undefined) return "<td></td>";
  const reasons = [...new Set(attempts.map(({ actor, reason }) => `${actor}: ${reason}`))].join("\n");
  return `<td class="${worst}" title="${escapeMarkup(reasons)}">${MARKS[worst]}</td>`;
}

/** By path, so that all that is done with a row stands together. */
function operationsOf(attempts: readonly Attempt[]): readonly string[] {
  const names = [...new Set(attempts.flatMap(({ operation }) => (operation ? [operation] : [])))];
  const byPath = (name: string) => name.split(" ").toReversed().join(" ");
  return names.toSorted((one, other) => (byPath(one) < byPath(other) ? -1 : 1));
}

/** Every check, and how often each verdict was given. */
export function printChecks({ attempts }: Report): string {
  const checks = [...byCheck(attempts)].toSorted(([one], [other]) => Number(one.id) - Number(other.id));
  const rows = checks.map(([{ id, promise, severity, fault }, all]) => {
    const cells = VERDICTS.toReversed().map((verdict) => {
      const count = all.filter((each) => each.verdict === verdict).length;
      return count === 0 ? "<td></td>" : `<td class="${verdict}">${count}</td>`;
    });
    return `<tr><td>${id}</td><td>${escapeMarkup(promise)}</td><td>${severity}</td><td>${fault ?? ""}</td>${cells.join("")}</tr>`;
  });
  const heads = ["Check", "Promise", "Severity", "Fault", "Enforced", "Not known", "Broken"];
  const head = heads.map((name) => `<th scope="col">${name}</th>`).join("");
  return section("Checks", `<thead><tr>${head}</tr></thead><tbody>${rows.join("\n")}</tbody>`, "checks");
}

function section(title: string, table: string, kind = ""): string {
  return `<section><h2>${title}</h2><div class="scroll"><table class="${kind}">${table}</table></div></section>`;
}
