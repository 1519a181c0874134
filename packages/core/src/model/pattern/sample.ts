import { lengthOf, unprintable } from "../value/text.ts";
import { classTest } from "./class.ts";
import type { CharacterClass, PatternNode } from "./node.ts";

/** After so many attempts, and so many characters, a pattern is too hard to guess values for. */
const mostAttempts = 300;
const mostCharacters = 100_000;

/** Once a text is as long as this, what may be left out is left out. */
const longEnough = 200;

/** How often to repeat what may be repeated, in the order of attempts. */
const preferredCounts = [3, 1, 5, 0, 8, 2, 12];

/**
 * Makes up texts that a pattern is likely to match, the plainest first. Some are wrong, and some come twice: the
 * caller keeps what it can use. Texts that are too short for the least length are filled up as well.
 */
export function* samplesOf(node: PatternNode, minLength: number): Generator<string> {
  const alphabets = new Map<CharacterClass, readonly number[]>();
  let written = 0;
  for (let attempt = 0; attempt < mostAttempts && written < mostCharacters; attempt += 1) {
    const text = write(node, choicesOf(attempt, minLength, alphabets));
    written += text.length + minLength;
    yield text;
    const missing = minLength - lengthOf(text);
    if (missing > 0) yield text + filling(missing);
    if (missing > 0) yield filling(missing) + text;
  }
}

/** The decisions of one attempt. */
interface Choices {
  /** Chooses one of so many alternatives. */
  readonly option: (count: number) => number;
  readonly copies: (min: number, max: number) => number;
  /** Chooses a character; neighbours in the text get neighbours in the alphabet. */
  readonly character: (from: CharacterClass) => string;
}

function choicesOf(attempt: number, minLength: number, alphabets: Map<CharacterClass, readonly number[]>): Choices {
  const counts = [...preferredCounts, minLength, Math.ceil(minLength / 2)];
  const random = attempt < 2 * counts.length ? () => attempt : sequenceFrom(attempt);
  let position = 3 * attempt;
  let left = longEnough + minLength;
  return {
    option: (count) => random() % count,
    copies: (min, max) => {
      const wanted = left > 0 ? (counts[random() % counts.length] ?? min) : min;
      const copies = Math.min(max, Math.max(min, wanted));
      left -= copies;
      return copies;
    },
    character: (from) => {
      const alphabet = alphabets.get(from) ?? alphabetOf(from);
      alphabets.set(from, alphabet);
      const code = alphabet[position % alphabet.length];
      position += 1;
      return code === undefined ? "" : String.fromCodePoint(code);
    },
  };
}

/** A sequence of numbers that looks random and is the same every time (a linear congruential generator). */
function sequenceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
}

function write(node: PatternNode, choices: Choices): string {
  switch (node.kind) {
    case "character":
      return String.fromCodePoint(node.code);
    case "class":
      return choices.character(node);
    case "sequence":
      return node.items.map((item) => write(item, choices)).join("");
    case "choice":
      return node.options
        .slice(choices.option(node.options.length))
        .slice(0, 1)
        .map((option) => write(option, choices))
        .join("");
    case "group":
      return write(node.item, choices);
    case "repeat":
      return Array.from({ length: choices.copies(node.min, node.max) }, () => write(node.item, choices)).join("");
    default:
      return "";
  }
}

const pleasant = codesOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890");

/** Characters of a class, pleasant ones where it has any. */
function alphabetOf(node: CharacterClass): readonly number[] {
  const takes = classTest(node);
  const some = pleasant.filter(takes);
  if (some.length > 0) return some;
  const starts = node.items.flatMap((item) => (item.kind === "range" ? firstOf(item.from, item.to) : []));
  const others = [...firstOf(0x21, 0x250), ...starts].filter(takes);
  const printable = others.filter((code) => unprintable(String.fromCodePoint(code)) === undefined);
  return printable.length > 0 ? printable : others;
}

function firstOf(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.min(to - from + 1, 0x230) }, (_, index) => from + index);
}

function codesOf(text: string): readonly number[] {
  return [...text].map((character) => character.codePointAt(0) ?? 0);
}

function filling(length: number): string {
  return "abcdefghij".repeat(Math.ceil(length / 10)).slice(0, length);
}
