import fc from "fast-check";
import { expect, test } from "vitest";
import { brokenSpecs } from "../../../../test/support/random-mistake.ts";
import { specs } from "../../../../test/support/random-spec.ts";
import { isError } from "../../src/diagnostics/diagnostic.ts";
import { type Generated, generate } from "../../src/generate.ts";
import { isPlainPath } from "../../src/plan/plain-path.ts";

const size = { resources: 2, fields: 5 };

const texts = fc.oneof(
  { weight: 2, arbitrary: specs(size).map(({ text }) => text) },
  { weight: 1, arbitrary: brokenSpecs(size) },
);

const run = { numRuns: Number(process.env["FREEHOLD_RUNS"] ?? 250), seed: Number(process.env["FREEHOLD_SEED"] ?? 1) };

const minutes = 60_000;

function generated(text: string): Generated {
  return generate({ file: "freehold.yaml", text });
}

test(
  "a text gives either an error or a service, whose files are plain text, stay in its folder and share no name",
  () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { files, diagnostics } = generated(text);
        const paths = files.map(({ path }) => path);
        expect(files.length > 0).toBe(!diagnostics.some(isError));
        expect(paths.filter((path) => !isPlainPath(path))).toEqual([]);
        expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
        expect(files.filter(({ content }) => !isPlainText(content)).map(({ path }) => path)).toEqual([]);
      }),
      run,
    );
  },
  minutes,
);

/** Lines that all end, without a character that would show a text as another. An empty file is text too. */
function isPlainText(content: string): boolean {
  const misleads = /(?![\n\t])\p{Cc}|[\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}\ufeff]/u;
  return content === "" || (/[^\n]\n$/.test(content) && !misleads.test(content));
}

test(
  "the same text gives the same service",
  () => {
    const few = { ...run, numRuns: Math.ceil(run.numRuns / 10) };
    fc.assert(
      fc.property(texts, (text) => {
        expect(generated(text)).toEqual(generated(text));
      }),
      few,
    );
  },
  minutes,
);

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
