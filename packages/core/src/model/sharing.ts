import { advise } from "../diagnostics/suggestion.ts";
import type { ResourceSpec } from "../spec/spec.ts";
import type { Field } from "./model.ts";
import type { Report, Scope } from "./scope.ts";
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
  if (public_read) reportRead(share, report);
  else if (first && owner?.value !== "organisation" && !met.has("read")) {
    report("share-without-read", {}, { range: first.range, suggestions: [advise("Write `share: [read, write]`.")] });
  }
}

/** Everybody reads what is public. */
function reportRead(share: NonNullable<ResourceSpec["share"]>, report: Report): void {
  const read = share.find(({ value }) => value === "read");
  if (read === undefined) return;
  const isWritten = share.some(({ value }) => value === "write");
  const suggestions = [advise(isWritten ? "Write `share: [write]`." : "Leave `share` out.")];
  report("share-of-public", {}, { range: read.range, suggestions });
}

/**
 * Reports rows that others could be allowed to write, where each field is one that only the owner sets. A field that has
 * a mistake may be meant for others.
 */
export function checkWritable({ spec, resource, report }: Scope, areFieldsSound: boolean): void {
  const { fields, owner, uniques } = resource;
  const write = spec.share?.find(({ value }) => value === "write");
  const own = fields.filter(({ setBy }) => setBy === "user" || setBy === "owner");
  if (write === undefined || owner.kind !== "user" || !areFieldsSound || own.length === 0) return;
  const isFree = ({ setBy, type }: Field): boolean => setBy === "user" && type.kind !== "ref";
  if (own.some((field) => isFree(field) && !uniques.some((set) => set.includes(field)))) return;
  report("nothing-to-write", { name: spec.name.value }, { range: write.range });
}
