import type { Located } from "../diagnostics/diagnostic.ts";
import { codePoint, isHidden } from "../diagnostics/quote.ts";
import { limits } from "./limits.ts";
import type { Report } from "./scope.ts";
import { lengthOf } from "./value/text.ts";

/** Reports a title or a description that documentation and generated code could not show. */
export function checkText(text: Located<string> | undefined, what: "title" | "description", report: Report): void {
  if (text === undefined) return;
  const { value, range } = text;
  const max = limits[what];
  const hidden = [...value].find((character) => isHidden(character) && !allowed[what].includes(character));
  if (hidden !== undefined) report("unprintable-text", { what, character: codePoint(hidden) }, { range });
  if (lengthOf(value) > max) report("text-too-long", { what, max }, { range });
}

const allowed = { title: "", description: "\n\t" };
