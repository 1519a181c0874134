import fc from "fast-check";
import { expect, test } from "vitest";
import { brokenSpecs } from "../../../../test/support/random-mistake.ts";
import { specs } from "../../../../test/support/random-spec.ts";
import { isError } from "../../src/diagnostics/diagnostic.ts";
import { type Generated, generate } from "../../src/generate.ts";
import { isPlainPath } from "../../src/plan/plain-path.ts";

const size = { resources: 3, fields: 5 };

const text = fc.oneof(
  { weight: 2, arbitrary: specs(size).map((spec) => spec.text) },
  { weight: 1, arbitrary: brokenSpecs(size) },
);

const run = { numRuns: Number(process.env["FREEHOLD_RUNS"] ?? 300), seed: Number(process.env["FREEHOLD_SEED"] ?? 1) };

function generated(text: string): Generated {
  return generate({ file: "freehold.yaml", text });
}

test("a spec gives either files or an error, and never both", () => {
  fc.assert(
    fc.property(text, (text) => {
      const { files, diagnostics } = generated(text);
      expect(files.length > 0).toBe(!diagnostics.some(isError));
    }),
    run,
  );
});

test("the same spec gives the same service", () => {
  fc.assert(
    fc.property(text, (text) => {
      expect(generated(text)).toEqual(generated(text));
    }),
    { ...run, numRuns: run.numRuns / 5 },
  );
});

test("every file stays within the folder of the service, and no other has its name, whatever the file system", () => {
  fc.assert(
    fc.property(specs(size), ({ text }) => {
      const paths = generated(text).files.map(({ path }) => path);
      expect(paths.filter((path) => !isPlainPath(path))).toEqual([]);
      expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
    }),
    run,
  );
});

test("every file is text that ends in one line break, without a character that nobody sees", () => {
  fc.assert(
    fc.property(specs(size), ({ text }) => {
      const odd = generated(text).files.filter(({ content }) => !isPlainText(content));
      expect(odd.map(({ path }) => path)).toEqual([]);
    }),
    run,
  );
});

/** An empty file is text too. */
function isPlainText(content: string): boolean {
  return content === "" || (/[^\n]\n$/.test(content) && !/[^\P{C}\n\t\u200c\u200d]|[\u2028\u2029]/u.test(content));
}

test("a mistake has a place in the text, and a message on one line", () => {
  fc.assert(
    fc.property(brokenSpecs(size), (text) => {
      for (const { message, range } of generated(text).diagnostics) {
        expect(message).not.toMatch(/[\n\r\u2028\u2029\u202e\0]/);
        expect(range === undefined || (0 <= range.start.offset && range.start.offset <= range.end.offset)).toBe(true);
        expect(range?.end.offset ?? 0).toBeLessThanOrEqual(text.length);
      }
    }),
    run,
  );
});

test("a fix that is proposed can be applied", () => {
  fc.assert(
    fc.property(brokenSpecs(size), (text) => {
      const edits = generated(text).diagnostics.flatMap(({ suggestions }) => suggestions.flatMap(({ edits }) => edits));
      for (const { range } of edits) {
        expect(range.start.offset).toBeLessThanOrEqual(range.end.offset);
        expect(range.end.offset).toBeLessThanOrEqual(text.length);
      }
    }),
    run,
  );
});
