import { expect, test } from "vitest";
import { fieldIn, idOf } from "../../src/stage/record.ts";
import { siblingPath } from "../../src/stage/row-path.ts";

test.each([
  [{ id: 1 }, 1],
  [{ _id: "a" }, "a"],
  [{ uuid: "u", name: "x" }, "u"],
  [{ data: { id: 2 } }, 2],
  [{ status: "ok", result: { todo: { todoId: 3 } } }, 3],
  [{ todo_id: 4, user_id: 9 }, 4],
  [{ user_id: 9 }, undefined],
  [[{ id: 1 }], undefined],
  ["text", undefined],
])("the id of the row in %j is %j", (json, id) => {
  expect(idOf(json, "todos")).toBe(id);
});

test("a field is that of the row, not of what is around it", () => {
  expect(fieldIn({ name: "page", data: { id: 1, name: "row" } }, "todos", "name")).toBe("row");
});

test("a sibling has the same parents, and its id is written for a path", () => {
  expect(siblingPath({ path: "/a/1/b/2" }, "x/y")).toBe("/a/1/b/x%2Fy");
  expect(siblingPath({ path: "/b/2/" }, 3)).toBe("/b/3/");
});
