import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Fault, readPatients } from "../../../test/verify/fault.ts";
import { everyCheck } from "../src/checks/catalogue.ts";

const root = new URL("../../../", import.meta.url);
const file = new URL("docs/verify.md", root);

/** Everything between a comment and its end. */
function blockOf(name: string): RegExp {
  return new RegExp(`<!-- ${name} -->\\n[\\s\\S]*<!-- /${name} -->`);
}

function block(name: string, lines: readonly string[]): string {
  return [`<!-- ${name} -->`, "", ...lines, "", `<!-- /${name} -->`].join("\n");
}

/** Every check, in the order of the numbers. */
function checks(): readonly string[] {
  const rows = everyCheck
    .toSorted((one, other) => Number(one.id) - Number(other.id))
    .map(({ id, promise, severity, fault = "" }) => `| ${id} | ${promise} | ${severity} | ${fault} |`);
  return ["| check | promise | severity | fault |", "| --- | --- | --- | --- |", ...rows];
}

/** What `npm run verify:recall` must find, or it fails: each fault that names a check. */
function recall(): readonly string[] {
  const files = readPatients(root).flatMap(({ name, faults }) =>
    [...faults].map(([path, each]) => ({ name, path, each })),
  );
  const all = files.flatMap(({ each }) => each);
  const rows = files.map(({ name, path, each }) => {
    return `| [${name}/${path}](../test/verify/faults/${name}/${path}) | ${foundOf(each).length} / ${each.length} |`;
  });
  const missed = all.filter(({ unseen }) => unseen !== undefined).map(({ fault, unseen }) => `- ${fault} *${unseen}*`);
  const total = `**${foundOf(all).length} / ${all.length}** faults are found.`;
  return [total, "", "| faults | found / put in |", "| --- | --- |", ...rows, "", "Not found, and why:", "", ...missed];
}

function foundOf(faults: readonly Fault[]): readonly Fault[] {
  return faults.filter(({ by }) => by !== undefined);
}

test.each([
  ["checks", checks()],
  ["recall", recall()],
])("the documentation of %s is as the code has it", (name, lines) => {
  const text = readFileSync(file, "utf8");
  if (process.env["UPDATE_CASES"]) {
    writeFileSync(
      file,
      text.replace(blockOf(name), () => block(name, lines)),
    );
  } else expect(blockOf(name).exec(text)?.[0]).toBe(block(name, lines));
});

test("every check has a number of its own", () => {
  const ids = everyCheck.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
