import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { diagnosticsOf } from "./model/resolve-text.ts";

const page = readFileSync(join(import.meta.dirname, "../../../docs/spec.md"), "utf8");
const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = ""]) => text);

/** A spec around the lines of a resource, or of its fields, as the page shows them alone. */
function completed(text: string): string {
  if (text.startsWith("freehold:")) return text;
  const head = 'freehold: 1\nservice: Docs\nadministrators: "Support."\nresources:\n';
  const rows = "  Project:\n    fields:\n      name: string\n  Tag:\n    fields:\n      name: string\n";
  if (!text.startsWith("      ")) return `${head}${text}    fields:\n      title: string\n`;
  return `${head}${rows}  Todo:\n    share: [read, write]\n    fields:\n      title: string\n${text}`;
}

test.each(blocks.map((text) => ({ title: text.split("\n")[0]?.trim(), text })))(
  "what the reference of the spec shows is right: $title",
  ({ text }) => {
    expect(diagnosticsOf(completed(text))).toEqual([]);
  },
);

test("the reference of the spec shows a complete service more than once", () => {
  expect(blocks.filter((text) => text.startsWith("freehold:")).length).toBeGreaterThan(2);
});
