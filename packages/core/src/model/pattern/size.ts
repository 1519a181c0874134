import type { CharacterClass, PatternNode } from "./node.ts";

/** A category of Unicode is some fifty times as large as a range, once it is compiled for UTF-8. */
const compiledCategory = 50;

/** About how large the pattern is for an engine that compiles it to bytes, as the regex crate of Rust does. */
export function compiledSizeOf(node: PatternNode): number {
  return sizeOf(node, ({ items }) => (items.some((item) => item.kind === "category") ? compiledCategory : 1));
}

/** About how many states an automaton for the pattern has: repetitions are written out, and multiply. */
export function statesOf(node: PatternNode): number {
  return sizeOf(node, () => 1);
}

function sizeOf(node: PatternNode, classSize: (node: CharacterClass) => number): number {
  switch (node.kind) {
    case "class":
      return classSize(node);
    case "sequence":
      return 1 + sum(node.items.map((item) => sizeOf(item, classSize)));
    case "choice":
      return 1 + sum(node.options.map((option) => sizeOf(option, classSize)));
    case "group":
      return sizeOf(node.item, classSize);
    case "repeat":
      return sizeOf(node.item, classSize) * Math.max(1, Number.isFinite(node.max) ? node.max : node.min + 1);
    default:
      return 1;
  }
}

/** The number of groups within groups. */
export function depthOf(node: PatternNode): number {
  switch (node.kind) {
    case "sequence":
      return Math.max(0, ...node.items.map(depthOf));
    case "choice":
      return Math.max(0, ...node.options.map(depthOf));
    case "group":
      return 1 + depthOf(node.item);
    case "repeat":
      return depthOf(node.item);
    default:
      return 0;
  }
}

/** At most this many different texts match from end to end; `Infinity` where there is no end to them. */
export function varietyOf(node: PatternNode): number {
  switch (node.kind) {
    case "class":
      return charactersIn(node);
    case "sequence":
      return product(node.items.map(varietyOf));
    case "choice":
      return sum(node.options.map(varietyOf));
    case "group":
      return varietyOf(node.item);
    case "repeat":
      return repetitions(varietyOf(node.item), node.min, node.max);
    default:
      return 1;
  }
}

function charactersIn({ negated, items }: CharacterClass): number {
  if (negated) return Number.POSITIVE_INFINITY;
  return sum(items.map((item) => (item.kind === "range" ? item.to - item.from + 1 : Number.POSITIVE_INFINITY)));
}

function repetitions(variety: number, min: number, max: number): number {
  if (max === 0) return 1;
  if (variety === 0) return min === 0 ? 1 : 0;
  return Number.isFinite(max) ? (max - min + 1) * variety ** max : Number.POSITIVE_INFINITY;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function product(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => (total === 0 || number === 0 ? 0 : total * number), 1);
}
