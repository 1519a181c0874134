import { expect, test } from "vitest";
import { tokenize } from "../../src/sentence/tokenize.ts";

function wordsOf(sentence: string): readonly string[] {
  return tokenize(sentence).map(({ word }) => word);
}

test.each([
  ["Todos, with TITLE.", ["todos", ",", "with", "title", "."]],
  ["cafés à Paris", ["cafes", "a", "paris"]],
  ["to-do e-mail sub-tasks", ["todo", "email", "subtasks"]],
  ["many-to-many", ["many", "to", "many"]],
  [
    "from 1 to 5, 1-5, 1..5, -3, 2.5, 1,000",
    ["from", "1", "to", "5", ",", "1", "-", "5", ",", "1", "..", "5", ",", "-3", ",", "2.5", ",", "1000"],
  ],
  ["“quoted” 'words' `here`", ["quoted", "words", "here"]],
  ["the project's tasks and customers' orders", ["the", "project", "'s", "tasks", "and", "customers", "'s", "orders"]],
  ["don't I'd", ["don't", "i'd"]],
  ["one\n  two", ["one", "\n", "two"]],
  ["3d 2nd", ["3d", "2nd"]],
])("“%s” is cut where a reader would cut it", (sentence, words) => {
  expect(wordsOf(sentence)).toEqual(words);
});

test.each([
  ["is_completed", ["is", "completed"]],
  ["dueDate", ["due", "date"]],
  ["JournalEntry", ["journal", "entry"]],
])("%s is known for a name of several words", (name, words) => {
  expect(tokenize(name).map(({ identifier }) => identifier)).toEqual([words]);
});

test("a token knows where it stands", () => {
  const sentence = "notes:  title";
  expect(tokenize(sentence).map(({ start, end }) => sentence.slice(start, end))).toEqual(["notes", ":", "title"]);
});
