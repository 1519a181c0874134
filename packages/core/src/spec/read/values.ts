import type { Located, Suggestion } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import { quote } from "../../diagnostics/quote.ts";
import { propose, replaceWith } from "../../diagnostics/suggestion.ts";
import { type Entry, type Node, nounOf, type Scalar, textRange } from "../document/node.ts";
import type { Choice } from "../keys/choices.ts";
import type { SpecReport } from "../mistakes.ts";
import { resourceNames } from "../names.ts";
import { isPlainNumber } from "../plain-number.ts";
import { readName } from "./name.ts";

/**
 * Reads a text. Numbers and `null` need quotes, because YAML does not read them as text. So do `true` and `false`, but who
 * writes them means a flag, and not a reason of that name.
 */
export function readText({ key, value }: Entry, report: SpecReport): Located<string> | undefined {
  if (value.kind !== "scalar") return refuse({ key, value }, "text", report);
  if (typeof value.value === "string") return { value: value.text, range: value.range };
  const isFlag = typeof value.value === "boolean";
  const inQuotes = propose("Put it in quotes.", { range: value.range, text: JSON.stringify(value.text) });
  return report(
    "wrong-kind",
    { what: quote(key.text), found: nounOf(value), expected: isFlag ? "text, and not a flag" : "text" },
    { range: value.range, suggestions: isFlag ? [] : [inQuotes] },
  );
}

/** What people write for `true` and `false`. */
const FLAGS = new Map([
  ["yes", "true"],
  ["on", "true"],
  ["true", "true"],
  ["1", "true"],
  ["no", "false"],
  ["off", "false"],
  ["false", "false"],
  ["0", "false"],
]);

/** Reads `true` or `false`. */
export function readFlag({ key, value }: Entry, report: SpecReport): Located<boolean> | undefined {
  if (value.kind === "scalar" && typeof value.value === "boolean") return { value: value.value, range: value.range };
  const flag = value.kind === "scalar" ? FLAGS.get(value.text.toLowerCase()) : undefined;
  const suggestions = flag === undefined ? [] : [replaceWith(value.range, flag)];
  const params = { what: quote(key.text), found: nounOf(value), expected: "`true` or `false`" };
  return report("wrong-kind", params, { range: value.range, suggestions });
}

/** Reads a number, with or without quotes, as the digits that stand there. */
export function readNumber({ key, value }: Entry, report: SpecReport): Located<string> | undefined {
  if (value.kind !== "scalar" || typeof value.value === "boolean") return refuse({ key, value }, "a number", report);
  if (isPlainNumber(value.text)) return { value: value.text, range: value.range };
  return report("bad-number", { text: value.text }, { range: value.range });
}

/** Makes the reader of a key that takes one of a few words. */
export function choiceReader<Word extends string>(
  choice: Choice<Word>,
): (entry: Entry, report: SpecReport) => Located<Word> | undefined {
  return ({ key, value }, report) => {
    const { words, aliases } = choice;
    const text = value.kind === "scalar" ? value.text : nounOf(value);
    const { range } = value;
    const known = words.find((word) => word === text);
    if (known) return { value: known, range };
    const meant = aliases.get(text.toLowerCase()) ?? nearest(text, words);
    const suggestions = meant === undefined ? [] : [replaceWith(range, meant)];
    return report("unknown-choice", { key: key.text, value: text, legal: words }, { range, suggestions });
  };
}

/** Makes the reader of a list of such words. */
export function choicesReader<Word extends string>(
  choice: Choice<Word>,
): (entry: Entry, report: SpecReport) => readonly Located<Word>[] | undefined {
  const read = choiceReader(choice);
  return (entry, report) => {
    const items = readList(entry, `a list of words, such as \`[${choice.words.join(", ")}]\``, report);
    return items && allOf(items, (value) => read({ ...entry, value }, report));
  };
}

/** Reads the name of a resource. */
export function readResourceName({ key, value }: Entry, report: SpecReport): Located<string> | undefined {
  if (value.kind === "scalar") return readName(value, resourceNames, report);
  return refuse({ key, value }, "the name of a resource", report);
}

/** Reads words in any form that YAML gives them: in an enum, `1` and `true` are words too. */
export function readWords(entry: Entry, report: SpecReport): readonly Located<string>[] | undefined {
  const items = readList(entry, "a list of words", report);
  return items && allOf(items, (item) => readWord(entry.key, item, report));
}

/** Reads the items of a list. A single value is no list, but can be made one. */
export function readList({ key, value }: Entry, expected: string, report: SpecReport): readonly Node[] | undefined {
  if (value.kind === "list") return value.items;
  const { range } = value;
  const inBrackets = value.kind === "scalar" && /^[\w, ]+$/.test(value.text) ? [bracketed(value)] : [];
  return report(
    "wrong-kind",
    { what: quote(key.text), found: nounOf(value), expected },
    { range, suggestions: inBrackets },
  );
}

/** Reads every item, or nothing if one of them is wrong. */
export function allOf<T, U>(items: readonly T[], read: (item: T) => U | undefined): readonly U[] | undefined {
  const values = items.map(read);
  return values.every((value) => value !== undefined) ? values : undefined;
}

/** Reports a value of the wrong kind. */
export function refuse({ key, value }: Entry, expected: string, report: SpecReport): undefined {
  return report("wrong-kind", { what: quote(key.text), found: nounOf(value), expected }, { range: value.range });
}

function readWord(key: Scalar, item: Node, report: SpecReport): Located<string> | undefined {
  if (item.kind === "scalar") return { value: item.text, range: textRange(item) };
  return refuse({ key, value: item }, "words", report);
}

function bracketed({ text, range }: Scalar): Suggestion {
  return propose("Put it in brackets.", { range, text: `[${text}]` });
}
