import { appendFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { place, textOf, treeOf } from "../folder.ts";
import { freehold, freeholdJson } from "../recording-host.ts";
import { grownTodoSpec, todoService } from "../todo-service.ts";

const model = "backend/models/todo.py";

test("a service that is as Freehold left it passes", async () => {
  const folder = await todoService();
  expect(await freeholdJson(folder, ["check"])).toMatchObject({ ok: true, exitCode: 0, drifted: false, changes: [] });
});

test("a spec that the service does not follow yet is a difference, and check changes nothing", async () => {
  const folder = await todoService();
  place(folder, { "freehold.yaml": grownTodoSpec });
  const before = treeOf(folder);
  const { exit, output } = await freehold(folder, ["check"]);
  expect(exit).toBe(5);
  expect(output).toContain(`~ ${model}`);
  expect(treeOf(folder)).toEqual(before);
});

test("a missing file is a difference", async () => {
  const folder = await todoService();
  rmSync(join(folder, model));
  expect((await freehold(folder, ["check"])).exit).toBe(5);
});

test("without its state, a service with migrations cannot be checked", async () => {
  const folder = await todoService();
  rmSync(join(folder, ".freehold/state.json"));
  expect((await freehold(folder, ["check"])).exit).toBe(4);
});

test("an edit is listed, and is a difference only when check is strict", async () => {
  const folder = await todoService();
  appendFileSync(join(folder, model), "# mine\n");
  const { exit, output } = await freehold(folder, ["check"]);
  expect(exit).toBe(0);
  expect(output).toContain(`* ${model}  (your edit stays)`);
  expect((await freehold(folder, ["check", "--strict"])).exit).toBe(5);
});

test("a spec with errors is told from a difference", async () => {
  const folder = await todoService();
  place(folder, { "freehold.yaml": textOf(folder, "freehold.yaml").replace("string", "strin") });
  expect((await freehold(folder, ["check"])).exit).toBe(3);
});
