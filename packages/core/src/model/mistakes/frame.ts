import type { Kinds } from "../../diagnostics/kind.ts";
import { quote } from "../../diagnostics/quote.ts";
import { limits } from "../limits.ts";
import { example, fieldExample } from "./example.ts";

/** Mistakes in what surrounds the fields: the service, the owner, too little and too much. */
export const frameMistakes: Kinds<{
  "unprintable-text": { what: string; character: string };
  "text-too-long": { what: string; max: number };
  "empty-title": Record<never, never>;
  "no-resources": Record<never, never>;
  "too-many-resources": { count: number };
  "no-fields": { name: string };
  "too-many-fields": { name: string; count: number };
  "owner-not-yet": { owner: string };
  "unknown-owner": { owner: string };
}> = {
  "unprintable-text": {
    severity: "error",
    message: ({ what, character }) => `The ${what} holds the hidden character ${character}.`,
    expected: ({ what }) => (what === "description" ? "visible characters" : "one line of visible characters"),
    explanation:
      "Titles, descriptions and reasons appear in documentation and in generated code. Control characters and characters " +
      "that turn the direction of text can hide what is written there. A title and a reason have one line.",
    example: example(
      ["Todo:", '  description: "Things to do\\u202e"', "  fields:", "    title: string(1..200)"],
      ["Todo:", '  description: "Things to do"', "  fields:", "    title: string(1..200)"],
    ),
  },
  "text-too-long": {
    severity: "error",
    message: ({ what, max }) => `The ${what} is longer than ${max} characters.`,
    expected: ({ max }) => `at most ${max} characters`,
    explanation:
      `A title has at most ${limits.title} characters, a reason ${limits.reason} and a description ` +
      `${limits.description}. Longer text belongs in the README of the service.`,
  },
  "empty-title": {
    severity: "error",
    message: () => "The service has no name.",
    expected: () => "a name such as `Todo API`",
    explanation: "The name of the service is the title of its documentation, so it cannot be empty.",
    example: { wrong: noName('""'), right: noName("Todo API") },
  },
  "no-resources": {
    severity: "error",
    message: () => "The service has no resources.",
    expected: () => "at least one resource, such as `Todo`",
    explanation: "A service without resources has nothing to serve. Name the first thing that your users keep in it.",
    example: {
      wrong: "freehold: 1\nservice: Todo API\nresources: {}\n",
      right: noName("Todo API"),
    },
  },
  "too-many-resources": {
    severity: "error",
    message: ({ count }) => `The service has ${count} resources.`,
    expected: () => `at most ${limits.resources}`,
    explanation: "A service of that size cannot be read, tested or started in reasonable time. Make several services.",
  },
  "no-fields": {
    severity: "error",
    message: ({ name }) => `${quote(name)} has no fields.`,
    expected: () => "at least one field, such as `title: string(1..200)`",
    explanation:
      "A resource without fields holds nothing that a user could write or read. Give it a first field, and more later.",
    example: fieldExample([], "title: string(1..200)"),
  },
  "too-many-fields": {
    severity: "error",
    message: ({ name, count }) => `${quote(name)} has ${count} fields.`,
    expected: () => `at most ${limits.fields}`,
    explanation:
      "A resource of that size is several things in one. Split it into resources that refer to each other, or keep " +
      "what varies in a field of type `json`.",
  },
  "owner-not-yet": {
    severity: "error",
    message: ({ owner }) =>
      `The owner ${quote(owner)} is not built yet; a row belongs to the user who makes it, or to an organisation.`,
    expected: () => "`user`, `organisation`, or no `owner` at all",
    explanation:
      "Freehold plans for other owners, and refuses them until they are built, so that no service is less private than " +
      "its spec says. A team, a company or a tenant is an `organisation`. For rows that everybody may read, keep the " +
      "owner and give the reason under `public_read`.",
    example: example(
      ["Todo:", "  owner: everyone", "  fields:", "    title: string(1..200)"],
      ["Todo:", "  owner: user", "  fields:", "    title: string(1..200)"],
    ),
  },
  "unknown-owner": {
    severity: "error",
    message: ({ owner }) => `${quote(owner)} is no owner.`,
    expected: () => "`user`, `organisation`, or no `owner` at all",
    explanation:
      "Every row belongs to the user who made it, or to the organisation on whose behalf that user acts. Without `owner` " +
      "it is the user.",
    example: example(
      ["Todo:", "  owner: usr", "  fields:", "    title: string(1..200)"],
      ["Todo:", "  owner: user", "  fields:", "    title: string(1..200)"],
    ),
  },
};

function noName(service: string): string {
  return `freehold: 1\nservice: ${service}\nresources:\n  Todo:\n    fields:\n      title: string(1..200)\n`;
}
