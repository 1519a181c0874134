import { advise } from "../diagnostics/suggestion.ts";
import type { ResourceSpec } from "../spec/spec.ts";
import type { Report } from "./scope.ts";
import { checkReason } from "./text.ts";

/** Reports what nobody can be allowed to do with a row, or everybody may do already. */
export function checkSharing({ owner, public_read, share = [] }: ResourceSpec, report: Report): void {
  checkReason(public_read, "public_read", report);
  const met = new Set<string>();
  for (const { value, range } of share) {
    if (met.has(value)) report("listed-twice", { list: "share", entry: value }, { range });
    met.add(value);
  }
  const [first] = share;
  if (first && owner?.value === "organisation") report("share-of-organisation", {}, { range: first.range });
  const read = share.find(({ value }) => value === "read");
  if (!public_read || !read) return;
  const suggestions = [advise(met.has("write") ? "Write `share: [write]`." : "Leave `share` out.")];
  report("share-of-public", {}, { range: read.range, suggestions });
}
