import type { Kinds } from "../../diagnostics/kind.ts";
import { quote } from "../../diagnostics/quote.ts";
import { limits } from "../limits.ts";
import { fieldExample } from "./example.ts";

/** Mistakes in patterns. */
export const patternMistakes: Kinds<{
  "pattern-syntax": { pattern: string; reason: string };
  "pattern-not-portable": { pattern: string; construct: string; instead: string };
  "pattern-too-large": { pattern: string; reason: string };
  "pattern-unanchored": { pattern: string };
}> = {
  "pattern-syntax": {
    severity: "error",
    message: ({ pattern, reason }) => `${quote(pattern)} is no regular expression: ${reason}.`,
    expected: () => "a regular expression as JavaScript writes it with the `u` flag",
    explanation:
      "A pattern is a regular expression in the dialect of JSON Schema (ECMA-262, with the `u` flag), without " +
      "slashes around it. In YAML, put it in single quotes, which leave backslashes alone.",
    example: fieldExample(
      "code: { type: string(3), pattern: '^[A-Z{3}$' }",
      "code: { type: string(3), pattern: '^[A-Z]{3}$' }",
    ),
  },
  "pattern-not-portable": {
    severity: "error",
    message: ({ pattern, construct }) => `${quote(pattern)} uses ${construct}, on which engines do not agree.`,
    expected: ({ instead }) => instead,
    explanation:
      "The service checks a pattern with the regex crate of Rust, which takes linear time whatever the input; " +
      "browsers and other clients check it with JavaScript. Freehold takes what both understand in the same way, and " +
      "refuses lookaround, backreferences and word boundaries.",
    example: fieldExample(
      "code: { type: string(1..9), pattern: '^(?!0)[0-9]+$' }",
      "code: { type: string(1..9), pattern: '^[1-9][0-9]*$' }",
    ),
  },
  "pattern-too-large": {
    severity: "error",
    message: ({ pattern, reason }) => `The pattern ${quote(pattern)} ${reason}.`,
    expected: () => "a smaller pattern, or bounds on the length instead of `{n,m}`",
    explanation:
      `A pattern has at most ${limits.pattern} characters, ${limits.patternDepth} groups within groups, and ` +
      "repetitions that do not multiply into the millions: the engine of the service would refuse it at start.",
    example: fieldExample(
      "code: { type: string(1..200), pattern: '^([a-z]{1000}){1000}$' }",
      "code: { type: string(1..200), pattern: '^[a-z]+$' }",
    ),
  },
  "pattern-unanchored": {
    severity: "warning",
    message: ({ pattern }) => `${quote(pattern)} need only match a part of the value.`,
    expected: () => "`^` at the start and `$` at the end",
    explanation:
      "As in JSON Schema, a pattern is searched for: `[a-z]+` accepts `42 apples!`. Put `^` and `$` around it to " +
      "describe the whole value. If a part is what you mean, write `^.*` and `.*$` to say so.",
    example: fieldExample(
      "code: { type: string(1..20), pattern: '[a-z]+' }",
      "code: { type: string(1..20), pattern: '^[a-z]+$' }",
    ),
  },
};
