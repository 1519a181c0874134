import type { Choice } from "../phrase.ts";
import type { Type } from "../type.ts";
import { isWithin } from "./bounds.ts";

/** Words that stand for more values than were named. */
const andSoOn: ReadonlySet<string> = new Set(["etc", "etcetera", "so on", "more"]);

/** The type that a list of values makes, or nothing when they are too few to choose from. */
export function typeOfValues(choices: readonly Choice[], isLoud: boolean): Type | undefined {
  const values = [...new Set(choices.map((choice) => writtenValue(choice, isLoud)).filter((value) => value !== ""))];
  if (values.length < 2) return undefined;
  if (values.every((value) => /^\d{1,6}$/.test(value))) return integerAmong(values.map(Number));
  const isAnswer = values.length === 2 && values.every((value) => answers.has(value.toLowerCase()));
  return isAnswer ? { kind: "boolean" } : { kind: "enum", values: values.slice(0, most) };
}

const most = 100;
const answers: ReadonlySet<string> = new Set(["yes", "no", "true", "false", "on", "off", "1", "0"]);

function integerAmong(values: readonly number[]): Type {
  return { kind: "integer", min: String(Math.min(...values)), max: String(Math.max(...values)) };
}

/** A value in snake case; codes such as `EUR` stay in capitals, unless the whole sentence is in capitals. */
function writtenValue({ words, text }: Choice, isLoud: boolean): string {
  if (andSoOn.has(words.join(" "))) return "";
  const isCode = !isLoud && /^[A-Z][A-Z0-9]{0,4}$/.test(text);
  return isCode ? text : snake(words.join(" ")).slice(0, 60);
}

function snake(text: string): string {
  return text.replaceAll(/[^a-z0-9]+/g, "_").replaceAll(/^_|_$/g, "");
}

/** The default that a word gives a field of that type, as the spec writes it; nothing when it is no such value. */
export function defaultOf(type: Type, word: string): string | undefined {
  switch (type.kind) {
    case "boolean":
      return booleans.get(word.toLowerCase());
    case "enum":
      return type.values.find((value) => value.toLowerCase() === snake(word.toLowerCase()));
    case "integer":
      return /^-?\d{1,9}$/.test(word) && isWithin(type, word) ? word : undefined;
    case "number":
    case "decimal":
      return /^-?\d{1,9}(?:\.\d{1,2})?$/.test(word) && isWithin(type, word) ? word : undefined;
    case "string":
      return isPlainWord(word) && word.length >= (type.min ?? 0) && word.length <= (type.max ?? 40) ? word : undefined;
    default:
      return undefined;
  }
}

function isPlainWord(word: string): boolean {
  return /^[A-Za-z0-9]{1,40}$/.test(word) && !nothings.has(word.toLowerCase());
}

const nothings: ReadonlySet<string> = new Set(["null", "none", "nothing", "empty", "blank", "true", "false"]);

const booleans: ReadonlyMap<string, string> = new Map([
  ...["true", "yes", "on", "1", "checked", "enabled"].map((word): [string, string] => [word, "true"]),
  ...["false", "no", "off", "0", "unchecked", "disabled", "not"].map((word): [string, string] => [word, "false"]),
]);
