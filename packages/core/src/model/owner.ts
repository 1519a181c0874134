import type { Located } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { advise, replaceWith } from "../diagnostics/suggestion.ts";
import type { ResourceSpec } from "../spec/spec.ts";
import type { Report, Scope } from "./scope.ts";
import { checkReason } from "./text.ts";

const owners: readonly string[] = ["user", "organisation"];

/** Groups of people, of which Freehold has one kind. */
const groups: ReadonlySet<string> = new Set(["account", "company", "group", "team", "tenant", "workspace"]);

/** Owners that are none: a row is there for everybody. */
const nobody: ReadonlySet<string> = new Set(["everyone", "none", "public"]);

/** Reports an owner that Freehold does not know, and one other than the user who made the row without a reason. */
export function checkOwner({ owner, reason }: ResourceSpec, report: Report): void {
  checkReason(reason, "reason", report);
  if (owner && !owners.includes(owner.value)) reportUnknown(owner, report);
  if (owner && !reason && meantBy(owner.value) === "organisation") report("missing-reason", {}, { range: owner.range });
  if (reason && (owner?.value ?? "user") === "user") report("needless-reason", {}, { range: reason.range });
}

/** The owner that a word stands for, as far as it can be told. */
function meantBy(word: string): string | undefined {
  return groups.has(word.toLowerCase()) ? "organisation" : nearest(word, owners);
}

function reportUnknown({ value, range }: Located<string>, report: Report): void {
  const word = value.toLowerCase();
  const near = meantBy(value);
  if (nobody.has(word)) {
    const suggestions = [advise("Leave `owner` out, and give the reason under `public_read`.")];
    report("owner-not-yet", { owner: value }, { range, suggestions });
  } else {
    const code = groups.has(word) ? "owner-not-yet" : "unknown-owner";
    report(code, { owner: value }, { range, suggestions: near === undefined ? [] : [replaceWith(range, near)] });
  }
}

/** Reports rows that cannot outlive the account of their owner. */
export function checkAccountDelete({ spec, resource, report }: Scope): void {
  const rule = spec.on_account_delete;
  if (!rule) return;
  const { range, value } = rule;
  if (resource.owner.kind === "organisation") report("account-of-organisation", {}, { range });
  else if (value === "reassign" && resource.uniques.length > 0) {
    const fields = resource.uniques[0]?.map(({ name }) => name) ?? [];
    report("reassign-unique", { fields }, { range });
  }
}
