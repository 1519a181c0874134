import type { Range } from "../../diagnostics/diagnostic.ts";
import type { SpecReport } from "../mistakes.ts";
import { trackDepth } from "./depth.ts";
import { limits } from "./limits.ts";
import type { Locate } from "./source.ts";
import { isBlank, tokensOf, type YamlToken } from "./tokens.ts";

/** After this many the rest will not tell the user more. */
const MOST = 10;

/**
 * Reports what a spec may not use of YAML, before a tree is built: anchors, aliases, tags, directives, a second
 * document, and nesting that is too deep. It works token by token and stops early, so that a hostile text costs
 * neither time nor memory. Returns the lexemes of a text that may be read.
 */
export function checkTokens(text: string, locate: Locate, report: SpecReport): readonly string[] | undefined {
  const lexemes: string[] = [];
  const refusalsOf = trackRefusals();
  let refused = 0;
  for (const token of tokensOf(text)) {
    lexemes.push(token.lexeme);
    for (const refuse of refusalsOf(token)) {
      refuse(report, { source: token.source, range: locate(token.offset, token.offset + token.source.length) });
      refused += 1;
      if (refuse === tooDeep || refuse === secondDocument || refused === MOST) return undefined;
    }
  }
  return refused === 0 ? lexemes : undefined;
}

type Refuse = (report: SpecReport, found: { readonly source: string; readonly range: Range }) => undefined;

/** Tells of each token in turn what a spec may not use there. */
function trackRefusals(): (token: YamlToken) => Iterable<Refuse> {
  const depth = trackDepth();
  const startsAnother = trackDocuments();
  return function* (token) {
    const refuse = token.type === null ? undefined : foreign.get(token.type);
    if (refuse) yield refuse;
    if (depth(token) > limits.depth) yield tooDeep;
    if (startsAnother(token)) yield secondDocument;
  };
}

const aliasing: Refuse = (report, { source, range }) => report("yaml-alias", { found: source }, { range });
const tooDeep: Refuse = (report, { range }) => report("nested-too-deep", {}, { range });
const secondDocument: Refuse = (report, { range }) => report("several-documents", {}, { range });

const foreign = new Map<string, Refuse>([
  ["alias", aliasing],
  ["anchor", aliasing],
  ["tag", (report, { source, range }) => report("yaml-tag", { tag: source }, { range })],
  ["directive-line", (report, { source, range }) => report("yaml-directive", { directive: source }, { range })],
]);

/** Tells of each token in turn whether another document starts there. */
function trackDocuments(): (token: YamlToken) => boolean {
  let begun = false;
  let ended = false;
  return (token) => {
    if (isBlank(token)) return false;
    const another = ended || (begun && token.type === "doc-start");
    if (token.type === "doc-end") ended = true;
    else if (token.type !== "directive-line") begun = true;
    return another && token.type !== "doc-end";
  };
}
