import type { Kinds } from "../../diagnostics/kind.ts";
import { quote } from "../../diagnostics/quote.ts";
import { limits } from "../limits.ts";
import { example, fieldExample } from "./example.ts";

/** Mistakes in defaults and examples. */
export const valueMistakes: Kinds<{
  "bad-default": { field: string; value: string; fault: string };
  "bad-example": { field: string; value: string; fault: string };
  "example-twice": { field: string; value: string };
  "too-many-examples": { field: string; count: number };
  "reference-value": { field: string; what: "default" | "example" };
  "needs-example": { field: string; pattern: string; found: number };
}> = {
  "bad-default": {
    severity: "error",
    message: ({ field, value, fault }) => `The default ${quote(value)} of ${quote(field)} ${fault}.`,
    explanation:
      "A default is a value like any other: it must be of the type of its field, within its bounds, and match its " +
      "pattern. Otherwise the service would store what it refuses in requests.",
    example: fieldExample("priority: integer(1..5) = 9", "priority: integer(1..5) = 3"),
  },
  "bad-example": {
    severity: "error",
    message: ({ field, value, fault }) => `The example ${quote(value)} of ${quote(field)} ${fault}.`,
    explanation:
      "Examples appear in the documentation of the service, and its tests send them. So each must be a value that " +
      "the field accepts.",
    example: fieldExample("due_on: { type: date, example: 2026-02-30 }", "due_on: { type: date, example: 2026-02-28 }"),
  },
  "example-twice": {
    severity: "error",
    message: ({ field, value }) => `The example ${quote(value)} of ${quote(field)} is there twice.`,
    expected: () => "examples that all differ",
    explanation: "Tests use each example as a value of its own, for instance to find one of them and not the other.",
    example: fieldExample(
      "title: { type: string(1..200), examples: [Buy milk, Buy milk] }",
      "title: { type: string(1..200), examples: [Buy milk, Call Ada] }",
    ),
  },
  "too-many-examples": {
    severity: "error",
    message: ({ field, count }) => `${quote(field)} has ${count} examples.`,
    expected: () => `at most ${limits.examples}`,
    explanation: "Three examples serve documentation and tests; more than a few only make them slow.",
  },
  "reference-value": {
    severity: "error",
    message: ({ field, what }) =>
      `The reference ${quote(field)} cannot have ${what === "default" ? "a" : "an"} ${what}.`,
    expected: () => "a reference without one",
    explanation:
      "The value of a reference is the id of a row, which belongs to one user and is not known before the service " +
      "runs. Make the reference nullable with `?` if it may be left out.",
    example: example(
      ["Task:", "  fields:", "    parent: ref(Task)? = 1"],
      ["Task:", "  fields:", "    parent: ref(Task)?"],
    ),
  },
  "needs-example": {
    severity: "error",
    message: ({ field, pattern, found }) =>
      found === 0
        ? `Freehold finds no value of ${quote(field)} that matches ${quote(pattern)} and is of the right length.`
        : `Freehold finds no more than ${found} of the values of ${quote(field)} that match ${quote(pattern)}.`,
    expected: () => "three `examples` of values that match",
    explanation:
      "Documentation and tests need values that the field accepts, and Freehold makes them up from the pattern. " +
      "Where that fails, give three of your own with `examples`. If there is no such value, mend the pattern.",
    example: fieldExample(
      'code: { type: string(5), pattern: "^[A-Z]{3}$" }',
      'code: { type: string(3), pattern: "^[A-Z]{3}$" }',
    ),
  },
};
