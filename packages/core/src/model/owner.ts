import type { Located } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { replaceWith } from "../diagnostics/suggestion.ts";
import type { Report } from "./scope.ts";

/** Owners that Freehold plans for. */
const planned: ReadonlySet<string> = new Set([
  "account",
  "company",
  "everyone",
  "group",
  "none",
  "organisation",
  "organization",
  "public",
  "team",
  "tenant",
  "workspace",
]);

/** Reports any owner but the user who made the row. */
export function checkOwner(owner: Located<string> | undefined, report: Report): void {
  if (owner === undefined || owner.value === "user") return;
  const { value, range } = owner;
  const suggestions = nearest(value, ["user"]) === undefined ? [] : [replaceWith(range, "user")];
  const code = planned.has(value.toLowerCase()) ? "owner-not-yet" : "unknown-owner";
  report(code, { owner: value }, { range, suggestions });
}
