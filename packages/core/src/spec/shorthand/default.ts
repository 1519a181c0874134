import { type Node, partOf, type Scalar } from "../document/node.ts";
import { readDocument } from "../document/read-document.ts";
import type { FieldParts } from "../field-parts.ts";
import type { TypeName } from "../types.ts";
import { type Cursor, located, mend, rangeOf } from "./cursor.ts";
import { unexpected, whatCut } from "./unexpected.ts";

/** What the default is for. */
export interface DefaultOf {
  readonly name: TypeName;
  readonly list: boolean;
}

/** Reads the `=` and the default behind it, if they are there. The default reaches to the end. */
export function readDefault(cursor: Cursor, of: DefaultOf): Pick<FieldParts, "default"> | undefined {
  const sign = cursor.takeMark("=");
  if (!sign) return {};
  const { kind, start } = cursor.next();
  if (kind === "end") {
    const suggestions = whatCut(cursor.scalar);
    return cursor.report("missing-default", {}, { range: rangeOf(cursor, sign), suggestions });
  }
  const value = readValue(cursor, of, start);
  return value && { default: value };
}

function readValue(cursor: Cursor, of: DefaultOf, start: number): Node | undefined {
  if (of.list || of.name === "json") return readStructure(cursor, start);
  const { kind } = cursor.next();
  if (kind === "quoted" || kind === "broken") return readQuoted(cursor);
  const text = cursor.scalar.text.slice(start).trimEnd();
  const word = FREE_TEXT.has(of.name) ? undefined : LATE_WORDS.find((late) => endsWith(text, late));
  return word === undefined ? plain(cursor.scalar, start, text) : refuseLate(cursor, { start, text, word });
}

/** Types whose values can hold any word. */
const FREE_TEXT = new Set<TypeName>(["string", "text"]);

/** Reads a list or a JSON value as YAML, of which JSON is a part. */
function readStructure(cursor: Cursor, start: number): Node | undefined {
  const locate = (from: number, to: number) => partOf(cursor.scalar, start + from, start + to);
  return readDocument({ text: cursor.scalar.text.slice(start).trimEnd(), locate }, cursor.report);
}

function readQuoted(cursor: Cursor): Scalar | undefined {
  if (cursor.next().kind === "broken") return unexpected(cursor, "a text in quotes");
  const token = cursor.take();
  if (cursor.next().kind !== "end") return unexpected(cursor, "nothing behind the default");
  const { value, range } = located(cursor, token);
  return { kind: "scalar", value, text: value, style: "double", range };
}

const KEYWORDS = new Map<string, Scalar["value"]>([
  ["null", null],
  ["true", true],
  ["false", false],
]);

function plain(scalar: Scalar, start: number, text: string): Scalar {
  const keyword = KEYWORDS.get(text);
  const range = partOf(scalar, start, start + text.length);
  return { kind: "scalar", value: keyword === undefined ? text : keyword, text, style: "plain", range };
}

/** Words that belong in front of a default. */
const LATE_WORDS = ["unique", "index"];

function endsWith(text: string, word: string): boolean {
  return text.endsWith(word) && /\s/.test(text.at(-word.length - 1) ?? "");
}

interface LateWord {
  /** Where the default starts. */
  readonly start: number;
  /** The default with the word behind it. */
  readonly text: string;
  readonly word: string;
}

function refuseLate(cursor: Cursor, { start, text, word }: LateWord): undefined {
  const end = start + text.length;
  const sign = cursor.scalar.text.lastIndexOf("=", start);
  const moved = `${word} = ${text.slice(0, -word.length).trimEnd()}`;
  const suggestion = mend(cursor, { start: sign, end, text: moved }, `Move \`${word}\` in front of the \`=\`.`);
  const range = rangeOf(cursor, { start: end - word.length, end });
  const expected = `\`${word}\` in front of the \`=\``;
  return cursor.report("misplaced-mark", { mark: word, expected }, { range, suggestions: [suggestion] });
}
