import { chmodSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeBatch } from "../../src/files/batch.ts";
import { recover } from "../../src/files/undo.ts";
import type { FileSystem } from "../../src/host/file-system.ts";
import type { Host } from "../../src/host/host.ts";
import { nodeHost } from "../../src/host/node-host.ts";
import { place, temporaryFolder, textOf, treeOf } from "../folder.ts";

const before = { "kept.py": "kept\n", "old/gone.py": "gone\n", "old/changed.py": "one\r\n" };
const writes = [
  { path: "new/deep/made.py", content: "made\n" },
  { path: "old/changed.py", content: "two\n" },
  { path: "old/gone.py" },
  { path: ".freehold/state.json", content: "{}\n" },
];
const after = {
  ".freehold/state.json": "{}\n",
  "kept.py": "kept\n",
  "new/deep/made.py": "made\n",
  "old/changed.py": "two\n",
};

test("a batch writes, changes and takes away, and leaves no trace of its work", () => {
  const folder = temporaryFolder();
  place(folder, before);
  writeBatch(nodeHost, folder, writes);
  expect(treeOf(folder)).toEqual(after);
});

test("a file that is changed keeps its permissions", () => {
  const folder = temporaryFolder();
  place(folder, before);
  chmodSync(join(folder, "old/changed.py"), 0o750);
  writeBatch(nodeHost, folder, writes);
  expect(statSync(join(folder, "old/changed.py")).mode & 0o777).toBe(0o750);
});

test("wherever a step fails, everything is put back", () => {
  for (const failing of stepsOfABatch()) {
    const folder = temporaryFolder();
    place(folder, before);
    const files = failingAt(failing, { forever: false });
    expect(() => writeBatch({ ...nodeHost, files }, folder, writes)).toThrow("The disk fails");
    expect(treeOf(folder), `after step ${failing}`).toEqual(before);
  }
});

test("wherever the process is killed, the next run finds the service as it was, or as it was to be", () => {
  for (const failing of stepsOfABatch()) {
    const folder = temporaryFolder();
    place(folder, before);
    const dying: Host = { ...nodeHost, processId: 999_999_999, files: failingAt(failing, { forever: true }) };
    expect(() => writeBatch(dying, folder, writes)).toThrow("The disk fails");
    recover(nodeHost, folder);
    const { ".freehold": _emptyFolder, ...tree } = treeOf(folder);
    expect([before, after], `after step ${failing}`).toContainEqual(tree);
  }
});

test("a service that was made from nothing is gone again when a step fails", () => {
  const folder = temporaryFolder();
  const files = failingAt(8, { forever: false });
  const content = "made\n";
  expect(() => writeBatch({ ...nodeHost, files }, join(folder, "a/b"), [{ path: "made.py", content }])).toThrow();
  expect(treeOf(folder)).toEqual({});
});

test("what a person edited after a crash is not put back", () => {
  const folder = temporaryFolder();
  place(folder, before);
  const last = stepsOfABatch().at(-4) ?? 0;
  const dying: Host = { ...nodeHost, processId: 999_999_999, files: failingAt(last, { forever: true }) };
  expect(() => writeBatch(dying, folder, writes)).toThrow("The disk fails");
  place(folder, { "old/changed.py": "mine\n" });
  recover(nodeHost, folder);
  expect(textOf(folder, "old/changed.py")).toBe("mine\n");
});

test("two runs do not write at the same time", () => {
  const folder = temporaryFolder();
  place(folder, { ...before, ".freehold/journal/owner": String(process.ppid) });
  expect(() => recover(nodeHost, folder)).toThrow("Another run of Freehold");
  expect(() => writeBatch(nodeHost, folder, writes)).toThrow("Another run of Freehold");
});

test("a journal that a stranger wrote cannot reach out of the service", () => {
  const folder = temporaryFolder();
  const steps = JSON.stringify({ steps: [{ kind: "create", path: "../victim", after: "" }], folders: [] });
  place(folder, { victim: "", "service/.freehold/journal/steps.json": steps });
  expect(() => recover(nodeHost, join(folder, "service"))).toThrow("no journal of Freehold");
  expect(textOf(folder, "victim")).toBe("");
});

/** The numbers of the writing operations that a whole batch needs. */
function stepsOfABatch(): readonly number[] {
  const folder = temporaryFolder();
  place(folder, before);
  let count = 0;
  const files = watching(() => {
    count += 1;
  });
  writeBatch({ ...nodeHost, files }, folder, writes);
  return Array.from({ length: count - 2 }, (_, index) => index + 1);
}

/** The real file system, but for one writing operation: that one fails, and so do all after it if it is `forever`. */
function failingAt(failing: number, { forever }: { readonly forever: boolean }): FileSystem {
  let count = 0;
  return watching(() => {
    count += 1;
    if (count === failing || (forever && count > failing)) throw new Error("The disk fails");
  });
}

function watching(beforeEach: () => void): FileSystem {
  const { files } = nodeHost;
  const watched = <A extends readonly unknown[], R>(work: (...given: A) => R) => {
    return (...given: A): R => {
      beforeEach();
      return work(...given);
    };
  };
  return {
    ...files,
    write: watched(files.write),
    makeFolder: watched(files.makeFolder),
    move: watched(files.move),
    copy: watched(files.copy),
    removeFile: watched(files.removeFile),
    removeEmptyFolder: watched(files.removeEmptyFolder),
    removeTree: watched(files.removeTree),
  };
}
