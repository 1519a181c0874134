import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Command, Finished, Programs } from "../../src/host/programs.ts";
import { place, temporaryFolder, textOf, treeOf } from "../folder.ts";
import { freehold, type Seen } from "../recording-host.ts";

const service = { "pyproject.toml": "one\n", "alembic.ini": "", ".env.example": "SECRET_KEY=\n" };

/** A machine on which every program works, and a server runs until it is interrupted at once. */
interface Machine {
  readonly programs: Programs;
  /** The command lines that were run, in order, without those that only ask for a version. */
  readonly lines: string[];
}

function machine(folder: string, answer: (line: string) => Partial<Finished> = () => ({})): Machine {
  const lines: string[] = [];
  let interrupt: () => void = () => {};
  let end: (result: { readonly code: undefined }) => void = () => {};
  const lineOf = (command: Command): string =>
    [command.program.replace(`${folder}/`, ""), ...command.arguments].join(" ");
  const programs: Programs = {
    run: (command) => {
      const line = lineOf(command);
      if (!line.includes(" -c ") && !line.includes("--version")) lines.push(line);
      if (line.endsWith("-m venv .venv")) place(folder, { ".venv/bin/python": "" });
      return Promise.resolve({ code: 0, output: "", ...answer(line) });
    },
    start: (command) => {
      lines.push(lineOf(command));
      const ended = new Promise<{ readonly code: undefined }>((resolve) => {
        end = resolve;
      });
      return { ended, stop: () => end({ code: undefined }) };
    },
    isPortFree: (port) => Promise.resolve(port !== 8000),
    answers: () => {
      setImmediate(() => interrupt());
      return Promise.resolve(true);
    },
    sleep: () => Promise.resolve(),
    onInterrupt: (callback) => {
      interrupt = callback;
      return () => {};
    },
  };
  return { programs, lines };
}

function run(folder: string, { programs }: Machine, argv: readonly string[] = []): Promise<Seen> {
  return freehold(folder, ["run", ...argv], { host: { programs: () => Promise.resolve(programs) } });
}

test("a service is installed, migrated and started, and Ctrl-C ends it", async () => {
  const folder = temporaryFolder();
  place(folder, service);
  const { programs, lines } = machine(folder);
  const { exit, output } = await run(folder, { programs, lines });
  expect(lines).toEqual([
    "python3 -m venv .venv",
    ".venv/bin/python -m pip install --editable .",
    ".venv/bin/python -m alembic upgrade head",
    ".venv/bin/python -m uvicorn --factory backend.main:create_app --ws none --host 127.0.0.1 --port 8001",
  ]);
  expect(exit).toBe(0);
  expect(output).toContain("http://127.0.0.1:8001/docs");
});

test("the second time nothing is installed, until pyproject.toml changes", async () => {
  const folder = temporaryFolder();
  place(folder, service);
  await run(folder, machine(folder));
  const second = machine(folder);
  await run(folder, second);
  expect(second.lines.map((line) => line.split(" ")[2])).toEqual(["alembic", "uvicorn"]);
  place(folder, { "pyproject.toml": "two\n" });
  const third = machine(folder);
  await run(folder, third);
  expect(third.lines.map((line) => line.split(" ")[2])).toEqual(["pip", "alembic", "uvicorn"]);
});

test("a fresh clone gets a secret of its own", async () => {
  const folder = temporaryFolder();
  place(folder, service);
  await run(folder, machine(folder));
  expect(textOf(folder, ".env")).toMatch(/^SECRET_KEY=[\w-]{64}\n$/);
});

test("a step that fails is told with the end of its output", async () => {
  const folder = temporaryFolder();
  place(folder, service);
  const noise = Array.from({ length: 50 }, (_, index) => `line ${index}\n`).join("");
  const broken = machine(folder, (line) => (line.includes("pip install") ? { code: 1, output: noise } : {}));
  const { exit, output, errors } = await run(folder, broken);
  expect({ exit, output }).toEqual({ exit: 1, output: "" });
  expect(errors).toContain("line 49");
  expect(errors).not.toContain("line 20");
  expect(errors).not.toContain("report it");
  const second = machine(folder);
  await run(folder, second);
  expect(second.lines.some((line) => line.includes("pip install"))).toBe(true);
});

test("a machine without a new enough Python is told so", async () => {
  const folder = temporaryFolder();
  place(folder, service);
  const { exit, errors } = await run(
    folder,
    machine(folder, (line) => (line.includes(" -c ") ? { code: 1 } : {})),
  );
  expect(exit).toBe(2);
  expect(errors).toContain("no Python 3.11 or newer");
});

test("the first Python that is new enough is taken", async () => {
  const folder = temporaryFolder();
  place(folder, service);
  const computer = machine(folder, (line) => (/^python3? -c/.test(line) ? { code: 1 } : {}));
  await run(folder, computer);
  expect(computer.lines[0]).toBe("python3.14 -m venv .venv");
});

test("an environment without pip gets it", async () => {
  const folder = temporaryFolder();
  place(folder, { ...service, ".venv/bin/python": "" });
  const computer = machine(folder, (line) => (line.endsWith("pip --version") ? { code: 1 } : {}));
  await run(folder, computer);
  expect(computer.lines[0]).toBe(".venv/bin/python -m ensurepip --upgrade");
});

test("a port that is taken is refused when it was asked for", async () => {
  const folder = temporaryFolder();
  place(folder, service);
  expect(await run(folder, machine(folder), ["--port", "8000"])).toMatchObject({ exit: 2 });
  for (const port of ["0", "65536", "http", "-1", "1e3"]) {
    expect((await run(folder, machine(folder), [`--port=${port}`])).exit).toBe(2);
  }
});

test("a dry run lists the commands and touches nothing", async () => {
  const folder = temporaryFolder();
  place(folder, service);
  const computer = machine(folder);
  const { exit, output } = await run(folder, computer, ["--dry-run"]);
  expect(exit).toBe(0);
  expect(output).toContain("-m alembic upgrade head");
  expect(computer.lines).toEqual([]);
  expect(treeOf(folder)).toEqual(service);
});

test("an environment behind a link is refused", async () => {
  const folder = temporaryFolder();
  const elsewhere = temporaryFolder();
  place(folder, service);
  mkdirSync(join(elsewhere, "bin"));
  symlinkSync(elsewhere, join(folder, ".venv"));
  expect((await run(folder, machine(folder))).exit).toBe(4);
});

test("a folder without a service is refused with a way to make one", async () => {
  const folder = temporaryFolder();
  const { exit, errors } = await run(folder, machine(folder));
  expect(exit).toBe(2);
  expect(errors).toContain("freehold new");
});
