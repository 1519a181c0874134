import fc from "fast-check";
import { expect, test } from "vitest";
import type { Change } from "../../src/plan/change.ts";
import { isWrite } from "../../src/plan/change.ts";
import { type Plan, planChanges } from "../../src/plan/plan.ts";

type Texts = Readonly<Record<string, string>>;

/** Any function that tells texts apart will do as a hash. */
const hash = (text: string): string => `hash of ${text}`;

function plan(generated: Texts, disk: Texts, written: Texts): Plan {
  return planChanges({
    generated: Object.entries(generated).map(([path, content]) => ({ path, content })),
    disk: new Map(Object.entries(disk)),
    recorded: new Map(Object.entries(written).map(([path, text]) => [path, hash(text)])),
    hash,
  });
}

/** What a plan says about one file: what Freehold would write, what is on disk, and what Freehold wrote last. */
function verdict(generated?: string, disk?: string, written?: string): Change["kind"] | undefined {
  const at = (text: string | undefined): Texts => (text === undefined ? {} : { file: text });
  return plan(at(generated), at(disk), at(written)).changes[0]?.kind;
}

test("a file that is not there is created, whether Freehold wrote it once or not", () => {
  expect(verdict("new")).toBe("create");
  expect(verdict("new", undefined, "old")).toBe("create");
});

test("a file that says what Freehold would write is left alone", () => {
  expect(verdict("new", "new", "new")).toBe("unchanged");
  expect(verdict("new", "new", "old")).toBe("unchanged");
  expect(verdict("new", "new")).toBe("unchanged");
});

test("a file that nobody edited is brought up to date", () => {
  expect(verdict("new", "old", "old")).toBe("update");
});

test("an edit stays while Freehold has nothing new", () => {
  expect(verdict("same", "edited", "same")).toBe("edited");
});

test("a file that both sides changed is a conflict", () => {
  expect(verdict("new", "edited", "old")).toBe("conflict");
});

test("a file of the user in the place of a generated one is a conflict", () => {
  expect(verdict("new", "mine")).toBe("conflict");
});

test("a file that is generated no more goes, unless it was edited or is gone already", () => {
  expect(verdict(undefined, "old", "old")).toBe("delete");
  expect(verdict(undefined, "edited", "old")).toBe("orphan");
  expect(verdict(undefined, undefined, "old")).toBeUndefined();
});

test("line endings are of no account", () => {
  expect(verdict("a\nb\n", "a\r\nb\r\n", "a\nb\n")).toBe("unchanged");
  expect(verdict("new\n", "old\r\n", "old\n")).toBe("update");
  expect(verdict(undefined, "old\r\n", "old\n")).toBe("delete");
});

test("a migration that was written stays, and stays recorded", () => {
  const migration = { "migrations/versions/0001_first.py": "first" };
  const { changes, recorded } = plan({}, migration, migration);
  expect(changes).toEqual([]);
  expect([...recorded]).toEqual([["migrations/versions/0001_first.py", hash("first")]]);
});

test("changes and records stand in the order of their paths", () => {
  const { changes, recorded } = plan({ b: "", "a/z": "", B: "" }, { "a/c": "" }, { "a/c": "" });
  expect(changes.map((change) => change.path)).toEqual(["B", "a/c", "a/z", "b"]);
  expect([...recorded.keys()]).toEqual(["B", "a/z", "b"]);
});

const text = fc.constantFrom<string>("one", "two", "three");
const texts = fc.dictionary(fc.constantFrom("a", "b", "c"), text, { noNullPrototype: true });

test("what is on disk and is not what Freehold wrote is never overwritten or taken away", () => {
  fc.assert(
    fc.property(texts, texts, texts, (generated, disk, written) => {
      for (const change of plan(generated, disk, written).changes.filter(isWrite)) {
        const text = disk[change.path];
        expect(text === undefined || text === written[change.path]).toBe(true);
      }
    }),
  );
});

test("once a plan without conflicts is carried out, the next one has nothing to write", () => {
  fc.assert(
    fc.property(texts, texts, texts, (generated, disk, written) => {
      const first = plan(generated, disk, written);
      fc.pre(first.changes.every((change) => change.kind !== "conflict"));
      const after = new Map(Object.entries(disk));
      for (const change of first.changes.filter(isWrite)) {
        if (change.kind === "delete") after.delete(change.path);
        else after.set(change.path, change.content);
      }
      const files = Object.entries(generated).map(([path, content]) => ({ path, content }));
      const second = planChanges({ generated: files, disk: after, recorded: first.recorded, hash });
      expect(second.changes.filter(isWrite)).toEqual([]);
      expect(second.recorded).toEqual(first.recorded);
    }),
  );
});
