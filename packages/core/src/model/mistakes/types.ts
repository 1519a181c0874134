import type { Kinds } from "../../diagnostics/kind.ts";
import { quote } from "../../diagnostics/quote.ts";
import { limits } from "../limits.ts";
import { fieldExample } from "./example.ts";

/** Mistakes in the parameters of a type. */
export const typeMistakes: Kinds<{
  "bad-bound": { bound: string; of: string; expected: string };
  "bound-too-far": { bound: string; of: string; expected: string };
  "bounds-reversed": { min: string; max: string; of: string; given: boolean };
  "decimal-digits": { digits: number; places: number };
  "integer-too-large": { min: string; max: string };
  "enum-size": { count: number };
  "enum-value": { value: string; fault: string };
  "enum-twice": { value: string };
}> = {
  "bad-bound": {
    severity: "error",
    message: ({ bound, of }) => `${quote(bound)} cannot bound ${of}.`,
    expected: ({ expected }) => expected,
    explanation:
      "Lengths and sizes are whole numbers from 0. The bounds of an integer are whole numbers, and those of a " +
      "decimal have no more decimal places than the type has.",
    example: fieldExample("rating: integer(0.5..5)", "rating: integer(1..5)"),
  },
  "bound-too-far": {
    severity: "error",
    message: ({ bound, of }) => `${quote(bound)} is beyond what ${of} can be.`,
    expected: ({ expected }) => expected,
    explanation:
      "Every type has limits that keep a service safe from huge requests and let every database hold the value. " +
      `A string has at most ${grouped(limits.string.ceiling)} characters and a text ` +
      `${grouped(limits.text.ceiling)}; a list has at most ${grouped(limits.size.ceiling)} strings of ` +
      `${grouped(limits.item.ceiling)} characters; an integer fits 64 bits; a decimal fits its own digits.`,
    example: fieldExample("body: string(..50000)", "body: text(..50000)"),
  },
  "bounds-reversed": {
    severity: "error",
    message: ({ min, max, of, given }) =>
      given
        ? `The lower bound ${quote(min)} of ${of} is above the upper bound ${quote(max)}.`
        : `The lower bound ${quote(min)} of ${of} is above ${max}, the upper bound where none is given.`,
    expected: ({ min, given }) =>
      given ? "the smaller bound first" : `an upper bound too, such as \`${min}..${min}\``,
    explanation:
      "No value is at least the lower bound and at most the upper one, so that the field could never be set.",
    example: fieldExample("rating: integer(5..1)", "rating: integer(1..5)"),
  },
  "decimal-digits": {
    severity: "error",
    message: ({ digits, places }) => `A decimal of ${digits} digits with ${places} decimal places cannot be stored.`,
    expected: () => `1 to ${limits.digits} digits, and from none of them to all of them after the point`,
    explanation:
      "`decimal(10, 2)` has ten digits, two of them after the point. The digits are counted on both sides. Freehold " +
      `allows up to ${limits.digits}, so that SQLite and PostgreSQL both hold every value exactly.`,
    example: fieldExample("price: decimal(30, 2)", "price: decimal(10, 2)"),
  },
  "integer-too-large": {
    severity: "error",
    message: ({ min, max }) => `No integer from ${min} to ${max} survives JSON.`,
    expected: () => "bounds that leave some integers of at most 15 digits",
    explanation:
      "Many programs read JSON numbers as doubles, which hold whole numbers exactly up to 9007199254740991. A field " +
      "of which every value is larger would be changed on its way. Use a `string` for such numbers.",
    example: fieldExample(
      "serial: integer(9007199254740993..)",
      'serial: { type: string(16..19), pattern: "^[0-9]+$" }',
    ),
  },
  "enum-size": {
    severity: "error",
    message: ({ count }) => `An enum of ${count} values cannot be used.`,
    expected: () => `1 to ${limits.enumValues} values`,
    explanation:
      "An enum is a short list that hardly ever changes. A longer one belongs in a resource of its own, to which the " +
      "field refers.",
  },
  "enum-value": {
    severity: "error",
    message: ({ value, fault }) => `The enum value ${quote(value)} ${fault}.`,
    expected: () => `1 to ${limits.enumValue} printable characters, without a space at either end`,
    explanation: "The values of an enum appear in requests, in documentation and in the database, exactly as written.",
    example: fieldExample('status: enum("todo ", done)', "status: enum(todo, done)"),
  },
  "enum-twice": {
    severity: "error",
    message: ({ value }) => `The enum value ${quote(value)} is there twice.`,
    expected: () => "values that all differ",
    explanation: "Each value of an enum stands once.",
    example: fieldExample("status: enum(todo, done, todo)", "status: enum(todo, done)"),
  },
};

function grouped(count: number): string {
  return String(count).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ",");
}
