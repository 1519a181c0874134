import { type Diagnostic, isError, type Result } from "../../diagnostics/diagnostic.ts";
import { parseSpec } from "../parse-spec.ts";
import type { Spec } from "../spec.ts";
import { type DefinitionText, printDefinition } from "./print-definition.ts";

/**
 * Reads a definition, such as `defineService` returns it, by printing it and reading the print with `parseSpec`. So
 * both ways accept the same and say the same. The diagnostics carry a path in place of a range. The ranges in the spec
 * speak of the print: `printDefinition` gives it, and `withPaths` translates what `resolveModel` says of such a spec.
 */
export function parseDefinition(value: unknown, file: string): Result<Spec> {
  const printed = printDefinition(value, file);
  const refused = new Set(printed.diagnostics.map(({ path }) => path));
  if (!printed.complete) return { diagnostics: printed.diagnostics };
  const parsed = parseSpec({ file, text: printed.text });
  const others = withPaths(parsed.diagnostics, printed).filter(({ path }) => !refused.has(path));
  const diagnostics = [...printed.diagnostics, ...others];
  return parsed.value && !diagnostics.some(isError) ? { value: parsed.value, diagnostics } : { diagnostics };
}

/**
 * Puts paths of the definition in place of ranges in its print, which the user has never seen. Edits go with them; the
 * words of the suggestions stay.
 */
export function withPaths(diagnostics: readonly Diagnostic[], definition: DefinitionText): readonly Diagnostic[] {
  return diagnostics.map(({ range, ...diagnostic }) => ({
    ...diagnostic,
    ...(range && { path: definition.pathOf(range.start.offset) }),
    suggestions: diagnostic.suggestions.map(({ message }) => ({ message, edits: [] })),
  }));
}
