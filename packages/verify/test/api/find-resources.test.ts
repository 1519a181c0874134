import { expect, test } from "vitest";
import { findResources } from "../../src/api/find-resources.ts";
import { isCalled, isSameWord } from "../../src/api/words.ts";
import type { Operation, Schema } from "../../src/openapi/document.ts";

function operation(title: string, body?: Schema): Operation {
  const [method = "", path = ""] = title.split(" ");
  const rest = { parameters: [], responses: {}, secured: true, tags: [] };
  return { method, path, title, ...rest, ...(body && { body: { schema: body, required: true } }) };
}

const task: Schema = {
  properties: { title: { types: ["string"] }, projectId: { types: ["integer"] }, tag_ids: { types: ["array"] } },
};

const api = [
  ...["GET /projects", "POST /projects", "GET /projects/{id}", "DELETE /projects/{id}"].map((title) =>
    operation(title),
  ),
  ...["GET /tags", "POST /tags", "GET /tags/{tag_id}"].map((title) => operation(title)),
  operation("POST /tasks", task),
  operation("PATCH /tasks/{task_id}", task),
  operation("POST /tasks/{task_id}/done"),
  ...["GET /projects/{id}/members", "POST /projects/{id}/members", "GET /projects/{id}/members/{member_id}"].map(
    (title) => operation(title),
  ),
  operation("POST /sign-in"),
  operation("GET /health"),
];

test("a path that lists or creates, with one below it that takes an id, is a resource", () => {
  const found = findResources(api).map(({ collection, item, idParameter }) => [collection, item, idParameter]);
  expect(found).toEqual([
    ["/projects", "/projects/{id}", "id"],
    ["/tags", "/tags/{tag_id}", "tag_id"],
    ["/tasks", "/tasks/{task_id}", "task_id"],
    ["/projects/{id}/members", "/projects/{id}/members/{member_id}", "member_id"],
  ]);
});

test("a resource knows its parents, its references, and what else is done with a row", () => {
  const [, , tasks, members] = findResources(api);
  expect(members?.parents).toEqual([{ parameter: "id", resource: "/projects" }]);
  expect(tasks?.references).toEqual([
    { field: "projectId", resource: "/projects", many: false },
    { field: "tag_ids", resource: "/tags", many: true },
  ]);
  expect(tasks?.others.map(({ title }) => title)).toEqual(["POST /tasks/{task_id}/done"]);
});

test("a slash at the end of paths makes no difference", () => {
  const found = findResources(["GET /rows/", "POST /rows/", "GET /rows/{id}/"].map((title) => operation(title)));
  expect(found).toMatchObject([{ collection: "/rows/", item: "/rows/{id}/", name: "rows" }]);
});

test.each([
  ["project_id", "projects"],
  ["projectId", "projects"],
  ["category_id", "categories"],
  ["boxIds", "boxes"],
  ["shelf_id", "shelves"],
  ["person_id", "people"],
  ["todo-item-id", "todo-items"],
])("the field %s is called after %s", (field, resource) => {
  expect(isCalled(field, resource)).toBe(true);
});

test.each([
  ["project", "projects"],
  ["id", "projects"],
  ["projector_id", "projects"],
  ["user_id", "projects"],
])("the field %s is not called after %s", (field, resource) => {
  expect(isCalled(field, resource)).toBe(false);
});

test("a word is the same as itself, one or many", () => {
  expect(isSameWord("status", "status")).toBe(true);
  expect(isSameWord("news", "newt")).toBe(false);
});
