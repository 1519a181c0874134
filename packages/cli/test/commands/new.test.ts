import { mkdirSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { place, temporaryFolder, textOf, treeOf } from "../folder.ts";
import { freehold, freeholdJson } from "../recording-host.ts";
import { todoSpec } from "../todo-service.ts";

test("a sentence becomes a service in a folder named after it", async () => {
  const folder = temporaryFolder();
  const { exit, output } = await freehold(folder, ["new", "todo items"]);
  expect(exit).toBe(0);
  expect(Object.keys(treeOf(folder))).toEqual(
    expect.arrayContaining(["todo-api/freehold.yaml", "todo-api/backend/models/todo.py", "todo-api/.env"]),
  );
  expect(output).toContain("Freehold assumed:");
  expect(output).toContain("freehold run todo-api");
});

test("a service that was just made is what its spec says", async () => {
  const folder = temporaryFolder();
  await freehold(folder, ["new", "todo items", "work"]);
  expect((await freehold(folder, ["check", "work", "--strict"])).exit).toBe(0);
  expect((await freehold(folder, ["generate", "work"])).output).toContain("up to date");
});

test("the secret is random, the user's alone, and never shown", async () => {
  const folder = temporaryFolder();
  const { output, errors } = await freehold(folder, ["new", "todo items", "one"]);
  const shown = JSON.stringify(await freeholdJson(folder, ["new", "todo items", "two"]));
  const secrets = ["one", "two"].map((name) => /^SECRET_KEY=(.*)$/m.exec(textOf(folder, `${name}/.env`))?.[1] ?? "");
  expect(secrets.map((secret) => Buffer.from(secret, "base64url").length)).toEqual([48, 48]);
  expect(new Set(secrets).size).toBe(2);
  for (const secret of secrets) expect(`${output}${errors}${shown}`).not.toContain(secret);
  expect(Object.values(treeOf(join(folder, "one/.freehold"))).join("")).not.toContain(secrets[0]);
  expect(statSync(join(folder, "one/.env")).mode & 0o777).toBe(0o600);
});

test("a secret that is there already stays", async () => {
  const folder = temporaryFolder();
  place(folder, { "work/.env": "SECRET_KEY=mine\n" });
  await freehold(folder, ["new", "todo items", "work"]);
  expect(textOf(folder, "work/.env")).toBe("SECRET_KEY=mine\n");
});

test("a dry run shows the spec and the files, and makes no folder", async () => {
  const folder = temporaryFolder();
  const { exit, output } = await freehold(folder, ["new", "todo items", "--dry-run"]);
  expect(exit).toBe(0);
  expect(output).toContain("service: ");
  expect(output).toContain("+ .env\n");
  expect(treeOf(folder)).toEqual({});
});

test("a person is shown the spec and asked before anything is written", async () => {
  const folder = temporaryFolder();
  const refused = await freehold(folder, ["new", "todo items"], { answer: false });
  expect(refused).toMatchObject({ exit: 0, questions: [`Write this service to ${join(folder, "todo-api")}?`] });
  expect(refused.output).toContain("service: ");
  expect(treeOf(folder)).toEqual({});
  const agreed = await freehold(folder, ["new", "todo items"], { answer: true });
  expect(agreed.output.match(/service: /g)).toHaveLength(1);
  expect(Object.keys(treeOf(folder))).toContain("todo-api/freehold.yaml");
});

test("with --yes, with --json and without a terminal, nothing is asked", async () => {
  const folder = temporaryFolder();
  const runs = [
    await freehold(folder, ["new", "todo items", "one", "--yes"], { answer: false }),
    await freehold(folder, ["new", "todo items", "two", "--json"], { answer: false }),
    await freehold(folder, ["new", "todo items", "three"]),
  ];
  expect(runs.map(({ questions }) => questions)).toEqual([[], [], []]);
  expect(Object.keys(treeOf(folder))).toEqual(
    expect.arrayContaining(["one/freehold.yaml", "two/freehold.yaml", "three/freehold.yaml"]),
  );
});

test("a sentence without a resource is an error, and nothing is written", async () => {
  const folder = temporaryFolder();
  for (const sentence of ["make it secure", ""]) {
    const { exit, errors } = await freehold(folder, ["new", sentence]);
    expect(exit).toBe(3);
    expect(errors).not.toBe("");
  }
  expect(treeOf(folder)).toEqual({});
});

test("a spec file is taken as it is", async () => {
  const folder = temporaryFolder();
  place(folder, { "my.yaml": `# mine\n${todoSpec}` });
  expect((await freehold(folder, ["new", "--from", "my.yaml", "work"])).exit).toBe(0);
  expect(textOf(folder, "work/freehold.yaml")).toBe(`# mine\n${todoSpec}`);
  expect((await freehold(folder, ["new", "--from", "my.yaml"])).exit).toBe(0);
  expect(textOf(folder, "todo-api/freehold.yaml")).toBe(`# mine\n${todoSpec}`);
});

test("a folder with other files in it keeps them", async () => {
  const folder = temporaryFolder();
  place(folder, { "work/notes.txt": "mine\n" });
  expect((await freehold(folder, ["new", "todo items", "work"])).exit).toBe(0);
  expect(textOf(folder, "work/notes.txt")).toBe("mine\n");
});

test("a folder with a file in the way is refused, and stays as it is", async () => {
  const folder = temporaryFolder();
  place(folder, { "work/pyproject.toml": "mine\n" });
  const { exit, errors } = await freehold(folder, ["new", "todo items", "work"]);
  expect(exit).toBe(4);
  expect(errors).toContain("! pyproject.toml");
  expect(treeOf(folder)).toEqual({ "work/pyproject.toml": "mine\n" });
});

test("a service is not written to a file, a link, the root of the disk or the home folder", async () => {
  const folder = temporaryFolder();
  place(folder, { file: "", "home/x": "" });
  mkdirSync(join(folder, "real"));
  symlinkSync(join(folder, "real"), join(folder, "link"));
  symlinkSync(join(folder, "nowhere"), join(folder, "dangling"));
  const host = { homeFolder: join(folder, "home") };
  const before = treeOf(folder);
  for (const [target, reason] of [
    ["file", "is not a folder"],
    ["file/below", "is a file, not a folder"],
    ["link", `Name the folder that it leads to: ${join(folder, "real")}`],
    ["dangling", "It leads nowhere"],
    ["/", "is the root of the disk"],
    ["home", "is the home folder"],
  ] as const) {
    const { exit, errors } = await freehold(folder, ["new", "todo items", target], { host });
    expect({ target, exit }).toEqual({ target, exit: 2 });
    expect(errors).toContain(reason);
  }
  expect(treeOf(folder)).toEqual(before);
});

test("what is not a spec is refused by its size, its bytes or its kind", async () => {
  const folder = temporaryFolder();
  place(folder, { "large.yaml": "#".repeat(5_000_001), "binary.yaml": "a\u0000b", "folder/x": "" });
  for (const [file, reason] of [
    ["large.yaml", "too large"],
    ["binary.yaml", "no UTF-8 text"],
    ["folder", "A spec is a file"],
    ["missing.yaml", "There is no file"],
  ] as const) {
    const { exit, errors } = await freehold(folder, ["new", "--from", file]);
    expect({ file, exit }).toEqual({ file, exit: 2 });
    expect(errors).toContain(reason);
  }
});

test("arguments that contradict each other or say nothing are refused", async () => {
  const folder = temporaryFolder();
  for (const argv of [["new"], ["new", "todo", "items", "now"], ["new", "--from", "x.yaml", "todo items", "work"]]) {
    expect((await freehold(folder, argv)).exit).toBe(2);
  }
});

test("a service is not written over another, whose spec nobody is asked to delete", async () => {
  const folder = temporaryFolder();
  await freehold(folder, ["new", "todos", "work", "--yes"]);
  const before = treeOf(folder);
  const { exit, errors } = await freehold(folder, ["new", "notes with a title", "work", "--yes"]);
  expect(exit).toBe(4);
  expect(errors).toContain("another spec");
  expect(errors).not.toContain("delete");
  expect(treeOf(folder)).toEqual(before);
});
