import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { parse } from "yaml";
import { brokenSpecs } from "../../../../test/support/random-mistake.ts";
import { specs } from "../../../../test/support/random-spec.ts";
import { type Diagnostic, type Edit, isError } from "../../src/diagnostics/diagnostic.ts";
import { type Generated, generate } from "../../src/generate.ts";
import { isPlainPath } from "../../src/plan/plain-path.ts";

const size = { resources: 2, fields: 5 };

const texts = fc.oneof(
  { weight: 2, arbitrary: specs(size).map(({ text }) => text) },
  { weight: 1, arbitrary: brokenSpecs(size) },
);

const run = { numRuns: Number(process.env["FREEHOLD_RUNS"] ?? 200), seed: Number(process.env["FREEHOLD_SEED"] ?? 1) };

vi.setConfig({ testTimeout: 120_000 });

function generated(text: string): Generated {
  return generate({ file: "freehold.yaml", text });
}

test("a text gives either an error or a service, whose files are plain text, stay in its folder and share no name", () => {
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
});

/** Lines that all end, without a character that would show a text as another. An empty file is text too. */
function isPlainText(content: string): boolean {
  const misleads = /(?![\n\t])\p{Cc}|[\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}\ufeff]/u;
  return content === "" || (/[^\n]\n$/.test(content) && !misleads.test(content));
}

test("whatever a spec says, the YAML of its service has the keys that it always has", () => {
  const plain = "freehold: 1\nservice: Notes\nresources: { Note: { fields: { title: string(1..200) } } }\n";
  const usual = yamlKeys(generated(plain));
  fc.assert(
    fc.property(specs(size), ({ text }) => {
      const service = generated(text);
      fc.pre(service.files.length > 0);
      expect(yamlKeys(service)).toEqual(usual);
    }),
    { ...run, numRuns: Math.ceil(run.numRuns / 5) },
  );
});

function yamlKeys({ files }: Generated): readonly unknown[] {
  const documents = files.filter(({ path }) => /[.]ya?ml$/.test(path));
  return documents.map(({ path, content }) => [path, keysIn(parse(content, { strict: true }))]);
}

/** A document without its values: its keys, and theirs in turn. */
function keysIn(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return null;
  return Object.entries(value).map(([key, item]) => [key, keysIn(item)]);
}

test("the same text gives the same service", () => {
  const few = { ...run, numRuns: Math.ceil(run.numRuns / 10) };
  fc.assert(
    fc.property(texts, (text) => {
      expect(generated(text)).toEqual(generated(text));
    }),
    few,
  );
});

test("a resource that is added gets a migration, and leaves the tables that are there as they are", () => {
  // The first organisation of a service gives its audit trail a column more.
  const some = specs(size).filter(({ service: { resources } }) => {
    const [first, ...others] = resources.map(({ owner }) => owner === "organisation");
    return others.length > 0 && (first === true || !others.includes(true));
  });
  fc.assert(
    fc.property(some, ({ text, start }) => {
      const { base } = generated(start);
      const { files, diagnostics } = generate({ file: "freehold.yaml", text }, base);
      const migrations = files.filter(({ path }) => path.startsWith("migrations/versions/"));
      expect(migrations.map(({ path }) => path.slice(0, 24))).toEqual(
        files.length > 0 ? ["migrations/versions/0002"] : [],
      );
      expect(diagnostics.filter(({ code }) => code === "changed-table")).toEqual([]);
    }),
    { ...run, numRuns: Math.ceil(run.numRuns / 5) },
  );
});

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

test("a fix that is proposed mends its mistake", () => {
  fc.assert(
    fc.property(brokenSpecs(size), (text) => {
      for (const diagnostic of generated(text).diagnostics.slice(0, 3)) {
        for (const { edits } of diagnostic.suggestions.filter(({ edits }) => edits.length > 0)) {
          const left = generated(mended(text, edits)).diagnostics;
          expect(left.map(identity)).not.toContain(identity(diagnostic));
        }
      }
    }),
    run,
  );
});

function mended(text: string, edits: readonly Edit[]): string {
  const backwards = edits.toSorted((a, b) => b.range.start.offset - a.range.start.offset);
  return backwards.reduce(
    (all, { range, text }) => all.slice(0, range.start.offset) + text + all.slice(range.end.offset),
    text,
  );
}

/** What tells a mistake from the others of its text. */
function identity({ code, message, range }: Diagnostic): string {
  return `${code} at ${range?.start.offset}: ${message}`;
}
