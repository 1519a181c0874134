import { expect, test } from "vitest";
import { applyEdits } from "../../src/diagnostics/edit.ts";
import { longestSentence } from "../../src/sentence/guard.ts";
import { sentenceMistakes } from "../../src/sentence/mistakes.ts";
import { parseSentence } from "../../src/sentence/parse-sentence.ts";

/** The codes of a sentence, each with the text that it points at. */
function mistakesOf(sentence: string): readonly string[] {
  return parseSentence(sentence).diagnostics.map(({ code, range }) => {
    const text = range === undefined ? "" : sentence.slice(range.start.offset, range.end.offset);
    return `${code}: ${text}`.trimEnd();
  });
}

test.each(["", " ", "\n\t "])("a sentence of nothing names nothing", (sentence) => {
  expect(mistakesOf(sentence)).toEqual(["empty-sentence:"]);
});

test.each([
  "make it secure",
  "CRUD",
  "API with JWT authentication",
  "please build something nice",
  "!!!",
  "the",
  "CRUD for",
])("“%s” is understood, and names no resource", (sentence) => {
  expect(mistakesOf(sentence)).toEqual(["no-resource:"]);
});

test.each(["lorem ipsum dolor sit amet", "asdf qwer", "sprocket", "title, description, done", "12345"])(
  "“%s” is no resource",
  (sentence) => {
    expect(mistakesOf(sentence)).toEqual([`no-resource: ${sentence}`]);
  },
);

test("a sentence in another language is asked about, word by word", () => {
  const [mistake] = parseSentence("Ein API für Rezepte").diagnostics;
  expect(mistake?.message).toBe(
    "The sentence names no resource that is understood. These words were not: `ein`, `fur`, `rezepte`.",
  );
});

test("an error shows a sentence that works", () => {
  const [mistake] = parseSentence("make it secure").diagnostics;
  const example = /`(.*)`/.exec(mistake?.expected ?? "")?.[1] ?? "";
  expect(parseSentence(example).diagnostics).toEqual([]);
});

test("users alone are no resource, and the message says why", () => {
  const [mistake] = parseSentence("manage users with name and email").diagnostics;
  expect(mistake?.message).toContain("those every service has");
});

test.each([
  ["todos without authentication", "without authentication"],
  ["articles that anyone can edit", "anyone can"],
  ["notes visible to all users", "visible to all users"],
  ["posts; admins may delete posts", "admins"],
  ["notes with roles and permissions", "roles and permissions"],
  ["a collaborative todo list", "collaborative"],
])("“%s” is not built yet, and that is said of the words that ask for it", (sentence, words) => {
  expect(mistakesOf(sentence)).toEqual([`not-yet: ${words}`]);
});

test.each([
  ["articles and drafts that anyone can read", "anyone can read"],
  ["notes with a title and a public description", "public"],
  ["notes and tasks that can be shared", "shared"],
  ["students, teachers and courses, many-to-many", "many-to-many"],
  ["organisations own the todos; organisations have a name", "organisations"],
])("“%s” leaves open what it is about, and nothing is guessed", (sentence, words) => {
  expect(mistakesOf(sentence)).toEqual([`unclear-wish: ${words}`]);
});

test.each([
  ["notes which must never be public", "never"],
  ["notes that should not be readable by everyone", "not"],
  ["notes that aren’t public", "aren’t"],
  ["non-public notes", "non"],
  ["articles; unpublished articles must not be public", "not"],
  ["todos that are public? no, private", "no"],
  ["notes that everyone can read unless they are archived", "unless"],
  ["hide notes from the public", "from"],
  ["public or private notes", "or"],
  ["private/public notes", "/"],
  ["notes that users can make public", "make"],
  ["notes that may be public", "may"],
  ["optionally public notes", "optionally"],
  ["Notes, no sharing", "no"],
  ["notes, without being shared", "without"],
  ["notes; do not share them", "not"],
  ["sharing of notes is forbidden", "forbidden"],
  ["sharing notes is not allowed", "not"],
  ["projects owned by teams, never", "never"],
  ["todos; no admin can read everything", "no"],
])("“%s” opens nothing to others, since a word leaves that in doubt", (sentence, word) => {
  expect(mistakesOf(sentence)).toContain(`doubtful-wish: ${word}`);
});

test("wishes of several kinds are all told, each once", () => {
  const sentence = "notes and tasks that can be shared, notes and tasks that may be shared; admins delete notes";
  expect(mistakesOf(sentence)).toEqual(["unclear-wish: shared", "not-yet: admins"]);
});

test("without the word that is not built yet, the rest of the sentence works", () => {
  expect(mistakesOf("public articles that only their author may edit")).toEqual([]);
});

test("a sentence that is too long is refused at once", () => {
  expect(mistakesOf("todos ".repeat(2_000))).toEqual(["long-sentence:"]);
  expect(mistakesOf("x".repeat(longestSentence + 1))).toEqual(["long-sentence:"]);
});

test("the longest sentence is read", () => {
  const sentence = `todos with ${"title, ".repeat(400)}`.slice(0, longestSentence);
  expect(mistakesOf(sentence)).toEqual([]);
});

test("control characters are pointed at, each one", () => {
  expect(mistakesOf("todos\u0000 with\u0007 title")).toEqual([
    "sentence-character: \u0000",
    "sentence-character: \u0007",
  ]);
  expect(mistakesOf("todos \u202e with title")).toEqual(["sentence-character: \u202e"]);
});

test("line breaks and tabs are fine", () => {
  expect(mistakesOf("todos:\r\n\t- title\r\n\t- done")).toEqual([]);
});

test("a noun that is one letter away from a known one may be a slip", () => {
  const sentence = "my bookmrks with url";
  const { value, diagnostics } = parseSentence(sentence);
  expect(value?.service).toBe("Bookmrk API");
  expect(diagnostics.map(({ severity, message }) => [severity, message])).toEqual([
    ["warning", "`bookmrk` is not a known noun, but `bookmark` is; it was taken as it stands."],
  ]);
  expect(applyEdits(sentence, diagnostics[0]?.suggestions[0]?.edits ?? [])).toBe("my bookmarks with url");
});

test("a resource with hundreds of fields is refused", () => {
  const fields = Array.from({ length: 201 }, (_, index) => `x${index.toString(36)}`).join(", ");
  expect(mistakesOf(`todos with ${fields}`)).toEqual(["too-much:"]);
});

test("every example in the catalogue is what it says", () => {
  for (const [code, { example }] of Object.entries(sentenceMistakes)) {
    if (example === undefined) continue;
    expect(parseSentence(example.wrong).diagnostics.map((mistake) => mistake.code)).toEqual([code]);
    expect(parseSentence(example.right).diagnostics).toEqual([]);
  }
});
