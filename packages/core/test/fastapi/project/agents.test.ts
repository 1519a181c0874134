import { expect, test } from "vitest";
import { emitAgents } from "../../../src/fastapi/project/agents.ts";
import { todoService } from "./todo-service.ts";

test("AGENTS.md is short enough to be read every time", () => {
  const all = { ...todoService, features: new Set(["organisations", "users"] as const) };

  expect(emitAgents(todoService).trimEnd().split("\n").length).toBeLessThanOrEqual(40);
  expect(emitAgents(all).trimEnd().split("\n").length).toBeLessThanOrEqual(42);
});
