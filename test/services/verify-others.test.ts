import { spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { freePort } from "../support/free-port.ts";
import { othersEnvironment } from "../support/python-environment.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { attack, said } from "../verify/attack.ts";

let environment: string;

beforeAll(async () => {
  environment = await othersEnvironment();
});

/**
 * What is so of these two: neither says how to sign in, both take the last of two equal keys, both read JSON whatever
 * its media type is, both give a row a second address, and their documents leave some refusals out.
 */
const small = ["57", "110", "111", "121", "130", "133", "196"];

/** A letter cut off in its middle makes the reader of JSON of this framework fail, and it takes any scheme for Bearer. */
const smallOf = { "notes.py": small, "tracks.py": [...small, "58", "105", "197"] } as const;

test.each(["notes.py", "tracks.py"] as const)("of %s, by other hands, nothing is said but what is so", async (file) => {
  const report = await attack(await start(file, ""));
  expect(
    said(report).filter((line) => !(smallOf[file] as readonly string[]).includes(line.split(" ", 1)[0] ?? "")),
  ).toEqual([]);
  expect(report.left).toEqual([]);
});

test.each([
  ["notes.py", "list", "9 GET /api/notebooks"],
  ["notes.py", "get", "1 GET /api/notes/{note_id}"],
  ["notes.py", "put", "4 PUT /api/notebooks/{notebook_id}"],
  ["notes.py", "delete", "6 DELETE /api/notes/{note_id}"],
  ["notes.py", "reference", "21 POST /api/notes"],
  ["tracks.py", "list", "9 GET /albums"],
  ["tracks.py", "get", "1 GET /albums/{album_id}"],
  ["tracks.py", "patch", "5 PATCH /tracks/{track_id}"],
  ["tracks.py", "delete", "6 DELETE /tracks/{track_id}"],
  ["tracks.py", "reference", "21 POST /tracks"],
])("in %s the leak `%s` is found", async (file, leak, expected) => {
  const report = await attack(await start(file, leak), [expected.split(" ", 1)[0] ?? ""]);
  expect(said(report).map((line) => line.split(":", 1)[0])).toContain(expected);
});

/** Starts one of the APIs with a leak, or with none. */
async function start(file: string, leak: string): Promise<string> {
  const port = await freePort();
  const script = fileURLToPath(new URL(`../verify/apis/${file}`, import.meta.url));
  const child = spawn(join(environment, "bin", "python"), [script, String(port)], {
    env: { ...process.env, LEAKS: leak, DATABASE: join(temporaryFolder(), "rows.db") },
    stdio: "ignore",
  });
  onTestFinished(() => {
    child.kill();
  });
  for (let attempt = 0; attempt < 600 && child.exitCode === null; attempt += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
    if (answer) return `http://127.0.0.1:${port}`;
    await sleep(100);
  }
  throw new Error(`${file} did not answer.`);
}
