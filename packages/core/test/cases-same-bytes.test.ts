import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, onTestFinished, test } from "vitest";
import { isMap, parseDocument } from "yaml";
import { generate } from "../src/generate.ts";
import { caseNames, filesOf, specOf } from "./golden-case.ts";

test.each(caseNames)("the case `%s` gives the same bytes each time", (name) => {
  expect(filesOf(specOf(name))).toEqual(filesOf(specOf(name)));
});

test.each(caseNames)("line ends of Windows and a byte order mark do not change the case `%s`", (name) => {
  const spec = specOf(name);
  expect(filesOf(`\ufeff${spec.replaceAll("\n", "\r\n")}`)).toEqual(filesOf(spec));
});

test.each(caseNames)("the order of the resources does not change the case `%s`", (name) => {
  const spec = specOf(name);
  expect(filesOf(withResourcesReversed(spec))).toEqual(filesOf(spec));
});

test("another language, another time zone and another process give the same bytes", async () => {
  const specs = caseNames.map((name) => ({ file: "spec.yaml", text: specOf(name) }));
  const output = execFileSync(process.execPath, [await bundle(program)], {
    env: { LC_ALL: "tr_TR.UTF-8", TZ: "Pacific/Kiritimati" },
    input: JSON.stringify(specs),
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  const services = specs.map((spec) => generate(spec).files);
  expect(JSON.parse(output)).toEqual({ locale: "tr-TR", timeZone: "Pacific/Kiritimati", services });
});

const program = `
  import { readFileSync } from "node:fs";
  import { generate } from "../src/generate.ts";
  const services = JSON.parse(readFileSync(0, "utf8")).map((spec) => generate(spec).files);
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
  process.stdout.write(JSON.stringify({ locale, timeZone, services }));
`;

/** Bundles a program that stands beside this file, and gives the path of the bundle. */
async function bundle(contents: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "freehold-bundle-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const outfile = join(folder, "program.cjs");
  await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    platform: "node",
    format: "cjs",
    loader: { ".py": "text", ".mako": "text" },
    outfile,
    logLevel: "error",
  });
  return outfile;
}

function withResourcesReversed(spec: string): string {
  const document = parseDocument(spec);
  const resources = document.get("resources");
  if (!isMap(resources)) throw new Error("A case has resources.");
  resources.items.reverse();
  return document.toString({ lineWidth: 0 });
}
