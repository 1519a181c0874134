import { appendFileSync, chmodSync, mkdirSync, rmSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { nodeHost } from "../../src/host/node-host.ts";
import { place, temporaryFolder, textOf, treeOf } from "../folder.ts";
import { freehold, freeholdJson } from "../recording-host.ts";
import { grownTodoSpec, todoService, todoSpec } from "../todo-service.ts";

const model = "backend/models/todo.py";

test("a spec that stands alone in a folder becomes a service", async () => {
  const folder = temporaryFolder();
  place(folder, { "freehold.yaml": todoSpec });
  const { exit, output } = await freehold(folder, ["generate"]);
  expect(exit).toBe(0);
  expect(output).toContain(`+ ${model}`);
  expect(Object.keys(treeOf(folder))).toEqual(
    expect.arrayContaining([model, "pyproject.toml", ".freehold/state.json"]),
  );
});

test("the same spec again writes nothing", async () => {
  const folder = await todoService();
  const before = statSync(join(folder, ".freehold")).mtimeMs;
  const { exit, output } = await freehold(folder, ["generate"]);
  expect({ exit, output }).toEqual({ exit: 0, output: "Everything is up to date. Nothing was written.\n" });
  expect(statSync(join(folder, ".freehold")).mtimeMs).toBe(before);
});

test("without its state, a service gets no second migration of the same tables", async () => {
  const folder = await todoService();
  rmSync(join(folder, ".freehold"), { recursive: true });
  const before = treeOf(folder);
  const { exit, errors } = await freehold(folder, ["generate"]);
  expect(exit).toBe(4);
  expect(errors).toContain("has migrations, but no `.freehold/state.json`");
  expect(treeOf(folder)).toEqual(before);
});

test("without its state and its migrations, a service begins its history anew", async () => {
  const folder = await todoService();
  const before = treeOf(folder);
  rmSync(join(folder, ".freehold"), { recursive: true });
  rmSync(join(folder, "migrations/versions"), { recursive: true });
  expect((await freehold(folder, ["generate"])).exit).toBe(0);
  expect(treeOf(folder)).toEqual(before);
});

test("a change of the spec reaches the files that nobody edited", async () => {
  const folder = await todoService();
  place(folder, { "freehold.yaml": grownTodoSpec });
  const { exit, output } = await freehold(folder, ["generate"]);
  expect(exit).toBe(0);
  expect(output).toContain(`~ ${model}`);
  expect(textOf(folder, model)).toContain("note");
});

test("an edit stays while Freehold has nothing new for the file", async () => {
  const folder = await todoService();
  appendFileSync(join(folder, model), "# mine\n");
  const { exit, output } = await freehold(folder, ["generate"]);
  expect(exit).toBe(0);
  expect(output).toContain(`* ${model}  (your edit stays)`);
  expect(textOf(folder, model)).toContain("# mine");
});

test("a file that both sides changed is a conflict, and nothing at all is written", async () => {
  const folder = await todoService();
  appendFileSync(join(folder, model), "# mine\n");
  place(folder, { "freehold.yaml": grownTodoSpec });
  const before = treeOf(folder);
  const { exit, output, errors } = await freehold(folder, ["generate"]);
  expect({ exit, output }).toEqual({ exit: 4, output: "" });
  expect(errors).toContain(`! ${model}`);
  expect(errors).toContain("delete the file");
  expect(treeOf(folder)).toEqual(before);
});

test("a file that Freehold never wrote is not overwritten", async () => {
  const folder = temporaryFolder();
  place(folder, { "freehold.yaml": todoSpec, [model]: "# mine\n" });
  const before = treeOf(folder);
  expect((await freehold(folder, ["generate"])).exit).toBe(4);
  expect(treeOf(folder)).toEqual(before);
});

test("a conflict is solved by deleting the file", async () => {
  const folder = await todoService();
  appendFileSync(join(folder, model), "# mine\n");
  place(folder, { "freehold.yaml": grownTodoSpec });
  rmSync(join(folder, model));
  expect((await freehold(folder, ["generate"])).exit).toBe(0);
  expect(textOf(folder, model)).toContain("note");
});

test("a dry run tells what would be done, and writes nothing", async () => {
  const folder = temporaryFolder();
  place(folder, { "freehold.yaml": todoSpec });
  const { exit, output } = await freehold(folder, ["generate", "--dry-run"]);
  expect(exit).toBe(0);
  expect(output).toContain(`+ ${model}`);
  expect(treeOf(folder)).toEqual({ "freehold.yaml": todoSpec });
});

test("a checkout with CRLF is no edit", async () => {
  const folder = await todoService();
  const tree = Object.entries(treeOf(folder)).map(([path, text]) => [path, text.replaceAll("\n", "\r\n")]);
  place(folder, Object.fromEntries(tree));
  expect((await freehold(folder, ["generate"])).output).toContain("up to date");
  place(folder, { "freehold.yaml": grownTodoSpec.replaceAll("\n", "\r\n") });
  expect((await freehold(folder, ["generate"])).exit).toBe(0);
  expect(textOf(folder, model)).toContain("note");
});

test("a resource that left the spec takes its files with it, but not those that were edited", async () => {
  const folder = await todoService();
  const tag = "  Tag:\n    fields:\n      name: string(1..40)\n  Note:\n    fields:\n      name: string(1..40)\n";
  place(folder, { "freehold.yaml": `${todoSpec}${tag}` });
  await freehold(folder, ["generate"]);
  appendFileSync(join(folder, "backend/models/note.py"), "# mine\n");
  place(folder, { "freehold.yaml": todoSpec });
  const { output } = await freehold(folder, ["generate"]);
  expect(output).toContain("- backend/models/tag.py");
  expect(output).toContain("* backend/models/note.py  (no longer part of the spec; your edit stays)");
  expect(textOf(folder, "backend/models/note.py")).toContain("# mine");
  expect((await freehold(folder, ["generate"])).output).toContain("up to date");
});

test("errors in the spec are shown, and nothing is written", async () => {
  const folder = temporaryFolder();
  place(folder, { "freehold.yaml": todoSpec.replace("string", "strin") });
  const before = treeOf(folder);
  const { exit, output, errors } = await freehold(folder, ["generate"]);
  expect({ exit, output }).toEqual({ exit: 3, output: "" });
  expect(errors).toContain("strin");
  expect(errors).toContain("freehold.yaml");
  expect(treeOf(folder)).toEqual(before);
});

test("a folder without a spec is refused with a way to make one", async () => {
  const { exit, errors } = await freehold(temporaryFolder(), ["generate"]);
  expect(exit).toBe(2);
  expect(errors).toContain("There is no `freehold.yaml` in");
  expect(errors).toContain("freehold new");
});

test("under --json there is one document, whatever happens", async () => {
  const folder = temporaryFolder();
  expect(await freeholdJson(folder, ["generate"])).toMatchObject({
    ok: false,
    exitCode: 2,
    error: { code: "no-spec" },
  });
  place(folder, { "freehold.yaml": todoSpec });
  const made = await freeholdJson(folder, ["generate"]);
  expect(made).toMatchObject({ command: "generate", ok: true, exitCode: 0, directory: folder, diagnostics: [] });
  expect(made["changes"]).toContainEqual({ kind: "create", path: model });
  place(folder, { "freehold.yaml": todoSpec.replace("string", "strin") });
  const wrong = await freeholdJson(folder, ["generate"]);
  expect(wrong).toMatchObject({ ok: false, exitCode: 3, diagnostics: [{ severity: "error", file: "freehold.yaml" }] });
});

test("no link inside the service is followed", async () => {
  const elsewhere = temporaryFolder();
  for (const [path, target] of [
    [model, join(elsewhere, "file.py")],
    ["backend", elsewhere],
    [model, join(elsewhere, "missing.py")],
    [".freehold", elsewhere],
  ] as const) {
    const folder = temporaryFolder();
    place(elsewhere, { "file.py": "theirs\n" });
    place(folder, { "freehold.yaml": todoSpec });
    if (path === model) mkdirSync(join(folder, "backend/models"), { recursive: true });
    symlinkSync(target, join(folder, path));
    const { exit, errors } = await freehold(folder, ["generate"]);
    expect(exit).toBe(4);
    expect(errors).toContain("is a symbolic link");
    expect(treeOf(elsewhere)).toEqual({ "file.py": "theirs\n" });
    expect(Object.keys(treeOf(folder)).sort()).toEqual([path, "freehold.yaml"].sort());
  }
});

test("a folder in the place of a file is refused", async () => {
  const folder = temporaryFolder();
  place(folder, { "freehold.yaml": todoSpec, [`${model}/x`]: "" });
  const { exit, errors } = await freehold(folder, ["generate"]);
  expect(exit).toBe(4);
  expect(errors).toContain("is in the way: Freehold needs a file there");
});

test("a state with the marks of a merge is refused", async () => {
  const folder = await todoService();
  place(folder, { ".freehold/state.json": "<<<<<<< ours\n" });
  const { exit, errors } = await freehold(folder, ["generate"]);
  expect(exit).toBe(4);
  expect(errors).toContain("Restore it with git");
});

test("a state cannot name a file outside the service for deletion", async () => {
  const parent = temporaryFolder();
  const folder = join(parent, "service");
  place(parent, { victim: "victim", "service/freehold.yaml": todoSpec });
  await freehold(folder, ["generate"]);
  const state = JSON.parse(textOf(folder, ".freehold/state.json")) as { files: Record<string, string> };
  const files = { ...state.files, "../victim": nodeHost.digests.sha256("victim") };
  place(folder, { ".freehold/state.json": JSON.stringify({ ...state, files }) });
  expect((await freehold(folder, ["generate"])).exit).toBe(4);
  expect(textOf(parent, "victim")).toBe("victim");
});

test("a run that was killed is taken back before the next one starts", async () => {
  const folder = await todoService();
  const steps = { steps: [{ kind: "create", path: "half.py", after: nodeHost.digests.sha256("half\n") }], folders: [] };
  place(folder, { "half.py": "half\n", ".freehold/journal/steps.json": JSON.stringify(steps) });
  expect((await freehold(folder, ["check"])).exit).toBe(5);
  const { exit, errors } = await freehold(folder, ["generate"]);
  expect(exit).toBe(0);
  expect(errors).toContain("stopped half-way");
  expect(Object.keys(treeOf(folder))).not.toContain("half.py");
});

// The super-user may write everywhere, so there is nothing to refuse.
test.skipIf(process.getuid?.() === 0)("a folder that may not be written is refused without a stack trace", async () => {
  const folder = temporaryFolder();
  place(folder, { "freehold.yaml": todoSpec });
  chmodSync(folder, 0o500);
  const { exit, errors } = await freehold(folder, ["generate"]);
  expect(exit).toBe(2);
  expect(errors).toContain("This user may not use");
  chmodSync(folder, 0o700);
});
