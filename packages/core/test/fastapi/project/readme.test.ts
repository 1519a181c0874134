import { expect, test } from "vitest";
import { emitReadme } from "../../../src/fastapi/project/readme.ts";
import { hostileTexts } from "./hostile-texts.ts";
import { todoService } from "./todo-service.ts";

const lines = emitReadme(todoService).split("\n");

test("the README starts with what the service is and has", () => {
  expect(lines.slice(0, 15)).toEqual([
    "# Todo API",
    "",
    "What there is to do.",
    "",
    "A FastAPI service in which every row has an owner: users sign up, sign in, and reach their own rows alone.",
    "Freehold wrote it from `freehold.yaml`. The code is yours, and nothing of Freehold runs in it.",
    "",
    "## Resources",
    "",
    "| Resource | Path | Fields |",
    "| --- | --- | --- |",
    "| projects | `/projects` | `name` |",
    "| todos | `/todos` | `title`, `is_completed`, `project_id` |",
    "",
    "Every row also has `id`, `user_id` (its owner), `created_at` and `updated_at`, which the service sets.",
  ]);
});

test("the first request makes a row that needs no other row", () => {
  const start = lines.indexOf("Save a project as `project.json`:");
  expect(lines.slice(start, start + 14)).toEqual([
    "Save a project as `project.json`:",
    "",
    "```json",
    "{",
    '  "name": "Garden"',
    "}",
    "```",
    "",
    "Create it, and list what is yours:",
    "",
    "```sh",
    'curl 127.0.0.1:8000/projects -H "Authorization: Bearer $TOKEN" \\',
    "  -H 'Content-Type: application/json' -d @project.json",
    'curl 127.0.0.1:8000/projects -H "Authorization: Bearer $TOKEN"',
  ]);
});

test("no title and no description adds a line, a heading or a tag", () => {
  const plain = emitReadme({ ...todoService, title: "Title", description: "Description" });
  const readmes = hostileTexts
    .filter((text) => text.trim() !== "")
    .map((text) => emitReadme({ ...todoService, title: text, description: text }));
  expect(readmes.map((text) => text.split("\n").slice(3))).toEqual(readmes.map(() => plain.split("\n").slice(3)));
});

test("a service without references makes no promise about them", () => {
  const alone = { ...todoService, resources: todoService.resources.slice(0, 1) };
  expect(emitReadme(todoService)).toContain("`backend/references.py`");
  expect(emitReadme(alone)).not.toContain("`backend/references.py`");
});

test("every line of the README can be read without scrolling sideways", () => {
  expect(lines.filter((line) => line.length > 120)).toEqual([]);
});
