import { expect, test } from "vitest";
import { emitReadme } from "../../../src/fastapi/project/readme.ts";
import type { Service, ServiceResource } from "../../../src/fastapi/service.ts";
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

const [project, todo] = todoService.resources;
const shares = {
  className: "TodoShare",
  one: "todo_share",
  many: "todo_shares",
  unique: { name: "", columns: [] },
  indexes: [],
};

function readmeWith(changes: Partial<ServiceResource>, service: Partial<Service> = {}): string {
  if (project === undefined || todo === undefined) throw new Error("there are two resources");
  return emitReadme({ ...todoService, ...service, resources: [project, { ...todo, ...changes }] });
}

test("what is shared is said, with what stays the owner's", () => {
  const read = readmeWith({ share: ["read"], shares });
  const written = readmeWith({ share: ["read", "write"], shares });
  expect(emitReadme(todoService)).not.toContain("shares");
  expect(read).toContain("- todos, to read: `/todos/{todo_id}/shares`, and `/shared/todos` for the others\n");
  expect(read).not.toContain("Who may write a row");
  expect(written).toContain("- todos, to read or to write: ");
  expect(written).toContain("Who may write a row");
});

test("what is public is changed by its owner alone, unless writing is shared", () => {
  const publicRead = "Todos are for everybody.";
  expect(readmeWith({ publicRead })).toContain("owner alone. The reason: Todos are for everybody.");
  expect(readmeWith({ publicRead, share: ["write"], shares })).toContain("owner, and by those whom the owner lets.");
});

test("who still sees what outlives its account depends on what is public, and on administrators", () => {
  const onAccountDelete = "reassign";
  const publicRead = "Todos are for everybody.";
  expect(readmeWith({ onAccountDelete })).toContain("Nobody sees it any more.");
  expect(readmeWith({ onAccountDelete }, { administrators: "Support." })).toContain(
    "Nobody but an administrator sees it",
  );
  expect(readmeWith({ onAccountDelete, publicRead })).toContain("Everybody still reads the todos.");
});
