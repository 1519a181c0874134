import type { Kinds } from "../../diagnostics/kind.ts";
import { quote } from "../../diagnostics/quote.ts";
import { limits } from "../document/limits.ts";
import { fieldExample, resourceExample, specExample, todoLines } from "./example.ts";

type Nothing = Record<never, never>;

/** Mistakes in the text as YAML or JSON, whatever it is about. */
export const documentMistakes: Kinds<{
  "invalid-yaml": { problem: string; expected: string };
  "tab-indent": Nothing;
  "text-too-large": { length: number };
  "nested-too-deep": Nothing;
  "control-character": { character: string };
  "yaml-alias": { found: string };
  "yaml-tag": { tag: string };
  "yaml-directive": { directive: string };
  "several-documents": Nothing;
  "duplicate-key": { key: string; line: number };
  "invalid-key": { found: string };
  "unsafe-number": { number: string };
}> = {
  "invalid-yaml": {
    severity: "error",
    message: ({ problem }) => `${problem}.`,
    expected: ({ expected }) => expected,
    explanation:
      "A spec is a YAML 1.2 document; JSON works too, because JSON is YAML. Values need quotes around them when they " +
      "hold `: ` or ` #`, or start with a character that means something to YAML.",
    example: fieldExample('note: string = "at: home"', "note: 'string = \"at: home\"'"),
  },
  "tab-indent": {
    severity: "error",
    message: () => "A tab stands where the line should begin with spaces.",
    expected: () => "spaces",
    explanation:
      "YAML shows with spaces what belongs to what. Tabs are as wide as each editor likes, so it refuses them.",
    example: specExample(
      ["freehold: 1", "service: Todo API", "resources:", "\tTodo:", "\t\tfields:", "\t\t\ttitle: string"],
      ["freehold: 1", "service: Todo API", "resources:", "  Todo:", "    fields:", "      title: string"],
    ),
  },
  "text-too-large": {
    severity: "error",
    message: ({ length }) => `The text has ${grouped(length)} characters.`,
    expected: () => `at most ${grouped(limits.length)}`,
    explanation:
      `Freehold reads specs of up to ${grouped(limits.length)} characters, which is room for some 2,500 resources of ` +
      "ten fields each. A larger text is more likely a mistake or an attack.",
  },
  "nested-too-deep": {
    severity: "error",
    message: () => `The values are nested more than ${limits.depth} levels deep.`,
    expected: () => `at most ${limits.depth} levels`,
    explanation:
      `A spec needs about six levels, and a JSON default some more. Freehold stops at ${limits.depth}, so that no ` +
      "text can use up the memory of the machine.",
    example: fieldExample(`tree: json = ${"[".repeat(60)}${"]".repeat(60)}`, "tree: json = [[[]]]"),
  },
  "control-character": {
    severity: "error",
    message: ({ character }) => `The text holds the character ${character}, which cannot be seen.`,
    expected: () => "text without control characters",
    explanation:
      "Control characters other than tabs and line ends, half characters (lone surrogates) and code points that are no " +
      "characters cannot be stored by every database, and hide what a text says. This holds for what a spec writes " +
      "as an escape too, such as `\\u0000`.",
    example: resourceExample(
      ['description: "Things to do\\u0000"', "fields:", "  title: string(1..200)"],
      ['description: "Things to do"', "fields:", "  title: string(1..200)"],
    ),
  },
  "yaml-alias": {
    severity: "error",
    message: ({ found }) => `${quote(found)} is an anchor, an alias or a merge of YAML, which a spec cannot use.`,
    expected: () => "every value written out, or in quotes if it begins with `&` or `*`",
    explanation:
      "Anchors (`&name`), aliases (`*name`) and merges (`<<`) make a value appear in places where a reader does not " +
      "see it, and a few lines of them can stand for more values than fit a machine. Write each value out.",
    example: fieldExample("title: &title string(1..200)", "title: string(1..200)"),
  },
  "yaml-tag": {
    severity: "error",
    message: ({ tag }) => `${quote(tag)} is a tag of YAML, which a spec cannot use.`,
    expected: () => "a value without a tag, or in quotes if it begins with `!`",
    explanation:
      "Tags such as `!!str` tell YAML to read a value as another type. In a spec the place of a value says what it is. " +
      "To make a field required, write nothing, or put the `!` behind its type: `title: string!`.",
    example: fieldExample("title: !string", "title: string!"),
  },
  "yaml-directive": {
    severity: "error",
    message: ({ directive }) => `${quote(directive)} is a directive of YAML, which a spec cannot use.`,
    expected: () => "no line that begins with `%`",
    explanation:
      "Directives change how YAML is read: under `%YAML 1.1`, `no` would be `false`. A spec is always YAML 1.2.",
    example: specExample(["%YAML 1.1", "---", ...todoLines], ["---", ...todoLines]),
  },
  "several-documents": {
    severity: "error",
    message: () => "A second document starts here.",
    expected: () => "one document in a file",
    explanation: "`---` between lines starts another YAML document. One file holds one spec of one service.",
    example: specExample([...todoLines, "---", ...todoLines], todoLines),
  },
  "duplicate-key": {
    severity: "error",
    message: ({ key, line }) => `${quote(key)} is there already, on line ${line}.`,
    expected: () => "every key once",
    explanation: "Of two equal keys, most programs would silently drop one. Remove one, or give it another name.",
    example: resourceExample(
      ["fields:", "  title: string(1..200)", "  title: text"],
      ["fields:", "  title: string(1..200)", "  body: text"],
    ),
  },
  "invalid-key": {
    severity: "error",
    message: ({ found }) => `A key cannot be ${found}.`,
    expected: () => "a name",
    explanation: "Keys are names: of a setting, a resource or a field. A list, a mapping or nothing at all is no name.",
    example: fieldExample("[title]: string", "title: string"),
  },
  "unsafe-number": {
    severity: "error",
    message: ({ number }) => `JSON cannot carry the number ${quote(number)} without changing it.`,
    expected: () => "a number that a double holds, or text in quotes",
    explanation:
      "Numbers in a JSON value are doubles: they hold 15 digits, and neither infinity nor “not a number”. Put a longer " +
      "number in quotes.",
    example: fieldExample("meta: json = [12345678901234567890]", 'meta: json = ["12345678901234567890"]'),
  },
};

function grouped(count: number): string {
  return String(count).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ",");
}
