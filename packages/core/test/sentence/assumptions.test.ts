import { expect, test } from "vitest";
import { draftOf } from "./read-draft.ts";

test("fields that nobody asked for are named, one by one", () => {
  expect(draftOf("todo items").assumptions).toEqual([
    "`Todo` got `title: string(1..200)`: not in the sentence, usual for todos.",
    "`Todo` got `description: text?`: not in the sentence, usual for todos.",
    "`Todo` got `is_completed: boolean = false`: not in the sentence, usual for todos.",
  ]);
});

test("a noun that nobody knows gets a beginning", () => {
  expect(draftOf("sprockets").assumptions).toEqual([
    "`Sprocket` got `name: string(1..200)`: not in the sentence, a beginning to go on from.",
    "`Sprocket` got `description: text?`: not in the sentence, a beginning to go on from.",
  ]);
});

test("a sentence that says it all leaves nothing to assume", () => {
  expect(draftOf("bookmarks with url, title and an optional description").assumptions).toEqual([]);
});

test.each([
  ["bookmarks with tags", "`tags` of `Bookmark` is `string(1..40)[]`: a list of short texts."],
  [
    "products with a price in euros with two decimals",
    "`price` of `Product` is `decimal(12, 2, 0..)`: money is an exact decimal that is never negative.",
  ],
  ["expenses with date", "`date` of `Expense` is called `spent_on`."],
  ["tasks with a done flag", "`done` of `Task` is called `is_done`."],
  ["tasks with a done flag", "`is_done` of `Task` starts as `false`."],
  [
    "gizmos with zorp",
    "`zorp` of `Gizmo` is `string(1..200)`: the sentence does not say, and a line of text fits most.",
  ],
  ["contacts with phone", "`phone` of `Contact` is `string(3..40)?`: not everyone has one, so it may be left out."],
  ["a class has a room", "`class` is called `SchoolClass`, because the program needs another name for it."],
  ["trips with class", "`class` of `Trip` is called `class_name`."],
  ["todos with id and title", "`id` is no field of `Todo`: every row has its id, its owner and its times anyway."],
  ["public articles", "`is_published` hides nothing: everybody reads every `Article` row, whatever it says."],
  ["todos with title and user", "Every row belongs to the user who made it; no field is needed for that."],
  ["API for my bakery", "The sentence names no resource; `bakery` was taken to keep `product` rows."],
  ["customers place orders", "`order` rows were taken to belong to `customer` rows."],
  ["a blog with posts and comments", "`Comment` belongs to `Post`: not in the sentence, but usual."],
  [
    "notes with tags; tags with a name",
    "`Note` refers to many `Tag` rows: one side is enough, for a list of `Note` rows can be filtered by it.",
  ],
  ["public articles", "Everybody reads `Article` rows, signed in or not; only their owner changes them."],
  ["teams own projects", "`Project` rows belong to an organisation: all of its members see them."],
  [
    "users can share recipes",
    "`Recipe` rows are shared for reading; `share: [read, write]` would let others change them as well.",
  ],
  ["public notes that can be shared", "`Note` rows are not shared one by one: everybody reads them already."],
  [
    "todos; admins can read everything",
    "Administrators read all rows and change none; each of their reads is recorded.",
  ],
])("“%s” is told of the choice made for it", (sentence, assumption) => {
  expect(draftOf(sentence).assumptions).toContain(assumption);
});

test("what the sentence says itself is no assumption", () => {
  expect(draftOf("contacts with an optional note").assumptions).toEqual([]);
  expect(draftOf("tasks with title and a status (open, closed), default open").assumptions).toEqual([]);
});
