import type { Report } from "../../diagnostics/findings.ts";
import type { Kinds } from "../../diagnostics/kind.ts";

type DefinitionMistakes = Kinds<{
  "not-data": { found: string };
  "endless-definition": Record<never, never>;
  "unreadable-value": { reason: string };
}>;

/** Mistakes that only a definition in TypeScript can have: values for which a spec has no words. */
export const definitionMistakes: DefinitionMistakes = {
  "not-data": {
    severity: "error",
    message: ({ found }) => `A definition cannot hold ${found}.`,
    expected: () => "text, a number, `true`, `false`, `null`, a list or a plain object",
    explanation:
      "A definition in TypeScript says what a spec in YAML says, so it holds data only: no functions, dates, maps or " +
      "instances of classes. Write a date as text: `2026-01-31`.",
    example: { wrong: todoDefault("new Date(0)"), right: todoDefault('"1970-01-01"') },
  },
  "endless-definition": {
    severity: "error",
    message: () => "The definition holds itself, or more than a spec can hold.",
    expected: () => "an object that ends",
    explanation:
      "A definition becomes the text of a spec. An object that holds itself, or the same large object many times over, " +
      "would make that text endless.",
    example: { wrong: todoDefault("Array(2_000_000).fill(1)"), right: todoDefault("[1]") },
  },
  "unreadable-value": {
    severity: "error",
    message: ({ reason }) => `The definition cannot be read: ${reason}`,
    expected: () => "plain objects, whose values are there without running code",
    explanation: "A getter or a proxy in the definition has thrown an error while Freehold looked at it.",
    example: { wrong: todoDefault("{ get due() { return missing.due } }"), right: todoDefault("{ due: null }") },
  },
};

/** Notes such a mistake. */
export type DefinitionReport = Report<DefinitionMistakes>;

/** A definition, as an expression, whose one field has the default that another expression gives. */
function todoDefault(expression: string): string {
  return `{
  freehold: 1,
  service: "Todo API",
  resources: { Todo: { fields: { extra: { type: "json", default: ${expression} } } } },
}
`;
}
