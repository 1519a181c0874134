import { expect, test } from "vitest";
import { commands } from "../src/commands.ts";
import { exitCodes } from "../src/exit-code.ts";
import { nodeHost } from "../src/host/node-host.ts";
import { temporaryFolder } from "./folder.ts";
import { freehold, freeholdJson } from "./recording-host.ts";

test("the help names every command and every exit code", async () => {
  const { exit, output } = await freehold(".", ["--help"]);
  expect(exit).toBe(0);
  for (const { name, summary } of commands) expect(output).toContain(`  ${name.padEnd(8)}  ${summary}`);
  for (const code of Object.values(exitCodes)) expect(output).toContain(`\n  ${code}  `);
});

test("no command line at all shows the help", async () => {
  expect(await freehold(".", [])).toEqual(await freehold(".", ["help"]));
});

test("each command has a help with examples that start with the program", async () => {
  for (const { name, examples } of commands) {
    const { exit, output } = await freehold(".", [name, "--help"]);
    expect(exit).toBe(0);
    expect(output).toContain(`Usage: freehold ${name}`);
    expect(examples.length).toBeGreaterThan(0);
    for (const { line } of examples) expect(line).toMatch(new RegExp(`^freehold ${name}\\b`));
    expect((await freehold(".", ["help", name])).output).toBe(output);
  }
});

test("every command takes the shared options", async () => {
  for (const { name } of commands) {
    expect((await freehold(".", [name, "--help", "--dry-run", "--json", "--yes"])).exit).toBe(0);
  }
});

test("a command that is nearly right is suggested", async () => {
  const { exit, errors } = await freehold(".", ["generat"]);
  expect(exit).toBe(2);
  expect(errors).toContain("`generat` is no command");
  expect(errors).toContain("Did you mean `freehold generate`?");
  expect((await freehold(".", ["generate", "--dryrun"])).errors).toContain("Did you mean `--dry-run`?");
});

test("an unknown option, a missing value and one argument too many are mistakes of the user", async () => {
  for (const argv of [
    ["generate", "--dryrun"],
    ["new", "--from"],
    ["check", "one", "two"],
    ["check", "--strict=yes"],
  ]) {
    const { exit, output, errors } = await freehold(".", argv);
    expect({ argv, exit, output }).toEqual({ argv, exit: 2, output: "" });
    expect(errors).toContain("--help");
  }
});

test("mistakes in the arguments are told in JSON where that is asked for", async () => {
  expect(await freeholdJson(".", ["generat"])).toMatchObject({
    ok: false,
    exitCode: 2,
    error: { code: "unknown-command" },
  });
  expect(await freeholdJson(".", ["check", "--nothing"])).toMatchObject({ exitCode: 2, error: { code: "usage" } });
  expect(await freeholdJson(".", ["--help"])).toMatchObject({ ok: true, exitCode: 0 });
});

test("a bug is told shortly, and with its stack only to those who look for it", async () => {
  const files = {
    ...nodeHost.files,
    look: () => {
      throw new TypeError("a bug");
    },
  };
  const folder = temporaryFolder();
  const short = await freehold(folder, ["generate"], { host: { files } });
  expect(short).toMatchObject({ exit: 1, output: "" });
  expect(short.errors).toContain("a bug");
  expect(short.errors).toContain("report it");
  expect(short.errors).not.toContain("at look");
  const long = await freehold(folder, ["generate"], { host: { files, environment: { FREEHOLD_DEBUG: "1" } } });
  expect(long.errors).toContain("TypeError: a bug\n    at ");
});
