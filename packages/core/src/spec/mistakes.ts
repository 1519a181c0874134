import type { Report } from "../diagnostics/findings.ts";
import { documentMistakes } from "./mistakes/document.ts";
import { fieldMistakes } from "./mistakes/field.ts";
import { shapeMistakes } from "./mistakes/shape.ts";

type SpecMistakes = typeof documentMistakes & typeof shapeMistakes & typeof fieldMistakes;

/** Every mistake that can be found in a spec without asking what it means. */
export const specMistakes: SpecMistakes = { ...documentMistakes, ...shapeMistakes, ...fieldMistakes };

/** Notes a mistake in a spec. */
export type SpecReport = Report<SpecMistakes>;
