import { expect, test } from "vitest";
import { draftOf } from "./read-draft.ts";

test.each([
  ["todos with title, please make it blazing", ["blazing"]],
  ["recipes from grandma with title", ["grandma"]],
  ["todos with title; frobnicate the quux", ["frobnicate", "quux"]],
  ["todos with задача and title", ["задача"]],
  ["🎉 todos with title", ["🎉"]],
  ["todos with a status (open, closed), default chartreuse", ["chartreuse"]],
  ["todos with a done flag that is unique", ["unique"]],
])("“%s” keeps the words that it did not understand", (sentence, unknown) => {
  expect(draftOf(sentence).unknown).toEqual(unknown);
});

test.each([
  "Please generate a secure, production-ready FastAPI REST API with JWT authentication for todos",
  "CRUD endpoints for todos with pagination, filtering and sorting",
  "Users can create, read, update and delete their own todos",
  "each user only sees their own todos",
  "todos that are private to each user",
  "I would like to have a small app for todos, thanks",
])("“%s” is understood to the last word", (sentence) => {
  expect(draftOf(sentence).unknown).toEqual([]);
});
