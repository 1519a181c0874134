import { Composer, type CST, type Document, Parser } from "yaml";
import type { SpecReport } from "../mistakes.ts";
import { buildNode } from "./build-node.ts";
import { checkCharacters } from "./characters.ts";
import { checkTokens } from "./check-tokens.ts";
import { limits } from "./limits.ts";
import type { Node } from "./node.ts";
import type { Readable } from "./source.ts";
import { reportSyntaxErrors } from "./syntax-error.ts";

/**
 * Reads a text as one YAML 1.2 document, of which JSON is a part, and refuses everything in YAML by which a text could
 * be larger than it looks. Returns nothing if the text cannot be read; what is wrong with it has then been reported.
 */
export function readDocument(source: Readable, report: SpecReport): Node | undefined {
  const { text, locate } = source;
  if (text.length > limits.length) return report("text-too-large", { length: text.length }, { range: locate(0, 0) });
  if (!checkCharacters(text, locate, report)) return undefined;
  const lexemes = checkTokens(text, locate, report);
  const document = lexemes && compose(lexemes, text.length);
  if (document === undefined) return undefined;
  if (document.errors.length > 0) {
    reportSyntaxErrors(document.errors, source, report);
    return undefined;
  }
  return buildNode(document.contents, { source, report });
}

/** What `parseDocument` of the package does, without cutting the text into lexemes once more. */
function compose(lexemes: readonly string[], end: number): Document.Parsed | undefined {
  // Keys are compared by `buildNode`: the package takes quadratic time for it, and for the frames of its own messages.
  const composer = new Composer({ version: "1.2", schema: "core", uniqueKeys: false, prettyErrors: false });
  const [document] = composer.compose(parse(lexemes), true, end);
  return document;
}

function* parse(lexemes: readonly string[]): Generator<CST.Token> {
  const parser = new Parser();
  for (const lexeme of lexemes) yield* parser.next(lexeme);
  yield* parser.end();
}
