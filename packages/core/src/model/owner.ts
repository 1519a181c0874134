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
  "public",
  "team",
  "tenant",
  "workspace",
]);

const owners: readonly string[] = ["user", "organisation"];

/** Reports an owner that Freehold does not know. */
export function checkOwner(owner: Located<string> | undefined, report: Report): void {
  if (owner === undefined || owners.includes(owner.value)) return;
  const { value, range } = owner;
  const near = nearest(value, owners);
  const suggestions = near === undefined ? [] : [replaceWith(range, near)];
  const code = planned.has(value.toLowerCase()) ? "owner-not-yet" : "unknown-owner";
  report(code, { owner: value }, { range, suggestions });
}
