import { expect, test } from "vitest";
import { cases } from "./cases/all.ts";
import { draftOf, resourcesOf } from "./read-draft.ts";

test.each(cases)("“$sentence” gives what a person expects", ({ sentence, service, resources, unknown = [] }) => {
  const draft = draftOf(sentence);
  expect(resourcesOf(sentence)).toEqual(resources);
  expect(draft.service).toBe(service);
  expect(draft.unknown).toEqual(unknown);
});

test("the same sentence gives the same draft", () => {
  for (const { sentence } of cases) expect(draftOf(sentence)).toEqual(draftOf(sentence));
});

test("a draft reads as a person would write it", () => {
  const { text } = draftOf(
    "Projects with a name; each project has many tasks with a unique title, a done flag and a due date",
  );
  expect(text.split("\n")).toEqual([
    "freehold: 1",
    "service: Project API",
    "",
    "resources:",
    "  Project:",
    "    fields:",
    "      name: string(1..200)",
    "    search: [name]",
    "",
    "  Task:",
    "    fields:",
    "      title: string(1..200)",
    "      is_done: boolean = false",
    "      due_on: date",
    "      project: ref(Project)",
    "    unique: [title]",
    "    filter: [is_done, project]",
    "    sort: [due_on, created_at]",
    "    search: [title]",
    "",
  ]);
});
