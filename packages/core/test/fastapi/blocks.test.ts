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
  "",
].join("\n");

test("a block belongs to the services that have its feature", () => {
  expect(withBlocks(text, new Set(["audit"]))).toBe("a\nb\ne\n");
});

test("a block within a block needs both features", () => {
  expect(withBlocks(text, new Set(["links"]))).toBe("a\nd\ne\n");
  expect(withBlocks(text, new Set(["audit", "links"]))).toBe("a\nb\n    c\ne\n");
});

test("a file does not end in the empty lines that stood before a block", () => {
  expect(withBlocks("a\n\n\n# <links>\nb\n# </links>\n", new Set())).toBe("a\n");
});
