import { firstCharacters, lengthOf } from "../value/text.ts";
import type { Subject } from "./subject.ts";
import { chores, choreTitles, fullNames, people, personNames, shortTexts } from "./words.ts";

/** Texts that a reader would expect in a field, whatever its bounds. */
export function textsFor({ field, resource }: Subject): readonly string[] {
  const last = field.at(-1) ?? "";
  const thing = resource.at(-1) ?? "";
  const named = fullNames.get(field.slice(-2).join("_")) ?? shortTexts.get(last);
  if (named !== undefined) return named;
  if (last === "name" && field.length === 1) return people.has(thing) ? personNames : ordinals(resource);
  if (last === "title") return chores.has(thing) ? choreTitles : ordinals(resource);
  return ordinals(field);
}

/** `First blog post` and so on. */
function ordinals(words: readonly string[]): readonly string[] {
  return ["First", "Second", "Third"].map((ordinal) => [ordinal, ...words].join(" "));
}

/** The texts with their lengths brought within the bounds, as well as plain letters for bounds too narrow for words. */
export function* fitted(texts: readonly string[], bounds: LengthBounds): Generator<string> {
  const letters = [0, 1, 2].map((start) => alphabet.slice(start) + alphabet);
  for (const text of [...texts, ...letters]) yield withLength(text, bounds);
}

interface LengthBounds {
  readonly min: number;
  readonly max: number;
}

const alphabet = "abcdefghijklmnopqrstuvwxyz";

function withLength(text: string, { min, max }: LengthBounds): string {
  const missing = min - lengthOf(text);
  const long = missing > 0 ? text + ", and so on".repeat(Math.ceil(missing / 11)) : text;
  const cut = firstCharacters(long, missing > 0 ? min : max);
  // A space at the end is easily lost on the way.
  return cut.replace(/\s$/, ".");
}

/** The text as a part of a URL: `First blog post` becomes `first-blog-post`. */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
