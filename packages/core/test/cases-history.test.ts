import { expect, test } from "vitest";
import { type Generated, generate } from "../src/generate.ts";
import type { GeneratedFile } from "../src/plan/file.ts";
import type { Source } from "../src/spec/document/source.ts";
import { caseNames, specOf } from "./golden-case.ts";

const first = generate(source(specOf("todo")));

test.each(caseNames)("the case `%s` needs no migration once it has been generated", (name) => {
  const { base } = generate(source(specOf(name)));
  const again = generate(source(specOf(name)), base);
  expect(migrationsOf(again)).toEqual([]);
  expect(again.base).toEqual(base);
  expect(again.diagnostics.filter(({ code }) => code === "changed-table")).toEqual([]);
});

test("a resource that is added gets a migration of its own, and the old one is left alone", () => {
  const second = generate(source(`${specOf("todo")}  Project:\n    fields:\n      name: string(1..120)\n`), first.base);
  expect(migrationsOf(first).map(({ path }) => path)).toEqual(["migrations/versions/0001_create_tables.py"]);
  expect(migrationsOf(second).map(({ path }) => path)).toEqual(["migrations/versions/0002_add_projects.py"]);
  const [migration] = migrationsOf(second);
  expect(migration?.content).toContain('down_revision = "0001"');
  expect(tablesIn(migration?.content)).toEqual(["projects"]);
  expect(second.diagnostics).toEqual([]);
});

test("a table that changed is reported, and no migration is written for it", () => {
  const changed = generate(source(specOf("todo").replace("1..200", "1..300")), first.base);
  expect(migrationsOf(changed)).toEqual([]);
  expect(changed.diagnostics).toMatchObject([{ code: "changed-table", severity: "warning", file: "freehold.yaml" }]);
  expect(changed.diagnostics[0]?.message).toContain("`todos`");
});

test("a change is reported once: the next run starts from what it left", () => {
  const spec = source(specOf("todo").replace("1..200", "1..300"));
  expect(generate(spec, generate(spec, first.base).base).diagnostics).toEqual([]);
});

function source(text: string): Source {
  return { file: "freehold.yaml", text };
}

function migrationsOf({ files }: Generated): readonly GeneratedFile[] {
  return files.filter(({ path }) => path.startsWith("migrations/versions/"));
}

function tablesIn(migration: string | undefined): readonly string[] {
  return [...(migration ?? "").matchAll(/create_table\(\s*"(\w+)"/g)].map(([, name = ""]) => name);
}
