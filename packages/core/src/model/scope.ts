import type { Range } from "../diagnostics/diagnostic.ts";
import type { Report as ReportOf } from "../diagnostics/findings.ts";
import type { ResourceSpec } from "../spec/spec.ts";
import type { mistakes } from "./mistakes.ts";
import type { Noun, Resource } from "./model.ts";

/** Notes a mistake in the meaning of a spec. */
export type Report = ReportOf<typeof mistakes>;

/** Where the spec says something; any `Located` value will do. */
export interface Spot {
  readonly range: Range;
}

/** All that one resource needs to know while it is resolved. */
export interface Scope {
  readonly spec: ResourceSpec;
  readonly name: Noun;
  /** The resources of the service by their names in the spec. They are complete only when all are resolved. */
  readonly targets: ReadonlyMap<string, Resource>;
  readonly report: Report;
}
