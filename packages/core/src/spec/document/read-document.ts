import { parseDocument } from "yaml";
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
  if (!checkCharacters(text, locate, report) || !checkTokens(text, locate, report)) return undefined;
  // Keys are compared by `buildNode`: the package takes quadratic time for it, and for the frames of its own messages.
  const document = parseDocument(text, { version: "1.2", schema: "core", uniqueKeys: false, prettyErrors: false });
  if (document.errors.length > 0) {
    reportSyntaxErrors(document.errors, source, report);
    return undefined;
  }
  return buildNode(document.contents, { source, report });
}
