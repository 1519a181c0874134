import { expect, test } from "vitest";
import { emitPyproject } from "../../../src/fastapi/project/pyproject.ts";
import { requirements } from "../../../src/fastapi/project/requirements.ts";
import type { Service } from "../../../src/fastapi/service.ts";
import { hostileTexts } from "./hostile-texts.ts";
import { readToml } from "./python.ts";
import { todoService } from "./todo-service.ts";

test("a service is a package that is never published", () => {
  expect(emitPyproject(todoService).split("\n").slice(0, 16)).toEqual([
    "[build-system]",
    'requires = ["hatchling>=1.27"]',
    'build-backend = "hatchling.build"',
    "",
    "[project]",
    'name = "todo-api-service"',
    'version = "0.1.0"',
    'description = "Todo API"',
    'requires-python = ">=3.11"',
    'classifiers = ["Private :: Do Not Upload"]',
    "dependencies = [",
    '    "aiosqlite>=0.21",',
    '    "alembic>=1.16",',
    '    "anyio>=4.12",',
    '    "argon2-cffi>=25.1",',
    '    "asyncpg>=0.30",',
  ]);
});

test("a service that is called like a package it needs does not take its place", () => {
  const [document] = readPyproject([{ ...todoService, slug: "click" }]);
  expect(document?.project).toMatchObject({ name: "click-service" });
});

test("requirements are in alphabetical order, each with a lower bound", () => {
  const names = requirements("uuid").map(
    (requirement) => /^([a-z0-9-]+)(\[[a-z]+\])?>=[0-9.]+$/.exec(requirement)?.[1],
  );
  expect(names).toEqual([...names].sort());
  expect(names).not.toContain(undefined);
});

test("only a service with UUIDs needs a package for them", () => {
  expect(requirements("integer")).toEqual(requirements("uuid").filter((name) => !name.startsWith("uuid")));
});

test("no title breaks the file or adds to it", () => {
  const [plain, ...hostile] = readPyproject([todoService, ...hostileTexts.map((title) => ({ ...todoService, title }))]);
  const retitled = hostile.map((document) => ({
    ...document,
    project: { ...document.project, description: "Todo API" },
  }));
  expect(retitled).toEqual(hostileTexts.map(() => plain));
});

function readPyproject(services: readonly Service[]): readonly { readonly project: object }[] {
  return readToml(services.map(emitPyproject)) as { project: object }[];
}
