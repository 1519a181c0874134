import { expect, test } from "vitest";
import { checkNames } from "../../src/fastapi/names/check.ts";
import { resolveModel } from "../../src/model/resolve.ts";
import { plural } from "../../src/sentence/inflection.ts";
import { fieldEntries } from "../../src/sentence/lexicon/fields.ts";
import { momentEntries } from "../../src/sentence/lexicon/moments.ts";
import { nounsLike, usualFields } from "../../src/sentence/lexicon/nouns.ts";
import { containers, namedCollections, resourceParts } from "../../src/sentence/lexicon/relations.ts";
import { implicitFields } from "../../src/sentence/lexicon/reserved.ts";
import { parseSentence } from "../../src/sentence/parse-sentence.ts";
import { parseSpec } from "../../src/spec/parse-spec.ts";
import { cases } from "./cases/all.ts";
import { draftOf } from "./read-draft.ts";

const nouns = [...Object.keys(usualFields), ...Object.keys(nounsLike), ...resourceParts];
const fieldNames = [...fieldEntries, ...momentEntries].flatMap(({ names }) => names);

/** What the later stages have to say against a spec; empty when they take it. */
function complaints(text: string): readonly string[] {
  const spec = parseSpec({ file: "sentence", text });
  const model = spec.value && resolveModel(spec.value);
  const names = spec.value && model?.value ? checkNames(spec.value, model.value) : [];
  return [...spec.diagnostics, ...(model?.diagnostics ?? []), ...names].map(({ message }) => message);
}

test.each(cases)("the spec of “$sentence” is a spec", ({ sentence }) => {
  expect(complaints(draftOf(sentence).text)).toEqual([]);
});

test("every known noun makes a spec, alone and with fields of its own", () => {
  for (const some of inTens(nouns.map(pluralOf))) {
    expect(complaints(draftOf(`CRUD for ${some.join(", ")}`).text)).toEqual([]);
    expect(complaints(draftOf(`${some.join("; ")}, each with a title and a size`).text)).toEqual([]);
  }
});

test("every known field makes a spec, asked for in several ways", () => {
  for (const some of inTens(fieldNames)) {
    expect(complaints(draftOf(`gizmos with ${some.join(", ")}`).text)).toEqual([]);
    expect(complaints(draftOf(`gizmos: a unique ${some.join(", an optional unique ")}`).text)).toEqual([]);
  }
});

test("every known field is there when it is asked for", () => {
  const others = new Set(["title", "size", "optional", "required", ...implicitFields]);
  for (const name of fieldNames.filter((each) => !others.has(each))) {
    const fields = draftOf(`gizmos with title, ${name} and size`).text.match(/^ {6}"?\w+"?:/gm);
    expect(fields, name).toHaveLength(3);
  }
});

test("what a container or a collection keeps makes a spec", () => {
  for (const word of Object.keys(containers))
    expect(complaints(draftOf(`an API for a ${word}`).text), word).toEqual([]);
  for (const word of Object.keys(namedCollections)) expect(complaints(draftOf(`a ${word} app`).text), word).toEqual([]);
});

const taken =
  "and as assert async await base body break class conflict continue date decimal def del doc elif else email except " +
  "exception field finally float for from global health if import in index input is key lambda list me nonlocal not " +
  "number object or output owner page pass query raise request response return router session string test text time " +
  "token try type url user warning while with yield";

test("a name that Python or the service has taken never reaches the spec", () => {
  for (const word of taken.split(" ")) {
    const { value } = parseSentence(`manage ${plural(word)} with a title and a size`);
    if (value !== undefined) expect(complaints(value.text), word).toEqual([]);
  }
});

function inTens<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / 10) }, (_, ten) => all.slice(10 * ten, 10 * ten + 10));
}

function pluralOf(noun: string): string {
  const words = noun.split(" ");
  return [...words.slice(0, -1), plural(words.at(-1) ?? "")].join(" ");
}
