import type { Located } from "../diagnostics/diagnostic.ts";
import { codePoint, isHidden } from "../diagnostics/quote.ts";
import { limits } from "./limits.ts";
import type { Report } from "./scope.ts";
import { lengthOf } from "./value/text.ts";

/** Reports a text that documentation and generated code could not show. A title and a reason have one line. */
export function checkText(text: Located<string> | undefined, what: keyof typeof allowed, report: Report): void {
  if (text === undefined) return;
  const { value, range } = text;
  const max = limits[what];
  const hidden = [...value].find((character) => isHidden(character) && !allowed[what].includes(character));
  if (hidden !== undefined) report("unprintable-text", { what, character: codePoint(hidden) }, { range });
  if (lengthOf(value) > max) report("text-too-long", { what, max }, { range });
}

const allowed = { title: "", description: "\n\t", reason: "" };

/** Reports a reason that gives none, or that could not be shown. `key` is where the spec gives it. */
export function checkReason(reason: Located<string> | undefined, key: string, report: Report): void {
  if (reason === undefined) return;
  const value = reason.value.trim();
  if (value === "") report("empty-reason", { key }, { range: reason.range });
  checkText({ ...reason, value }, "reason", report);
}
