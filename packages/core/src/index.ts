export {
  type Diagnostic,
  type Edit,
  isError,
  type Located,
  type Position,
  type Range,
  type Result,
  type Severity,
  type Suggestion,
} from "./diagnostics/diagnostic.ts";
export { formatDiagnostic, formatDiagnostics } from "./diagnostics/format.ts";
export { nearest } from "./diagnostics/nearest.ts";
export { quote } from "./diagnostics/quote.ts";
export { plainStyle, type Style } from "./diagnostics/style.ts";
export type { History } from "./fastapi/migration/history.ts";
export { type Generated, generate } from "./generate.ts";
export { type Change, isWrite } from "./plan/change.ts";
export type { GeneratedFile } from "./plan/file.ts";
export { isPlainPath } from "./plan/plain-path.ts";
export { type Plan, planChanges } from "./plan/plan.ts";
export { parseState, printState, type State, statePath } from "./plan/state.ts";
export type { Draft } from "./sentence/draft.ts";
export { addResource } from "./spec/add/add-resource.ts";
export { defineService, type ServiceDefinition } from "./spec/definition/definition.ts";
export { parseDefinition } from "./spec/definition/parse-definition.ts";
export type { Source } from "./spec/document/source.ts";
export { parseSpec } from "./spec/parse-spec.ts";
export type { Spec } from "./spec/spec.ts";
export { type JsonSchema, specSchema } from "./spec/spec-schema.ts";
