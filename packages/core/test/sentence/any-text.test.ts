import fc from "fast-check";
import { expect, test } from "vitest";
import { resolveModel } from "../../src/model/resolve.ts";
import { plural } from "../../src/sentence/inflection.ts";
import { cues } from "../../src/sentence/lexicon/cues.ts";
import { collectives, features } from "../../src/sentence/lexicon/features.ts";
import { fieldEntries } from "../../src/sentence/lexicon/fields.ts";
import { hintCues } from "../../src/sentence/lexicon/hints.ts";
import { momentEntries } from "../../src/sentence/lexicon/moments.ts";
import { noise, verbs } from "../../src/sentence/lexicon/noise.ts";
import { usualFields } from "../../src/sentence/lexicon/nouns.ts";
import { parseSentence } from "../../src/sentence/parse-sentence.ts";
import { parseSpec } from "../../src/spec/parse-spec.ts";

/** Fails when a sentence gives a spec that the next stages refuse, or neither a spec nor an error. */
function expectSpecOrError(sentence: string): void {
  const { value, diagnostics } = parseSentence(sentence);
  if (value === undefined) {
    expect(diagnostics).not.toEqual([]);
    return;
  }
  const spec = parseSpec({ file: "sentence", text: value.text });
  const model = spec.value && resolveModel(spec.value);
  expect([...spec.diagnostics, ...(model?.diagnostics ?? [])]).toEqual([]);
}

/** A text that a pattern of the lexicon matches. */
function exampleOf(pattern: string): string {
  const [first = ""] = pattern.replaceAll(/\[|\]/g, "").split("|");
  return first.replaceAll("#", "3").replaceAll("*", "open");
}

const words = [
  ...Object.keys(usualFields).flatMap((noun) => [noun, plural(noun)]),
  ...[...fieldEntries, ...momentEntries].flatMap(({ names }) => names),
  ...[...Object.values(cues).flat(), ...noise, ...verbs, ...hintCues.map(({ pattern }) => pattern)].map(exampleOf),
  ...Object.values(features).flatMap(({ patterns }) => patterns.map(exampleOf)),
  ...collectives,
  "own",
  ..."with each has many of for and or , ; : ( ) . - = / 5 2.5 -3 99999999999999999999".split(" "),
  "\n",
];

test("any text gives a spec or an error", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), expectSpecOrError));
});

test("words that are understood give a spec or an error in any order", () => {
  const sentences = fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((list) => list.join(" "));
  fc.assert(fc.property(sentences, expectSpecOrError));
});

test("every word that is understood gives a spec or an error where a noun stands", () => {
  for (const word of new Set(words)) expectSpecOrError(`${word} database tables`);
}, 30_000);

test("any list of fields gives a spec or an error", () => {
  const fields = fc.array(fc.stringMatching(/^[a-z0-9,;:()/-]{1,12}$/), { maxLength: 30 });
  fc.assert(fc.property(fields, (list) => expectSpecOrError(`todos with ${list.join(" ")}`)));
});

test.each(["(", "todos ", "a, ", "x-", "x' ", "and ", "title (", "status of a, ", "\n ", "each ", "-1", "🎉"])(
  "“%s” over and over gives a spec or an error",
  (piece) => {
    expectSpecOrError(piece.repeat(2_000).slice(0, 2_000));
  },
);
