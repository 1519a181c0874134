import type { Check } from "../verdict/check.ts";
import { anonymousCheck } from "./anonymous.ts";
import { bearerChecks } from "./bearer.ts";
import { foreignListChecks } from "./foreign-list.ts";
import { foreignRowChecks } from "./foreign-row.ts";
import { forgedTokenChecks, weakKeyCheck } from "./forged-tokens.ts";
import { httpChecks } from "./http-rules.ts";
import { inputChecks } from "./input.ts";
import { massAssignmentChecks } from "./mass-assignment.ts";
import { parameterChecks } from "./parameters.ts";
import { referenceChecks } from "./references.ts";
import { sidePathsCheck } from "./side-paths.ts";

/** Every attack, in the order of the catalogue. */
export const catalogue: readonly Check[] = [
  ...foreignRowChecks,
  anonymousCheck,
  sidePathsCheck,
  ...foreignListChecks,
  ...referenceChecks,
  ...massAssignmentChecks,
  ...bearerChecks,
  ...forgedTokenChecks,
  weakKeyCheck,
  ...inputChecks,
  ...parameterChecks,
  ...httpChecks,
];
