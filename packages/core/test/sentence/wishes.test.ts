import { expect, test } from "vitest";
import type { Model, Resource } from "../../src/model/model.ts";
import { modelOf } from "../model/resolve-text.ts";
import { draftOf } from "./read-draft.ts";

const modelFor = (sentence: string): Model => modelOf(draftOf(sentence).text);

function resourcesWhere(sentence: string, isSo: (resource: Resource) => boolean): readonly string[] {
  return modelFor(sentence)
    .resources.filter(isSo)
    .map(({ name }) => name.singular.join(" "));
}

test.each([
  ["Todo API where organisations own the todos", ["todo"]],
  ["projects owned by teams", ["project"]],
  ["teams own projects and invoices; notes with a title", ["invoice", "project"]],
  ["a multi-tenant todo app with projects and tasks", ["project", "task"]],
  ["companies own projects; tasks belong to projects; notes with a title", ["project", "task"]],
])("“%s” gives an organisation %j", (sentence, nouns) => {
  expect(resourcesWhere(sentence, ({ owner }) => owner.kind === "organisation")).toEqual(nouns);
});

test("those that own are no resource of their own", () => {
  expect(modelFor("Todo API where organisations own the todos").resources).toHaveLength(1);
});

test("what others may do with rows is no resource of its own", () => {
  expect(modelFor("notes that can be shared with other users for reading").resources).toHaveLength(1);
});

test.each([
  ["public articles that only their author may edit", ["article"]],
  ["public articles and drafts", ["article"]],
  ["drafts and public articles", ["article"]],
  ["todos that anyone can read", ["todo"]],
  ["articles visible to everyone", ["article"]],
  ["articles with a title, publicly readable", ["article"]],
  ["recipes with ingredients, public to read", ["recipe"]],
  ["a library with public books and members", ["book"]],
  ["public recipes with a title that must not be empty", ["recipe"]],
  ["public articles that nobody but the author may edit", ["article"]],
  ["public articles without comments", ["article"]],
  ["private notes, public articles", ["article"]],
  ["make a blog with public posts", ["post"]],
])("“%s” lets everybody read %j and nothing else", (sentence, nouns) => {
  expect(resourcesWhere(sentence, ({ publicRead }) => publicRead !== undefined)).toEqual(nouns);
});

test.each([
  ["users can share recipes", ["recipe"]],
  ["recipes that can be shared with friends", ["recipe"]],
  ["notes and recipes with a title, shared with other users", ["recipe"]],
  ["notes that can be shared with other users for reading", ["note"]],
])("“%s” lets users share %j", (sentence, nouns) => {
  expect(resourcesWhere(sentence, ({ share }) => share.length > 0)).toEqual(nouns);
});

test.each([
  ["notes with tags; tags with a name", "note", ["tag_ids"]],
  ["books have many authors and authors have many books", "book", ["author_ids"]],
  ["students and courses, many-to-many", "student", ["course_ids"]],
  ["students belong to many courses", "student", ["course_ids"]],
])("in “%s” each %s has %j", (sentence, noun, links) => {
  const found = modelFor(sentence).resources.find(({ name }) => name.singular[0] === noun);
  expect(found?.links.map(({ name }) => name)).toEqual(links);
});

test("administrators read everything where the sentence says so", () => {
  expect(modelFor("todos; admins can read everything").administrators).toBeDefined();
  expect(modelFor("todos").administrators).toBeUndefined();
});

test("the reason is the sentence itself, on one line", () => {
  expect(modelFor("public\n  articles").resources[0]?.publicRead).toBe("The sentence asks for it: public articles");
  expect(modelFor('public articles "of: mine" # yes').resources[0]?.publicRead).toBe(
    'The sentence asks for it: public articles "of: mine" # yes',
  );
});

test("a long sentence is cut in the reason", () => {
  const { publicRead = "" } = modelFor(`public articles with ${"a title, ".repeat(60)}`).resources[0] ?? {};
  expect(publicRead.length).toBeLessThan(250);
  expect(publicRead).toMatch(/…$/);
});
