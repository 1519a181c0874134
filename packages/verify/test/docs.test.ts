import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { everyCheck } from "../src/checks/catalogue.ts";

const file = new URL("../../../docs/verify.md", import.meta.url);
const TABLE = /<!-- checks -->\n[\s\S]*<!-- \/checks -->/;

/** The table of `docs/verify.md`, in the order of the numbers. */
function table(): string {
  const rows = everyCheck
    .toSorted((one, other) => Number(one.id) - Number(other.id))
    .map(({ id, promise, severity, fault = "" }) => `| ${id} | ${promise} | ${severity} | ${fault} |`);
  const head = ["| check | promise | severity | fault |", "| --- | --- | --- | --- |"];
  return ["<!-- checks -->", "", ...head, ...rows, "", "<!-- /checks -->"].join("\n");
}

test("the documentation has every check, as the catalogue has it", () => {
  const text = readFileSync(file, "utf8");
  if (process.env["UPDATE_CASES"])
    writeFileSync(
      file,
      text.replace(TABLE, () => table()),
    );
  else expect(TABLE.exec(text)?.[0]).toBe(table());
});

test("every check has a number of its own", () => {
  const ids = everyCheck.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
