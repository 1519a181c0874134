import { expect, test } from "vitest";
import { parse } from "yaml";
import { emitWorkflow } from "../../../src/fastapi/project/workflow.ts";

const { permissions, jobs } = parse(emitWorkflow());
const steps: readonly { uses?: string; run?: string; env?: object }[] = jobs.check.steps;

test("the workflow may read the repository, and nothing else", () => {
  expect(permissions).toEqual({ contents: "read" });
  expect(jobs.check.permissions).toBeUndefined();
});

test("every check of the README runs, and the tests run on both databases", () => {
  expect(steps.flatMap(({ run }) => run?.trim().split("\n") ?? [])).toEqual([
    'pip install -e ".[dev]"',
    "ruff format --check .",
    "ruff check .",
    "mypy --strict .",
    'export SECRET_KEY="$(openssl rand -hex 32)"',
    "alembic upgrade head",
    "alembic check",
    "pytest",
    'psql --host=127.0.0.1 --username=postgres --command="CREATE ROLE tester LOGIN CREATEDB CREATEROLE"',
    "pytest",
  ]);
});

test("no expression is put into a script", () => {
  expect(emitWorkflow()).not.toContain("${{");
});
