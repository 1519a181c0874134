import type { Kinds } from "../../diagnostics/kind.ts";
import { quote } from "../../diagnostics/quote.ts";
import { fieldExample, resourceExample } from "./example.ts";

type Nothing = Record<never, never>;

/** Mistakes in the type of a field and in what stands behind it. */
export const fieldMistakes: Kinds<{
  "unknown-type": { type: string; legal: readonly string[] };
  "shorthand-syntax": { found: string; expected: string };
  unclosed: { mark: string; expected: string };
  "glued-comment": Nothing;
  "unknown-word": { word: string };
  "misplaced-mark": { mark: string; expected: string };
  "missing-parameter": { type: string; needs: string };
  "unexpected-parameter": { type: string };
  "exact-length": { length: string };
  "single-bound": { bound: string; type: string };
  "unsupported-list": { type: string };
  "bad-number": { text: string };
  "said-twice": { what: string };
  "misfit-key": { key: string; type: string; types: string };
  "missing-default": Nothing;
  "null-default": { field: string };
}> = {
  "unknown-type": {
    severity: "error",
    message: ({ type }) => `There is no type ${quote(type)}.`,
    expected: ({ legal }) => `one of ${legal.join(", ")}`,
    explanation:
      "Types have the names of the spec, not those of a programming language or a database: money is a `decimal`, and a " +
      "foreign key is a `ref`.",
    example: fieldExample("title: strng(1..200)", "title: string(1..200)"),
  },
  "shorthand-syntax": {
    severity: "error",
    message: ({ found }) => `${found} is not expected here.`,
    expected: ({ expected }) => expected,
    explanation:
      "A field is written as its type, then `?` if it may be null, then the words `unique` and `index`, then `=` and a " +
      "default: `code: string(3)? unique = ABC`. The default reaches to the end.",
    example: fieldExample("title: string(1, 200)", "title: string(1..200)"),
  },
  unclosed: {
    severity: "error",
    message: ({ mark }) => `The ${quote(mark)} here is not closed.`,
    expected: ({ expected }) => expected,
    explanation:
      "Brackets and quotes come in pairs. If the other one is there, YAML has taken it away: ` #` starts a comment, and " +
      "within `{ }` a comma ends a value. Then put the whole value in quotes.",
    example: fieldExample('title: string = "to do #1"', "title: 'string = \"to do #1\"'"),
  },
  "glued-comment": {
    severity: "error",
    message: () => "This `#` is part of the value: YAML sees a comment only after a space.",
    expected: () => "a space in front of the `#`",
    explanation: "Put a space in front of `#` to begin a comment. If no comment is meant, remove the `#`.",
    example: fieldExample("title: string!# shown in lists", "title: string! # shown in lists"),
  },
  "unknown-word": {
    severity: "error",
    message: ({ word }) => `${quote(word)} means nothing behind a type.`,
    expected: () => "`unique`, `index`, or `=` and a default",
    explanation:
      "Behind its type a field can have `?`, the words `unique` and `index`, and a default after `=`. Everything else is " +
      'a key of the long form: `{ type: string, pattern: "^[A-Z]+$" }`.',
    example: fieldExample("note: text optional", "note: text?"),
  },
  "misplaced-mark": {
    severity: "error",
    message: ({ mark }) => `${quote(mark)} stands in the wrong place.`,
    expected: ({ expected }) => expected,
    explanation:
      "The parts of a field have one order: the type with its parameters, then `?` or `!`, then `unique` and `index`, and " +
      "last `=` with the default.",
    example: fieldExample("note: string?(1..200)", "note: string(1..200)?"),
  },
  "missing-parameter": {
    severity: "error",
    message: ({ type, needs }) => `The type ${quote(type)} needs ${needs}.`,
    explanation:
      "An `enum` needs its values, a `decimal` its number of digits and of decimal places, and a `ref` the resource that " +
      "it refers to. There is no sensible choice that Freehold could make for you.",
    example: fieldExample("price: decimal", "price: decimal(12, 2)"),
  },
  "unexpected-parameter": {
    severity: "error",
    message: ({ type }) => `The type ${quote(type)} takes no parameters.`,
    explanation:
      "Lengths belong to `string` and `text`, bounds to `integer`, `number` and `decimal`, values to `enum`, and a " +
      "resource to `ref`. The other types have nothing to choose.",
    example: fieldExample("is_done: boolean(1)", "is_done: boolean"),
  },
  "exact-length": {
    severity: "warning",
    message: ({ length }) => `This asks for exactly ${length} characters, no fewer.`,
    expected: ({ length }) => `\`..${length}\` for at most ${length} characters, or \`${length}..${length}\``,
    explanation:
      "One number in the parentheses is an exact length, which is right for codes such as `string(3)`. In databases it " +
      "means the greatest length, so Freehold asks when the number is larger than 64.",
    example: fieldExample("title: string(255)", "title: string(..255)"),
  },
  "single-bound": {
    severity: "error",
    message: ({ bound, type }) =>
      `${quote(bound)} alone does not bound ${quote(type)}: it could be the least or the most.`,
    expected: () => "two dots and one bound or two, such as `1..5`, `0..` or `..100`",
    explanation: "The bounds of a number are a range: `1..5`. Either end may be left open: `0..` or `..100`.",
    example: fieldExample("rating: integer(5)", "rating: integer(1..5)"),
  },
  "unsupported-list": {
    severity: "error",
    message: ({ type }) => `There are no lists of ${quote(type)}, only of strings.`,
    expected: () => "`string[]`, `json`, or a resource of its own",
    explanation:
      "A list of strings suits tags. For other lists make a resource that refers to this one, so that each entry can be " +
      "listed, changed and removed on its own; or use `json`.",
    example: fieldExample("scores: integer[]", "scores: json"),
  },
  "bad-number": {
    severity: "error",
    message: ({ text }) => `${quote(text)} is not a number here.`,
    expected: () => "plain digits, with a point and a minus where needed: `10`, `-0.5`",
    explanation:
      "Bounds and sizes are numbers in plain digits, without exponents, underscores or units. A range has two dots " +
      "between its ends: `1..200`.",
    example: fieldExample("title: string(1-200)", "title: string(1..200)"),
  },
  "said-twice": {
    severity: "error",
    message: ({ what }) => `${quote(what)} is said twice.`,
    expected: () => "every part of a field once",
    explanation:
      "The shorthand after `type` and the keys of the long form say the same things. Use either for each part, so that " +
      "they cannot disagree.",
    example: fieldExample("title: { type: string(1..200), max: 100 }", "title: { type: string(1..200) }"),
  },
  "misfit-key": {
    severity: "error",
    message: ({ key, type }) => `${quote(key)} means nothing for the type ${quote(type)}.`,
    expected: ({ types }) => `no such key; it belongs to ${types}`,
    explanation:
      "Some keys of the long form belong to certain types, as `values` belongs to `enum`. Remove it, or change the type.",
    example: fieldExample("due_on: { type: date, digits: 4 }", "due_on: { type: date }"),
  },
  "missing-default": {
    severity: "error",
    message: () => "There is no default behind the `=`.",
    expected: () => 'a value; `= ""` stands for the empty text',
    explanation: "`=` gives a default, which reaches to the end of the value. Remove the `=` if there is none.",
    example: fieldExample("colour: string = #fff", 'colour: "string = #fff"'),
  },
  "null-default": {
    severity: "error",
    message: ({ field }) => `${quote(field)} cannot be null, so null cannot be its default.`,
    expected: () => "another default, or `?` behind the type",
    explanation:
      "A field may be null only when its type ends in `?`. Without a default a nullable field is null when it is left out, " +
      "so `= null` is never needed.",
    example: resourceExample(["fields:", "  due_on: date = null"], ["fields:", "  due_on: date? = null"]),
  },
};
