import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { explainCodes } from "../../src/explain.ts";
import { generate } from "../../src/generate.ts";
import { parseSentence } from "../../src/sentence/parse-sentence.ts";
import { caseNames, specOf } from "../golden-case.ts";

const entries = { generate: "generate.ts", parseSentence: "sentence/parse-sentence.ts", explainCodes: "explain.ts" };

const specs = caseNames.map(specOf);

const sentence = "A reading list: books with a title, an author and a rating from 1 to 5, newest first";

/** What core gives for the cases, as one text. */
const work = `JSON.stringify([
  specs.map((text) => core.generate({ file: "spec.yaml", text })),
  core.generate({ file: "spec.yaml", text: "resources: 1" }),
  core.parseSentence(sentence),
  core.explainCodes(),
])`;

/** Takes away what the language itself has of clocks and chance, and moves to Turkey, where an I has no dot. */
const poorer = `
  const refuse = () => { throw new Error("Core is not pure."); };
  Math.random = refuse;
  globalThis.Date = refuse;
  globalThis.Intl = undefined;
  String.prototype.localeCompare = refuse;
  String.prototype.toLocaleLowerCase = function () { return this.replaceAll("I", "\u0131").toLowerCase(); };
  String.prototype.toLocaleUpperCase = function () { return this.replaceAll("i", "\u0130").toUpperCase(); };
  Number.prototype.toLocaleString = refuse;
`;

test("core gives the same bytes where there is nothing but the language: no Node, no browser, no clock", async () => {
  const context = createContext({ specs, sentence });
  runInContext(poorer + (await bundled()), context);
  const strangers = "process require Buffer setTimeout fetch document TextEncoder URL Intl".split(" ");
  expect(strangers.filter((name) => runInContext(`typeof ${name}`, context) !== "undefined")).toEqual([]);

  const elsewhere: unknown = runInContext(work, context);

  const here = [
    specs.map((text) => generate({ file: "spec.yaml", text })),
    generate({ file: "spec.yaml", text: "resources: 1" }),
    parseSentence(sentence),
    explainCodes(),
  ];
  expect(elsewhere).toBe(JSON.stringify(here));
});

/** Core as one script for a browser, which leaves `core` behind. */
async function bundled(): Promise<string> {
  const source = new URL("../../src/", import.meta.url);
  const lines = Object.entries(entries).map(([name, path]) => `export { ${name} } from "./${path}";`);
  const { outputFiles } = await build({
    stdin: { contents: lines.join("\n"), resolveDir: fileURLToPath(source) },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "core",
    platform: "browser",
    conditions: ["@freehold/source"],
    loader: { ".py": "text", ".mako": "text" },
  });
  return outputFiles.map(({ text }) => text).join("");
}
