import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generate } from "../../packages/core/src/generate.ts";
import { createDatabase, hasPostgres } from "../support/postgres.ts";
import { mypy, python } from "../support/python.ts";
import { takenFields, takenResources } from "../support/taken-names.ts";
import { writeService } from "../support/write-service.ts";

const fieldTests = ["tests/test_writes.py", "tests/test_filters.py", "tests/test_lists.py"];
const ofEveryName = "(kept-fields or mapped-fields) and (create_stores or replace or filter or order)";

const folder = mkdtempSync(join(tmpdir(), "freehold-names-"));
const cwd = join(folder, "service");

const types = [
  ...["string(1..20)", "date?", "integer?", "datetime", "string(0..9)?", "boolean", "decimal(6, 2)", "time?", "uuid"],
  ...["json", "string[]", "text?", "number", "email?", "url", "enum(a, b, c)", "enum(list, type)?"],
];

const kept = takenFields.kept.map((name, index) => [name, typeOf(name, index)] as const);
const mapped = takenFields.mapped.map((name, index) => [name, typeOf(name, index)] as const);

/** A resource of every name, and two resources whose fields have every name. */
const resources = {
  KeptField: resourceOf(kept),
  MappedField: resourceOf(mapped),
  ...Object.fromEntries(takenResources.kept.map((name) => [name, { fields: { kept: "ref(KeptField)?" } }])),
};

beforeAll(() => {
  const text = JSON.stringify({ freehold: 1, service: "Names", resources });
  const { files, diagnostics } = generate({ file: "freehold.yaml", text });
  expect(diagnostics).toEqual([]);
  writeService(cwd, files);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("ruff and mypy have nothing to say about names", async () => {
  expect((await python(["-m", "ruff", "format", "--diff", "--no-cache", "."], { cwd })).stdout).toBe("");
  expect((await python(["-m", "ruff", "check", "--no-cache", "."], { cwd })).stdout).toBe("All checks passed!\n");
  const checked = await python(mypy, { cwd });
  expect(checked.stdout).toMatch(/^Success/);
});

test("no name makes a field optional, or keeps it out of a request or a response", async () => {
  const readSchemas = fileURLToPath(new URL("../support/read_schemas.py", import.meta.url));
  expect((await python([readSchemas], { cwd: folder })).stdout).toBe("");
  const { components } = JSON.parse(readFileSync(join(cwd, "openapi.json"), "utf8")) as OpenApi;
  for (const [name, fields] of [["KeptField", kept] as const, ["MappedField", mapped] as const]) {
    const names = fields.map(([field]) => field);
    const required = fields.filter(([, type]) => !type.endsWith("?")).map(([field]) => field);
    expect(components.schemas[`${name}Create`]?.required).toEqual(required);
    expect(Object.keys(components.schemas[`${name}Create`]?.properties ?? {})).toEqual(names);
    expect(Object.keys(components.schemas[`${name}Response`]?.properties ?? {})).toEqual(expect.arrayContaining(names));
  }
});

test("fields of every name are stored, replaced and filtered by on SQLite", async () => {
  await passes(undefined, [...fieldTests, "-k", ofEveryName]);
});

test.skipIf(!hasPostgres())("fields of every name are stored, replaced and filtered by on PostgreSQL", async () => {
  await passes(await createDatabase(), [...fieldTests, "-k", ofEveryName]);
});

test("resources of every name are stored and migrated", async () => {
  await passes(undefined, ["tests/test_writes.py", "tests/test_migrations.py", "-k", "create_stores or migrations"]);
});

interface OpenApi {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

interface Schema {
  readonly required?: readonly string[];
  readonly properties?: object;
}

async function passes(server: string | undefined, chosen: readonly string[]): Promise<void> {
  const env = { TEST_DATABASE_URL: server };
  const args = ["-m", "pytest", "-q", "-W", "error", ...chosen];
  const { code, stdout, stderr } = await python(args, { cwd, env });
  expect(code, stdout + stderr).toBe(0);
}

function resourceOf(fields: readonly (readonly [string, string])[]): object {
  const reserved = new Set(["limit", "offset", "skip", "sort", "search", "cursor", "descending", "with_total"]);
  const plain = fields.filter(([, type]) => !/^(?:text|json|string\[)/.test(type)).map(([name]) => name);
  const filter = plain.filter((name) => !reserved.has(name));
  return { fields: Object.fromEntries(fields), filter, sort: plain.slice(0, 10), unique: [plain.slice(0, 1)] };
}

/** The type of that name where there is one, which is where a name can take the place of a type; or else any. */
function typeOf(name: string, index: number): string {
  const own = ["date", "datetime", "time", "decimal", "uuid", "json", "boolean"].find((type) => type === name);
  if (own !== undefined) return own === "decimal" ? "decimal(6, 2)?" : `${own}?`;
  return types[index % types.length] ?? "text";
}
