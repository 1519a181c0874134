import type { Kinds } from "../../diagnostics/kind.ts";
import { quote } from "../../diagnostics/quote.ts";
import { fieldExample, resourceExample, specExample, todoLines } from "./example.ts";

type Nothing = Record<never, never>;

/** The longest list of choices that a message shows. */
const LIST = 16;

/** Mistakes in the keys and the kinds of values. */
export const shapeMistakes: Kinds<{
  "empty-spec": Nothing;
  "missing-version": Nothing;
  "invalid-version": { version: string };
  "newer-version": { version: string };
  "older-version": { version: string };
  "unknown-key": { key: string; noun: string; legal: readonly string[] };
  "missing-key": { key: string; noun: string; expected: string };
  "missing-value": { key: string; expected: string };
  "wrong-kind": { what: string; found: string; expected: string };
  "unknown-choice": { key: string; value: string; legal: readonly string[] };
  "resource-name": { name: string };
  "field-name": { name: string };
}> = {
  "empty-spec": {
    severity: "error",
    message: () => "The spec is empty.",
    expected: () => "at least `freehold`, `service` and `resources`",
    explanation: "A spec names its version, its service and the resources of that service.",
    example: specExample(["# Nothing yet"], todoLines),
  },
  "missing-version": {
    severity: "error",
    message: () => "The spec does not say which version of the format it is written in.",
    expected: () => "`freehold: 1`",
    explanation:
      "Every spec states the version of its format, so that a later Freehold can still read it as it was meant. The " +
      "version of this Freehold is 1.",
    example: specExample(todoLines.slice(1), todoLines),
  },
  "invalid-version": {
    severity: "error",
    message: ({ version }) => `${quote(version)} is no version of the format.`,
    expected: () => "`freehold: 1`",
    explanation:
      "The version of the format is a whole number, and not the version of the program. There is only 1 so far.",
    example: specExample(["freehold: latest", ...todoLines.slice(1)], todoLines),
  },
  "newer-version": {
    severity: "error",
    message: ({ version }) => `The spec is of version ${quote(version)}; this Freehold reads version 1.`,
    expected: () => "`freehold: 1`, or a newer Freehold",
    explanation:
      "A newer Freehold wrote this spec, or it was written for one. Update Freehold; it never guesses at what a format " +
      "means that it does not know.",
    example: specExample(["freehold: 2", ...todoLines.slice(1)], todoLines),
  },
  "older-version": {
    severity: "error",
    message: ({ version }) => `There is no version ${quote(version)} of the format.`,
    expected: () => "`freehold: 1`",
    explanation: "The first version of the format is 1.",
    example: specExample(["freehold: 0", ...todoLines.slice(1)], todoLines),
  },
  "unknown-key": {
    severity: "error",
    message: ({ key, noun }) => `${quote(key)} is not a key of ${noun}.`,
    expected: ({ legal, noun }) =>
      legal.length <= LIST ? `one of ${choices(legal)}` : `one of the ${legal.length} keys of ${noun}`,
    explanation:
      "Freehold refuses keys that it does not know, because a mistyped key would otherwise be a wish that nobody fulfils.",
    example: resourceExample(
      ["fields:", "  title: string(1..200)", "srot: [title]"],
      ["fields:", "  title: string(1..200)", "sort: [title]"],
    ),
  },
  "missing-key": {
    severity: "error",
    message: ({ key, noun }) => `The key ${quote(key)} is missing: ${noun} needs it.`,
    expected: ({ expected }) => expected,
    explanation:
      "A spec needs `service` and `resources`, a resource needs `fields`, and a field in its long form needs `type`. All " +
      "other keys may be left out.",
    example: specExample(
      todoLines.filter((line) => !line.startsWith("service")),
      todoLines,
    ),
  },
  "missing-value": {
    severity: "error",
    message: ({ key }) => `${quote(key)} has no value.`,
    expected: ({ expected }) => expected,
    explanation: "A key that is written has a value. If there is nothing to say, leave the key out.",
    example: resourceExample(
      ["description:", "fields:", "  title: string(1..200)"],
      ["description: What is still to be done.", "fields:", "  title: string(1..200)"],
    ),
  },
  "wrong-kind": {
    severity: "error",
    message: ({ what, found }) => `${what} cannot be ${found}.`,
    expected: ({ expected }) => expected,
    explanation:
      "Every key takes one kind of value: text, a number, `true` or `false`, a list, or a mapping of keys to values. " +
      "YAML reads unquoted `true`, `null` and numbers as such, so put them in quotes where text is meant.",
    example: resourceExample(
      ["fields:", "  title: string(1..200)", "sort: title"],
      ["fields:", "  title: string(1..200)", "sort: [title]"],
    ),
  },
  "unknown-choice": {
    severity: "error",
    message: ({ key, value }) => `${quote(key)} cannot be ${quote(value)}.`,
    expected: ({ legal }) => choices(legal),
    explanation:
      "Some keys take one of a few words. `ids` is `uuid` for keys that nobody can guess, or `integer` for short ones; " +
      "`share` holds `read` and `write`; `set_by` is `owner`, `administrator` or `server`.",
    example: specExample([...todoLines, "ids: guid"], [...todoLines, "ids: uuid"]),
  },
  "resource-name": {
    severity: "error",
    message: ({ name }) => `${quote(name)} cannot be the name of a resource.`,
    expected: () => "a capital letter and up to 47 letters and digits, such as `JournalEntry`",
    explanation:
      "Resources are named in PascalCase, with the letters A to Z and digits only: the name becomes the name of a class, " +
      "of a table and of a path, and all of them must agree.",
    example: specExample(
      todoLines.map((line) => line.replace("Todo:", "todo-item:")),
      todoLines.map((line) => line.replace("Todo:", "TodoItem:")),
    ),
  },
  "field-name": {
    severity: "error",
    message: ({ name }) => `${quote(name)} cannot be the name of a field.`,
    expected: () => "a small letter and up to 47 small letters, digits and single underscores, such as `due_on`",
    explanation:
      "Fields are named in snake_case, with the letters a to z, digits and single underscores between them: the name " +
      "is the same in JSON, in the code and in the database.",
    example: fieldExample("dueOn: date", "due_on: date"),
  },
};

/** Words in backquotes, with commas between them. */
function choices(words: readonly string[]): string {
  return words.map(quote).join(", ");
}
