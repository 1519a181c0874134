import { expect, test } from "vitest";
import { withBlocks } from "../../src/fastapi/blocks.ts";

const text = [
  "a",
  "# <audit>",
  "b",
  "    # <links>",
  "    c",
  "    # </links>",
  "# </audit>",
  "# <not audit>",
  "d",
  "# </not audit>",
  "e",
].join("\n");

test("a block belongs to the services that have its feature", () => {
  expect(withBlocks(text, new Set(["audit"]))).toBe("a\nb\ne");
});

test("a block within a block needs both features", () => {
  expect(withBlocks(text, new Set(["links"]))).toBe("a\nd\ne");
  expect(withBlocks(text, new Set(["audit", "links"]))).toBe("a\nb\n    c\ne");
});
