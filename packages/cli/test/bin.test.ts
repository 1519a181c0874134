import { spawnSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { place, temporaryFolder, treeOf } from "./folder.ts";
import { grownTodoSpec, todoSpec } from "./todo-service.ts";

/** The real program, as a process of its own. */
let program = "";

beforeAll(async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "freehold-bin-")));
  program = join(folder, "freehold.mjs");
  await build({
    entryPoints: [fileURLToPath(new URL("../src/bin.ts", import.meta.url))],
    outfile: program,
    bundle: true,
    format: "esm",
    platform: "node",
    conditions: ["@freehold/source"],
    loader: { ".py": "text", ".mako": "text" },
    external: ["@clack/prompts"],
    banner: { js: 'import { createRequire } from "node:module";const require = createRequire(import.meta.url);' },
  });
});

afterAll(() => rmSync(join(program, ".."), { recursive: true, force: true }));

function freehold(folder: string, ...argv: readonly string[]): { exit: number | null; output: string; errors: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], { cwd: folder, encoding: "utf8" });
  return { exit: status, output: stdout, errors: stderr };
}

test("the exit code of the process tells what happened", () => {
  const folder = temporaryFolder();
  expect(freehold(folder, "generate").exit).toBe(2);
  place(folder, { "freehold.yaml": todoSpec.replace("string", "strin") });
  expect(freehold(folder, "generate").exit).toBe(3);
  place(folder, { "freehold.yaml": todoSpec });
  expect(freehold(folder, "check").exit).toBe(5);
  expect(freehold(folder, "generate").exit).toBe(0);
  place(folder, { "freehold.yaml": grownTodoSpec, "backend/models/todo.py": "mine\n" });
  expect(freehold(folder, "generate").exit).toBe(4);
});

test("without a terminal nothing is asked, and output has no colours", () => {
  const folder = temporaryFolder();
  const { exit, output, errors } = freehold(folder, "new", "todo items");
  expect({ exit, errors }).toEqual({ exit: 0, errors: "" });
  expect(output).not.toContain("\u001b");
  expect(Object.keys(treeOf(folder))).toContain("todo-api/freehold.yaml");
});

test("two machines in different places of the world write the same bytes", () => {
  const trees = ["UTC", "Pacific/Auckland"].map((zone) => {
    const folder = temporaryFolder();
    place(folder, { "freehold.yaml": todoSpec });
    const env = { ...process.env, TZ: zone, LC_ALL: zone === "UTC" ? "C" : "tr_TR.UTF-8" };
    spawnSync(process.execPath, [program, "generate"], { cwd: folder, env });
    return treeOf(folder);
  });
  expect(Object.keys(trees[0] ?? {}).length).toBeGreaterThan(1);
  expect(trees[0]).toEqual(trees[1]);
});
