import { expect, test } from "vitest";
import { isKnownNoun } from "../../src/sentence/know.ts";
import { fieldEntries } from "../../src/sentence/lexicon/fields.ts";
import { momentEntries } from "../../src/sentence/lexicon/moments.ts";
import { nounAliases, nounsLike, usualFields } from "../../src/sentence/lexicon/nouns.ts";
import { containers, dependents, namedCollections, usualParts } from "../../src/sentence/lexicon/relations.ts";
import { draftOf } from "./read-draft.ts";

test("no field is in the lexicon twice", () => {
  const names = [...fieldEntries, ...momentEntries].flatMap((entry) => entry.names);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test("the usual fields of every noun are understood to the last word", () => {
  for (const [noun, fields] of Object.entries(usualFields)) {
    expect(draftOf(`a row of ${noun}: ${fields}`).unknown, noun).toEqual([]);
  }
});

test("whatever stands for a noun stands for a known one", () => {
  const targets = [nounAliases, nounsLike, containers, namedCollections].flatMap((table) => Object.values(table));
  expect(targets.filter((noun) => !isKnownNoun(noun))).toEqual([]);
});

test("a noun that means nothing alone is part of something", () => {
  const parts = new Set(Object.values(usualParts).flatMap((list) => list.split(", ")));
  expect([...dependents].filter((noun) => !parts.has(noun))).toEqual([]);
});
