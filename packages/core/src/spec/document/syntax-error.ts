import type { YAMLError } from "yaml";
import type { Suggestion } from "../../diagnostics/diagnostic.ts";
import { propose } from "../../diagnostics/suggestion.ts";
import type { SpecReport } from "../mistakes.ts";
import type { Locate, Readable } from "./source.ts";

/** After this many the rest are mostly echoes of the first. */
const MOST = 10;

/** What the user wrote, what YAML expects there, and by which words of the `yaml` package to know it. */
const explanations: readonly (readonly [words: RegExp, problem: string, expected: string])[] = [
  [/^Nested mappings/, "The value holds `: `, which YAML reads as another key", "quotes around the whole value"],
  [
    /^Implicit keys need/,
    "A key and its `:` stand on different lines",
    "a `:` behind each key, or another indentation",
  ],
  [/^Implicit map keys need/, "There is no `: ` behind this", "`key: value`"],
  [/^Missing closing/, "A quote is not closed", "a quote at the end of the value too"],
  [/^Invalid escape/, "The backslash begins no escape that YAML knows", "`\\\\` for a backslash, or single quotes"],
  [/^Plain value cannot start/, "The value begins with a character that is special in YAML", "quotes around the value"],
  [/^Comments must be separated/, "A comment is glued to what stands before it", "a space in front of the `#`"],
  [/^(All .* same column|Sequence item without)/, "The line is indented unlike its neighbours", "the same indentation"],
  [/at node end$/, "Something stands behind a value that has ended", "a new line, or quotes around the whole value"],
  [/on same line with key/, "A list begins on the line of its key", "the list on the next line, or in brackets"],
  [/^Block scalar header/, "Text stands on the line of `|` or `>`", "the text on the next lines, indented"],
  [/(must be sufficiently indented|must end with a)/, "A bracket is not closed", "a closing bracket"],
  [
    /^(Missing , |Unexpected (,|empty item))/,
    "The commas in the brackets are not right",
    "one comma between two entries",
  ],
  [/1024/, "The key is too long for YAML", "at most 1,024 characters in front of the `:`"],
];

const UNCLEAR = [/(?:)/, "YAML cannot make sense of this", "`key: value`, or quotes around the whole value"] as const;

/** Reports what makes a text no YAML, in words for people who do not know YAML by heart. */
export function reportSyntaxErrors(errors: readonly YAMLError[], { text, locate }: Readable, report: SpecReport): void {
  for (const error of telling(errors, locate).slice(0, MOST)) {
    // The package counts one character behind the text as well.
    const [start, end] = error.pos.map((offset) => Math.min(offset, text.length)) as [number, number];
    const range = locate(start, Math.max(end, Math.min(start + 1, text.length)));
    if (error.code === "TAB_AS_INDENT") {
      report("tab-indent", {}, { range });
      continue;
    }
    const [, problem, expected] = explanations.find(([words]) => words.test(error.message)) ?? UNCLEAR;
    const suggestions = error.message.startsWith("Nested mappings") ? quoting(start, { text, locate }) : [];
    report("invalid-yaml", { problem, expected }, { range, suggestions });
  }
}

/** Of the errors of one line the first; of those at one place the last, which knows most. */
function telling(errors: readonly YAMLError[], locate: Locate): readonly YAMLError[] {
  const byLine = new Map<number, YAMLError>();
  for (const error of errors) {
    const { line } = locate(error.pos[0], error.pos[0]).start;
    const known = byLine.get(line);
    if (!known || known.pos[0] >= error.pos[0]) byLine.set(line, error);
  }
  return [...byLine.values()].sort((one, other) => one.pos[0] - other.pos[0]);
}

/** Proposes quotes around the rest of the line, unless a comment ends it. */
function quoting(start: number, { text, locate }: Readable): readonly Suggestion[] {
  const rest = (text.slice(start).split("\n", 1)[0] ?? "").trimEnd();
  if (rest.includes(" #")) return [];
  const quoted = `'${rest.replaceAll("'", "''")}'`;
  return [propose("Put quotes around the value.", { range: locate(start, start + rest.length), text: quoted })];
}
