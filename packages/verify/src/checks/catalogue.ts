import type { Check } from "../verdict/check.ts";
import type { CheckInfo } from "../verdict/check-info.ts";
import { accountChecks } from "./accounts.ts";
import { anonymousCheck } from "./anonymous.ts";
import { bearerChecks } from "./bearer.ts";
import { bodyIdsCheck } from "./body-ids.ts";
import { cursorChecks } from "./cursors.ts";
import { echoCheck } from "./echo.ts";
import { elsewhereCheck } from "./elsewhere.ts";
import { endedTokenCheck } from "./ended-token.ts";
import { foreignFormChecks } from "./foreign-forms.ts";
import { foreignListChecks } from "./foreign-list.ts";
import { foreignRowChecks } from "./foreign-row.ts";
import { forgedTokenChecks, weakKeyCheck } from "./forged-tokens.ts";
import { hiddenFilesCheck } from "./hidden-files.ts";
import { httpAnswerChecks } from "./http-answers.ts";
import { httpChecks } from "./http-rules.ts";
import { inputBodyChecks } from "./input-bodies.ts";
import { inputValueChecks } from "./input-values.ts";
import { keyConfusionCheck } from "./key-confusion.ts";
import { listParameterChecks } from "./list-parameters.ts";
import { massAssignmentChecks } from "./mass-assignment.ts";
import { namedIdentityCheck } from "./named-identity.ts";
import { parameterChecks } from "./parameters.ts";
import { pathFormCheck } from "./path-forms.ts";
import { raceChecks } from "./races.ts";
import { referenceChecks } from "./references.ts";
import { schemaLimitChecks } from "./schema-limits.ts";
import { sessionChecks } from "./sessions.ts";
import { sharesCheck } from "./shares.ts";
import { sidePathsCheck } from "./side-paths.ts";
import { signInTimeCheck } from "./sign-in-time.ts";
import { tokenClaimsCheck } from "./token-claims.ts";
import { uniqueOracleCheck } from "./unique-oracle.ts";
import { witnessChecks } from "./witness.ts";
import { writingChecks } from "./writing.ts";

/** Every attack, in the order of the catalogue. */
export const catalogue: readonly Check[] = [
  ...foreignRowChecks,
  anonymousCheck,
  ...foreignFormChecks,
  pathFormCheck,
  sidePathsCheck,
  ...foreignListChecks,
  elsewhereCheck,
  ...listParameterChecks,
  ...cursorChecks,
  ...referenceChecks,
  bodyIdsCheck,
  sharesCheck,
  uniqueOracleCheck,
  ...massAssignmentChecks,
  ...bearerChecks,
  ...forgedTokenChecks,
  keyConfusionCheck,
  weakKeyCheck,
  tokenClaimsCheck,
  namedIdentityCheck,
  ...sessionChecks,
  ...accountChecks,
  signInTimeCheck,
  ...inputValueChecks,
  ...inputBodyChecks,
  ...schemaLimitChecks,
  ...parameterChecks,
  ...httpChecks,
  ...httpAnswerChecks,
  hiddenFilesCheck,
  ...writingChecks,
  echoCheck,
  ...raceChecks,
  endedTokenCheck,
];

/** What every check says of itself, whether it sends requests or looks at those of others. */
export const everyCheck: readonly CheckInfo[] = [...catalogue, ...witnessChecks];
