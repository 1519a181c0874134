import type { Located } from "../../diagnostics/diagnostic.ts";
import { replaceWith } from "../../diagnostics/suggestion.ts";
import { type Scalar, textRange } from "../document/node.ts";
import type { SpecReport } from "../mistakes.ts";
import { isNamed, type NameRule } from "../names.ts";

/** Reads a name, and proposes the nearest one of the right style in place of another. */
export function readName(scalar: Scalar, rule: NameRule, report: SpecReport): Located<string> | undefined {
  const range = textRange(scalar);
  if (isNamed(scalar.text, rule)) return { value: scalar.text, range };
  const meant = rule.convert(scalar.text);
  const suggestions = meant === undefined ? [] : [replaceWith(range, meant)];
  return report(rule.code, { name: scalar.text }, { range, suggestions });
}
