import { isMap, isScalar, isSeq, type YAMLMap, type Scalar as YamlScalar } from "yaml";
import type { SpecReport } from "../mistakes.ts";
import { checkCharacters } from "./characters.ts";
import { type Entry, isAbsent, type Mapping, type Node, nounOf, type Scalar } from "./node.ts";
import type { Readable } from "./source.ts";

/** The text from which the nodes of the `yaml` package come, and where to report what is wrong with them. */
interface Building {
  readonly source: Readable;
  readonly report: SpecReport;
}

/** Turns a node of the `yaml` package into one of ours. A missing one stands at the end of what comes before it. */
export function buildNode(node: unknown, building: Building, end = 0): Node {
  if (isMap(node)) return buildMapping(node, building);
  if (isSeq(node)) {
    const items = node.items.map((item) => buildNode(item, building, endOf(node)));
    return { kind: "list", items, range: building.source.locate(startOf(node), endOf(node)) };
  }
  return isScalar(node) ? buildScalar(node, building) : absentAt(end, building);
}

function buildMapping(node: YAMLMap, building: Building): Mapping {
  const entries = new Map<string, Entry>();
  for (const pair of node.items) {
    const key = buildNode(pair.key, building, startOf(node));
    const value = buildNode(pair.value, building, endOf(pair.key));
    if (isSoundKey(key, entries, building.report)) entries.set(key.text, { key, value });
  }
  return {
    kind: "mapping",
    entries: [...entries.values()],
    range: building.source.locate(startOf(node), endOf(node)),
    flow: node.flow === true,
  };
}

function isSoundKey(key: Node, before: ReadonlyMap<string, Entry>, report: SpecReport): key is Scalar {
  const { range } = key;
  if (key.kind !== "scalar" || isAbsent(key)) {
    report("invalid-key", { found: nounOf(key) }, { range });
    return false;
  }
  if (key.text === "<<" && key.style === "plain") {
    report("yaml-alias", { found: key.text }, { range });
    return false;
  }
  const known = before.get(key.text);
  if (known) report("duplicate-key", { key: key.text, line: known.key.range.start.line }, { range });
  return !known;
}

const styles: Readonly<Record<YamlScalar.Type, Scalar["style"]>> = {
  PLAIN: "plain",
  QUOTE_SINGLE: "single",
  QUOTE_DOUBLE: "double",
  BLOCK_FOLDED: "block",
  BLOCK_LITERAL: "block",
};

function buildScalar(node: YamlScalar, { source, report }: Building): Scalar {
  const [first, last] = [startOf(node), endOf(node)];
  const text = node.source ?? "";
  const style = styles[node.type ?? "PLAIN"];
  const range = source.locate(first, last);
  const inner = style === "plain" ? ([first, last] as const) : ([first + 1, last - 1] as const);
  const verbatim = style !== "block" && source.text.slice(...inner) === text && !text.includes("\n");
  const cut = style === "plain" ? cutAt(source.text, last) : undefined;
  // An escape can bring in what the text itself may not hold.
  if (style === "double") checkCharacters(text, () => range, report);
  return {
    kind: "scalar",
    value: node.value as Scalar["value"],
    text,
    style,
    range,
    ...(verbatim && { start: source.locate(inner[0], inner[0]).start }),
    ...(cut && { cut }),
  };
}

function cutAt(text: string, end: number): Scalar["cut"] {
  const [behind] = /^[ \t]*[#,]/.exec(text.slice(end, end + 20)) ?? [];
  if (behind === undefined) return undefined;
  return behind.endsWith(",") ? "comma" : "comment";
}

function absentAt(offset: number, { source }: Building): Scalar {
  return { kind: "scalar", value: null, text: "", style: "plain", range: source.locate(offset, offset) };
}

function startOf(node: unknown): number {
  return rangeOf(node)[0];
}

/** Where a node ends, without the comments and empty lines that the package counts as part of a collection. */
function endOf(node: unknown): number {
  if (isMap(node) && !node.flow) return endOf(node.items.at(-1)?.value ?? node.items.at(-1)?.key);
  return isSeq(node) && !node.flow ? endOf(node.items.at(-1)) : rangeOf(node)[1];
}

function rangeOf(node: unknown): readonly [number, number, number] {
  const known = isMap(node) || isSeq(node) || isScalar(node) ? node.range : undefined;
  return known ?? [0, 0, 0];
}
