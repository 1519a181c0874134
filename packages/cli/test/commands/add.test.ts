import { expect, test } from "vitest";
import { textOf, treeOf } from "../folder.ts";
import { freehold } from "../recording-host.ts";
import { todoService } from "../todo-service.ts";

test("a resource is added to the spec and to the service in one go", async () => {
  const folder = await todoService();
  const { exit, output } = await freehold(folder, ["add", "Project", "name:string(1..120)", "deadline:date?"]);
  expect(exit).toBe(0);
  expect(output).toContain("~ freehold.yaml");
  expect(textOf(folder, "freehold.yaml")).toContain("Project:");
  expect(textOf(folder, "backend/models/project.py")).toContain("Project");
  expect((await freehold(folder, ["check", "--strict"])).exit).toBe(0);
});

test("a dry run leaves the spec as it is", async () => {
  const folder = await todoService();
  const before = treeOf(folder);
  expect((await freehold(folder, ["add", "Project", "name:string", "--dry-run"])).exit).toBe(0);
  expect(treeOf(folder)).toEqual(before);
});

test("a field of an unknown type changes nothing", async () => {
  const folder = await todoService();
  const before = treeOf(folder);
  const { exit, errors } = await freehold(folder, ["add", "Project", "name:strin"]);
  expect(exit).toBe(3);
  expect(errors).toContain("strin");
  expect(treeOf(folder)).toEqual(before);
});

test("a resource without a name or without fields is a mistake in the arguments", async () => {
  const folder = await todoService();
  expect((await freehold(folder, ["add"])).exit).toBe(2);
  expect((await freehold(folder, ["add", "Project"])).exit).toBe(2);
});
