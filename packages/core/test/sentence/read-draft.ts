import { parse } from "yaml";
import type { Draft } from "../../src/sentence/draft.ts";
import { parseSentence } from "../../src/sentence/parse-sentence.ts";

interface Document {
  readonly resources: Readonly<Record<string, Resource>>;
}

interface Resource {
  readonly fields: Readonly<Record<string, string>>;
  readonly unique?: readonly string[];
}

/** The draft of a sentence that has one. */
export function draftOf(sentence: string): Draft {
  const { value, diagnostics } = parseSentence(sentence);
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return value;
}

/** The lines of each resource of a draft: its fields, and what is unique. */
export function resourcesOf(sentence: string): Readonly<Record<string, readonly string[]>> {
  const { resources } = parse(draftOf(sentence).text) as Document;
  return Object.fromEntries(Object.entries(resources).map(([name, resource]) => [name, linesOf(resource)]));
}

function linesOf({ fields, unique }: Resource): readonly string[] {
  const lines = Object.entries(fields).map(([name, type]) => `${name}: ${type}`);
  return unique === undefined ? lines : [...lines, `unique: [${unique.join(", ")}]`];
}
