import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Code, list, tall, text } from "../../packages/core/src/python/code.ts";
import { layout } from "../../packages/core/src/python/layout.ts";
import { literal, str } from "../../packages/core/src/python/literal.ts";
import { given } from "../support/generated-services.ts";
import { python } from "../support/python.ts";
import { anyText } from "../support/random-text.ts";
import { anyJson } from "../support/random-value.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const seed = given("FREEHOLD_SEED", 4);

const texts = fc.sample(
  fc.oneof(anyText, fc.string({ unit: "binary", maxLength: 80 }), fc.string({ unit: "binary-ascii", maxLength: 40 })),
  { numRuns: 3_000, seed },
);

const values = fc.sample(anyJson(), { numRuns: 1_000, seed });

const evaluate = "import ast, json, sys; print(json.dumps(ast.literal_eval(sys.stdin.read())))";

test("Python reads every literal as the text that it stands for", async () => {
  expect(await evaluated(texts.map(str))).toEqual(texts);
});

test("Python reads a text that is broken over lines as the text that it stands for", async () => {
  const printed = texts.map((each) => layout(text(each.repeat(3))).texts.join());
  expect(await evaluated(printed)).toEqual(texts.map((each) => each.repeat(3)));
});

test("Python reads the literal of a JSON value as that value", async () => {
  const printed = values.map((value) => layout(literal(value)).texts.join());
  expect(JSON.stringify(await evaluated(printed))).toBe(JSON.stringify(values));
});

test("ruff format leaves literals as they are", async () => {
  const cwd = temporaryFolder();
  const source: Code = [
    "texts = ",
    tall(list(texts.map(text))),
    "\n",
    "values = ",
    tall(list(values.map(literal))),
    "\n",
  ];
  writeFileSync(join(cwd, "literals.py"), layout(source).texts.join());
  const { code, stdout } = await python(["-m", "ruff", "format", "--isolated", "--diff", "--no-cache", "."], { cwd });
  expect(stdout.slice(0, 2_000)).toBe("");
  expect(code).toBe(0);
});

async function evaluated(literals: readonly string[]): Promise<unknown> {
  const { stdout, stderr } = await python(["-c", evaluate], { input: `[\n${literals.join(",\n")}\n]` });
  expect(stderr).toBe("");
  return JSON.parse(stdout);
}
