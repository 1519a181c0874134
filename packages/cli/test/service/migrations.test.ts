import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../folder.ts";
import { freehold } from "../recording-host.ts";

test("a new migration follows the one that the user added", async () => {
  const folder = temporaryFolder();
  await freehold(folder, ["new", "todo items", ".", "--yes"]);
  const versions = join(folder, "migrations/versions");
  writeFileSync(join(versions, "9a1_mine.py"), 'revision: str = "9a1"\ndown_revision: str | None = "0001"\n');

  await freehold(folder, ["add", "Project", "name:string(1..80)"]);

  expect(readdirSync(versions).sort()).toEqual(["0001_create_tables.py", "0002_add_projects.py", "9a1_mine.py"]);
  expect(readFileSync(join(versions, "0002_add_projects.py"), "utf8")).toContain('down_revision = "9a1"');
});
