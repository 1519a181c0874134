import type { Check } from "../verdict/check.ts";
import { anonymousCheck } from "./anonymous.ts";
import { foreignListChecks } from "./foreign-list.ts";
import { foreignRowChecks } from "./foreign-row.ts";
import { massAssignmentChecks } from "./mass-assignment.ts";
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
];
