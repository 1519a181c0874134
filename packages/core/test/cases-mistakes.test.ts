import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatDiagnostics } from "../src/diagnostics/format.ts";
import { plainStyle } from "../src/diagnostics/style.ts";
import { generate } from "../src/generate.ts";
import { casesFolder } from "./golden-case.ts";

const folder = join(casesFolder, "mistakes");

test.each(readdirSync(folder))("the mistakes of the spec `%s` are reported all at once", (name) => {
  const text = readFileSync(join(folder, name, "spec.yaml"), "utf8");
  const { files, diagnostics } = generate({ file: "spec.yaml", text });
  const shown = `${formatDiagnostics(diagnostics, () => text, plainStyle)}\n`;
  const place = join(folder, name, "diagnostics.txt");
  if (process.env["UPDATE_CASES"] === "1") writeFileSync(place, shown);
  expect(files).toEqual([]);
  expect(shown).toBe(readFileSync(place, "utf8"));
});
