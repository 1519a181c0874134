import type { Severity } from "./diagnostics/diagnostic.ts";
import type { Catalogue } from "./diagnostics/kind.ts";
import { migrationMistakes } from "./fastapi/migration/mistakes.ts";
import { nameMistakes } from "./fastapi/names/mistakes.ts";
import { mistakes as modelMistakes } from "./model/mistakes.ts";
import { sentenceMistakes } from "./sentence/mistakes.ts";
import { commandMistakes } from "./spec/add/mistakes.ts";
import { definitionMistakes } from "./spec/definition/mistakes.ts";
import { specMistakes } from "./spec/mistakes.ts";

/** What there is to say about a code, whatever the place. */
export interface Explanation {
  readonly code: string;
  readonly severity: Severity;
  /** Whole sentences: why this is a mistake, and how to mend it. */
  readonly explanation: string;
  /** A spec that has the mistake, and the same one mended. */
  readonly example?: { readonly wrong: string; readonly right: string };
}

/** The catalogue of every stage. */
const catalogue: Catalogue = {
  ...sentenceMistakes,
  ...commandMistakes,
  ...definitionMistakes,
  ...specMistakes,
  ...modelMistakes,
  ...nameMistakes,
  ...migrationMistakes,
};

/** Every code that a diagnostic can have, in the order of the alphabet. */
export function explainCodes(): readonly string[] {
  return Object.keys(catalogue).sort();
}

/** Explains a code; `undefined` when no diagnostic has it. */
export function explain(code: string): Explanation | undefined {
  const kind = Object.hasOwn(catalogue, code) ? catalogue[code] : undefined;
  if (kind === undefined) return undefined;
  const { severity, explanation, example } = kind;
  return { code, severity, explanation, ...(example && { example }) };
}
