import { unprintable } from "../value/text.ts";
import type { CharacterClass, ClassItem, PatternNode } from "./node.ts";

/** Writes a pattern so that JavaScript (with the `u` flag) and the regex crate of Rust read the same in it. */
export function printPattern(node: PatternNode): string {
  switch (node.kind) {
    case "character":
      return escaped(node.code, /[\\^$.*+?()[\]{}|]/);
    case "class":
      return printClass(node);
    case "sequence":
      return node.items.map(printPattern).join("");
    case "choice":
      return node.options.map(printPattern).join("|");
    case "group":
      return `${node.capturing ? "(" : "(?:"}${printPattern(node.item)})`;
    case "repeat":
      return printPattern(node.item) + printCount(node.min, node.max);
    case "start":
      return "^";
    case "end":
      return "$";
  }
}

function printCount(min: number, max: number): string {
  if (min === 0 && max === 1) return "?";
  if (max === Number.POSITIVE_INFINITY) return openCounts[min] ?? `{${min},}`;
  return min === max ? `{${min}}` : `{${min},${max}}`;
}

const openCounts = ["*", "+"];

function printClass({ negated, items }: CharacterClass): string {
  const [only] = items;
  if (only?.kind === "category" && items.length === 1) return printCategory(only.name, only.negated !== negated);
  return `[${negated ? "^" : ""}${items.reduce((text, item) => text + printItem(item, text), "")}]`;
}

function printItem(item: ClassItem, before: string): string {
  if (item.kind === "category") return printCategory(item.name, item.negated);
  const from = printClassCharacter(item.from, before);
  return item.from === item.to ? from : `${from}-${printClassCharacter(item.to, "-")}`;
}

/** Two `&`, `~` or `|` in a row would be an operator to some engines. */
function printClassCharacter(code: number, before: string): string {
  const character = escaped(code, /[\\\]^[-]/);
  return /[&~|]/.test(character) && before.endsWith(character) ? hex(code) : character;
}

function printCategory(name: string, negated: boolean): string {
  return `\\${negated ? "P" : "p"}{${name}}`;
}

const controls: ReadonlyMap<string, string> = new Map([
  ["\t", "\\t"],
  ["\n", "\\n"],
  ["\v", "\\v"],
  ["\f", "\\f"],
  ["\r", "\\r"],
]);

function escaped(code: number, special: RegExp): string {
  const character = String.fromCodePoint(code);
  if (special.test(character)) return `\\${character}`;
  return controls.get(character) ?? (unprintable(character) === undefined ? character : hex(code));
}

function hex(code: number): string {
  const digits = code.toString(16);
  return code < 0x100 ? `\\x${digits.padStart(2, "0")}` : `\\u{${digits}}`;
}
