import { frameMistakes } from "./mistakes/frame.ts";
import { nameMistakes } from "./mistakes/names.ts";
import { patternMistakes } from "./mistakes/patterns.ts";
import { referenceMistakes } from "./mistakes/references.ts";
import { setMistakes } from "./mistakes/sets.ts";
import { typeMistakes } from "./mistakes/types.ts";
import { valueMistakes } from "./mistakes/values.ts";

type ModelMistakes = typeof frameMistakes &
  typeof nameMistakes &
  typeof typeMistakes &
  typeof patternMistakes &
  typeof valueMistakes &
  typeof referenceMistakes &
  typeof setMistakes;

/** The catalogue of `resolveModel`: all that can be wrong with a spec whose shape is right. */
export const mistakes: ModelMistakes = {
  ...frameMistakes,
  ...nameMistakes,
  ...typeMistakes,
  ...patternMistakes,
  ...valueMistakes,
  ...referenceMistakes,
  ...setMistakes,
};
