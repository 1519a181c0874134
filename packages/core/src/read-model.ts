import { type Diagnostic, isError, type Result } from "./diagnostics/diagnostic.ts";
import { sortDiagnostics } from "./diagnostics/sort.ts";
import { checkNames } from "./fastapi/names/check.ts";
import type { Model } from "./model/model.ts";
import { resolveModel } from "./model/resolve.ts";
import type { Source } from "./spec/document/source.ts";
import { parseSpec } from "./spec/parse-spec.ts";

/**
 * Reads the text of a spec as far as its meaning, and finds the mistakes of every stage at once: each stage goes on with
 * what the one before it could read.
 */
export function readModel(source: Source): Result<Model> {
  const spec = parseSpec(source);
  if (!spec.legible) return { diagnostics: spec.diagnostics };
  const model = resolveModel(spec.legible);
  const names = checkNames(spec.legible, model.legible);
  const diagnostics = [model.diagnostics, names].reduce(withNews, spec.diagnostics);
  return !model.value || diagnostics.some(isError) ? { diagnostics } : { value: model.value, diagnostics };
}

/** Adds what a later stage found, save where an error is known: it would most likely be that one again. */
function withNews(known: readonly Diagnostic[], found: readonly Diagnostic[]): readonly Diagnostic[] {
  const places = new Set(known.filter(isError).map(({ range }) => range?.start.offset));
  return sortDiagnostics([...known, ...found.filter(({ range }) => !places.has(range?.start.offset))]);
}
