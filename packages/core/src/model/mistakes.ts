import { frameMistakes } from "./mistakes/frame.ts";
import { linkMistakes } from "./mistakes/links.ts";
import { nameMistakes } from "./mistakes/names.ts";
import { ownershipMistakes } from "./mistakes/ownership.ts";
import { patternMistakes } from "./mistakes/patterns.ts";
import { referenceMistakes } from "./mistakes/references.ts";
import { ruleMistakes } from "./mistakes/rules.ts";
import { setMistakes } from "./mistakes/sets.ts";
import { typeMistakes } from "./mistakes/types.ts";
import { valueMistakes } from "./mistakes/values.ts";

type ModelMistakes = typeof frameMistakes &
  typeof ownershipMistakes &
  typeof ruleMistakes &
  typeof linkMistakes &
  typeof nameMistakes &
  typeof typeMistakes &
  typeof patternMistakes &
  typeof valueMistakes &
  typeof referenceMistakes &
  typeof setMistakes;

/** The catalogue of `resolveModel`: all that can be wrong with a spec whose shape is right. */
export const mistakes: ModelMistakes = {
  ...frameMistakes,
  ...ownershipMistakes,
  ...ruleMistakes,
  ...linkMistakes,
  ...nameMistakes,
  ...typeMistakes,
  ...patternMistakes,
  ...valueMistakes,
  ...referenceMistakes,
  ...setMistakes,
};
