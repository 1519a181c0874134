import type { Check } from "../verdict/check.ts";
import { foreignRowChecks } from "./foreign-row.ts";

/** Every attack, in the order of the catalogue. */
export const catalogue: readonly Check[] = [...foreignRowChecks];
