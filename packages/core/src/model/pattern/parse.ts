import { type AST, RegExpParser, RegExpSyntaxError } from "@eslint-community/regexpp";
import { limits } from "../limits.ts";
import { nodeOf } from "./convert.ts";
import type { PatternNode } from "./node.ts";
import { type Obstacle, obstaclesIn } from "./portable.ts";
import { compiledSizeOf, depthOf, statesOf } from "./size.ts";

/** A pattern that every engine understands, or all that stands in the way. */
export type ParsedPattern = { readonly node: PatternNode } | { readonly faults: readonly PatternFault[] };

/** What is wrong with a pattern. */
export type PatternFault =
  | { readonly kind: "syntax"; readonly reason: string }
  | { readonly kind: "too-large"; readonly reason: string }
  | ({ readonly kind: "not-portable" } & Obstacle);

/** Parses a regular expression in the dialect of JSON Schema: ECMA-262 with the `u` flag, without slashes. */
export function parsePattern(text: string): ParsedPattern {
  const syntax = syntaxOf(text);
  if (typeof syntax === "string") return { faults: [{ kind: "syntax", reason: syntax }] };
  const obstacles = obstaclesIn(syntax);
  if (obstacles.length > 0) return { faults: obstacles.map((obstacle) => ({ kind: "not-portable", ...obstacle })) };
  return withinLimits(nodeOf(syntax));
}

function withinLimits(node: PatternNode): ParsedPattern {
  if (depthOf(node) > limits.patternDepth) return tooLarge(`has more than ${limits.patternDepth} groups within groups`);
  const isLarge = statesOf(node) > limits.patternStates || compiledSizeOf(node) > limits.patternSize;
  return isLarge ? tooLarge("repeats too much") : { node };
}

/** The syntax tree, or the reason why there is none. */
function syntaxOf(text: string): AST.Pattern | string {
  if (text === "") return "it is empty";
  try {
    return new RegExpParser({ ecmaVersion: 2025 }).parsePattern(text, 0, text.length, { unicode: true });
  } catch (error) {
    if (error instanceof RegExpSyntaxError) return reasonIn(error.message);
    throw error;
  }
}

/** `Invalid regular expression: /(/u: Unterminated group` says no more than its last words. */
function reasonIn(message: string): string {
  const reason = message.slice(message.lastIndexOf(": ") + 2);
  return reason.charAt(0).toLowerCase() + reason.slice(1);
}

function tooLarge(reason: string): ParsedPattern {
  return { faults: [{ kind: "too-large", reason }] };
}
