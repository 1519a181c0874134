import type { AST } from "@eslint-community/regexpp";
import type { CharacterClass, ClassItem, PatternNode } from "./node.ts";

/** Converts a syntax tree in which `obstaclesIn` found nothing. */
export function nodeOf(syntax: AST.Pattern): PatternNode {
  return choiceOf(syntax.alternatives);
}

function choiceOf(alternatives: readonly AST.Alternative[]): PatternNode {
  const [first, ...others] = alternatives.map(sequenceOf);
  return first && others.length === 0 ? first : { kind: "choice", options: first ? [first, ...others] : [] };
}

function sequenceOf({ elements }: AST.Alternative): PatternNode {
  return { kind: "sequence", items: elements.map(elementOf) };
}

function elementOf(element: AST.Element): PatternNode {
  switch (element.type) {
    case "Character":
      return { kind: "character", code: element.value };
    case "CharacterSet":
      return classOf([element], false);
    case "CharacterClass":
      return classOf(element.elements, element.negate);
    case "CapturingGroup":
    case "Group":
      return { kind: "group", capturing: element.type === "CapturingGroup", item: choiceOf(element.alternatives) };
    case "Quantifier":
      return { kind: "repeat", item: elementOf(element.element), min: element.min, max: element.max };
    case "Assertion":
      return { kind: element.kind === "start" ? "start" : "end" };
    default:
      throw unexpected(element);
  }
}

type ClassElement = AST.CharacterClass["elements"][number] | AST.CharacterSet;

function classOf(elements: readonly ClassElement[], negated: boolean): CharacterClass {
  const [only] = elements;
  const flips = elements.length === 1 && only?.type === "CharacterSet" && isFlipped(only);
  return { kind: "class", negated: negated !== flips, items: elements.flatMap(itemsOf) };
}

/** `\D` is the class that takes what `\d` does not, and `.` the one that takes all but the line feed. */
function isFlipped(set: AST.CharacterSet): boolean {
  return set.kind === "any" || (set.kind !== "property" && set.negate);
}

function itemsOf(element: ClassElement): readonly ClassItem[] {
  switch (element.type) {
    case "Character":
      return [{ kind: "range", from: element.value, to: element.value }];
    case "CharacterClassRange":
      return [{ kind: "range", from: element.min.value, to: element.max.value }];
    case "CharacterSet":
      return itemsOfSet(element);
    default:
      throw unexpected(element);
  }
}

function itemsOfSet(set: AST.CharacterSet): readonly ClassItem[] {
  if (set.kind === "property") return [{ kind: "category", name: set.value ?? "", negated: set.negate }];
  return ascii[set.kind];
}

/** What the escapes mean here: ASCII, because engines disagree on the rest of Unicode. */
const ascii = {
  any: charactersOf("\n"),
  digit: [rangeOf("0", "9")],
  word: [rangeOf("A", "Z"), rangeOf("a", "z"), rangeOf("0", "9"), rangeOf("_", "_")],
  space: charactersOf(" \t\n\r\f\v"),
} as const;

function charactersOf(text: string): readonly ClassItem[] {
  return [...text].map((character) => rangeOf(character, character));
}

function rangeOf(from: string, to: string): ClassItem {
  return { kind: "range", from: from.charCodeAt(0), to: to.charCodeAt(0) };
}

function unexpected(node: AST.Node): Error {
  return new Error(`A pattern with ${node.type} should have been refused.`);
}
