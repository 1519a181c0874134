import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { applyEdits } from "../../src/diagnostics/edit.ts";
import type { Catalogue } from "../../src/diagnostics/kind.ts";
import { addResource } from "../../src/spec/add/add-resource.ts";
import { commandMistakes } from "../../src/spec/add/mistakes.ts";
import { definitionMistakes } from "../../src/spec/definition/mistakes.ts";
import { parseDefinition } from "../../src/spec/definition/parse-definition.ts";
import { specMistakes } from "../../src/spec/mistakes.ts";
import { codesOf, parse, withFields } from "./parsing.ts";

/** The codes of a catalogue with their examples. */
function examplesOf(catalogue: Catalogue) {
  return Object.entries(catalogue).flatMap(([code, { example }]) => (example ? [{ code, ...example }] : []));
}

const specExamples = examplesOf(specMistakes);

test.each(specExamples)(
  "the wrong example of $code has that mistake, and the right one none",
  ({ code, wrong, right }) => {
    expect(codesOf(wrong)).toContain(code);
    expect(parse(right).diagnostics).toEqual([]);
  },
);

test.each(examplesOf(definitionMistakes))("a definition with $code is refused", ({ code, wrong, right }) => {
  expect(codesIn(define(wrong))).toContain(code);
  expect(codesIn(define(right))).toEqual([]);
});

test.each(examplesOf(commandMistakes))("a command with $code is refused", ({ code, wrong, right }) => {
  expect(codesIn(add(wrong))).toContain(code);
  expect(codesIn(add(right))).toEqual([]);
});

test("every code but the one about size has an example", () => {
  const all = { ...specMistakes, ...definitionMistakes, ...commandMistakes };
  const without = Object.entries<Catalogue[string]>(all).filter(([, { example }]) => example === undefined);
  expect(without.map(([code]) => code)).toEqual(["text-too-large"]);
});

test("no code is in two catalogues", () => {
  const codes = [specMistakes, definitionMistakes, commandMistakes].flatMap((catalogue) => Object.keys(catalogue));
  expect(new Set(codes).size).toBe(codes.length);
});

const withEdits = specExamples.filter(({ code, wrong }) => editsFor(code, wrong).length > 0);

test.each(withEdits)("the edit proposed for $code mends it", ({ code, wrong }) => {
  expect(codesOf(applyEdits(wrong, editsFor(code, wrong)))).not.toContain(code);
});

test("most examples can be mended by the first suggestion", () => {
  expect(withEdits.length).toBeGreaterThan(specExamples.length / 3);
});

function editsFor(code: string, text: string) {
  return parse(text).diagnostics.find((each) => each.code === code)?.suggestions[0]?.edits ?? [];
}

function codesIn({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }): readonly string[] {
  return diagnostics.map(({ code }) => code);
}

function define(expression: string) {
  return parseDefinition(new Function(`return ${expression}`)(), "freehold.config.ts");
}

function add(command: string) {
  const [name = "", ...fields] = command.split(" ");
  return addResource({ file: "freehold.yaml", text: withFields("title: string(1..200)") }, name, fields);
}
