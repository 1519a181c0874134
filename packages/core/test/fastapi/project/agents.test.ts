import { expect, test } from "vitest";
import { emitAgents } from "../../../src/fastapi/project/agents.ts";

test("AGENTS.md is short enough to be read every time", () => {
  expect(emitAgents().trimEnd().split("\n").length).toBeLessThanOrEqual(40);
});
