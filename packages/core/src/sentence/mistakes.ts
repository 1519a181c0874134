import type { Kinds } from "../diagnostics/kind.ts";
import { codePoint, quote } from "../diagnostics/quote.ts";

const example = "todos with a title, a description and a done flag";

/** The catalogue of `parseSentence`: all that can be wrong with a sentence. */
export const sentenceMistakes: Kinds<{
  "empty-sentence": Record<never, never>;
  "long-sentence": { length: number; limit: number };
  "sentence-character": { character: string };
  "no-resource": { unknown: readonly string[]; users: boolean };
  "unfamiliar-noun": { noun: string; near: string };
  "not-yet": { what: string };
  "unclear-wish": { what: string };
  "doubtful-wish": { what: string; word: string };
  "too-much": { name: string; count: number; limit: number };
}> = {
  "empty-sentence": {
    severity: "error",
    message: () => "The sentence is empty, so it names no resource.",
    expected: () => `what the service shall keep, as in ${quote(example)}`,
    explanation:
      "A sentence says what the service keeps, and if you like, the fields of each thing. Everything else, such as " +
      "sign-in and ownership, is there anyway.",
    example: { wrong: "", right: example },
  },
  "long-sentence": {
    severity: "error",
    message: ({ length, limit }) => `The sentence has ${length} characters; at most ${limit} are read.`,
    expected: () => "a shorter sentence, or a spec file",
    explanation:
      "Sentences are for a beginning. What takes more than a page to say is easier to read, and to keep, as a spec: " +
      "let a shorter sentence write its beginning, and go on in the file.",
  },
  "sentence-character": {
    severity: "error",
    message: ({ character }) => `The sentence has the control character ${codePoint(character)}.`,
    expected: () => "plain text",
    explanation:
      "Control characters, and those that turn the direction of the text around them, cannot be seen and do not " +
      "belong in a sentence. They come along with text from other programs. Delete them.",
  },
  "no-resource": {
    severity: "error",
    message: ({ unknown, users }) => {
      if (users)
        return "The sentence names no resource but users, and those every service has: they sign in and own the rows.";
      if (unknown.length === 0)
        return "The sentence names no resource: nothing in it says what the service shall keep.";
      const words = unknown.map(quote).join(", ");
      return `The sentence names no resource that is understood. These words were not: ${words}.`;
    },
    expected: () => `what the service shall keep, as in ${quote(example)}`,
    explanation:
      "A resource is a thing that users keep, such as todos, recipes or invoices. A word that Freehold does not " +
      "know is taken for one when it is a plural, or when the sentence frames it: `CRUD for …`, `manage …`, `… " +
      "with a name and a price`.",
    example: { wrong: "make it secure", right: "CRUD for todos" },
  },
  "unfamiliar-noun": {
    severity: "warning",
    message: ({ noun, near }) =>
      `${quote(noun)} is not a known noun, but ${quote(near)} is; it was taken as it stands.`,
    expected: ({ near }) => quote(near),
    explanation:
      "Freehold knows the usual fields of some hundred nouns. A noun that it does not know is a resource all the " +
      "same; when it is one letter away from a known one, it may be a slip.",
    example: { wrong: "bookmrks with url and title", right: "bookmarks with url and title" },
  },
  "not-yet": {
    severity: "error",
    message: ({ what }) => `${what}: that is understood, but Freehold cannot build it yet.`,
    expected: () => "rows that their owner changes, and whoever that owner shares them with",
    explanation:
      "A row has one owner, who changes it: a user, or an organisation with its members. Everybody can be allowed to " +
      "read, and users can share single rows. Roles of your own, administrators who change rows, and rows that " +
      "everybody changes are not built. A service that only half does what was asked would not be safe, so nothing is " +
      "written.",
    example: {
      wrong: "articles that anyone can edit",
      right: "public articles that only their author may edit",
    },
  },
  "unclear-wish": {
    severity: "error",
    message: ({ what }) => `${what}: the sentence does not say plainly which rows.`,
    expected: () => "the wish right at the rows that it is about, as in `public articles`",
    explanation:
      "A wish that lets more people see a row than its owner is never guessed at. Say it of one kind of rows: `public " +
      "articles and drafts` makes the articles public. Or write the spec by hand: `public_read`, `share` and `owner` are " +
      "keys of a resource, and `refs(Tag)` refers to many.",
    example: {
      wrong: "articles and drafts that anyone can read",
      right: "drafts and public articles",
    },
  },
  "doubtful-wish": {
    severity: "error",
    message: ({ what, word }) => `${what}: the sentence speaks of it, but ${quote(word)} leaves it in doubt.`,
    expected: () => "no word of it, or the wish alone",
    explanation:
      "Rows are for their owner alone unless the sentence asks for more, so that this need not be said. A wish that " +
      "lets more people see a row is never guessed at: where a word such as `not`, `or` or `made` stands by it, nothing " +
      "is written. Leave the wish out, or say it in a sentence of its own, without that word. Rows of which some are " +
      "public are two resources: `drafts and public articles`.",
    example: { wrong: "notes that must never be public", right: "notes" },
  },
  "too-much": {
    severity: "error",
    message: ({ name, count, limit }) => `${quote(name)} would get ${count} fields; at most ${limit} are possible.`,
    expected: () => "fewer fields",
    explanation:
      "A resource with hundreds of fields is hard to use. Several resources that refer to each other are easier.",
  },
};
