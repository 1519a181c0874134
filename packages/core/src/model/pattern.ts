import type { Located } from "../diagnostics/diagnostic.ts";
import { limits } from "./limits.ts";
import { isAnchored } from "./pattern/anchored.ts";
import type { PatternNode } from "./pattern/node.ts";
import { type ParsedPattern, type PatternFault, parsePattern } from "./pattern/parse.ts";
import type { Report } from "./scope.ts";

/** The meaning of a pattern, or nothing after a mistake. */
export function patternOf(written: Located<string>, report: Report): PatternNode | undefined {
  const parsed = parseShort(written.value);
  if ("faults" in parsed) {
    for (const fault of parsed.faults) reportFault(fault, written, report);
    return undefined;
  }
  if (!isAnchored(parsed.node)) report("pattern-unanchored", { pattern: written.value }, { range: written.range });
  return parsed.node;
}

function parseShort(pattern: string): ParsedPattern {
  const isLong = pattern.length > limits.pattern;
  return isLong
    ? { faults: [{ kind: "too-large", reason: `has more than ${limits.pattern} characters` }] }
    : parsePattern(pattern);
}

function reportFault(fault: PatternFault, { value: pattern, range }: Located<string>, report: Report): undefined {
  switch (fault.kind) {
    case "syntax":
      return report("pattern-syntax", { pattern, ...fault }, { range });
    case "not-portable":
      return report("pattern-not-portable", { pattern, ...fault }, { range });
    case "too-large":
      return report("pattern-too-large", { pattern, ...fault }, { range });
  }
}
