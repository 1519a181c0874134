import type { Range } from "../diagnostics/diagnostic.ts";
import type { Report as ReportOf } from "../diagnostics/findings.ts";
import type { ResourceSpec } from "../spec/spec.ts";
import type { mistakes } from "./mistakes.ts";
import type { Resource } from "./model.ts";

/** Notes a mistake in the meaning of a spec. */
export type Report = ReportOf<typeof mistakes>;

/** Where the spec says something; any `Located` value will do. */
export interface Spot {
  readonly range: Range;
}

/** What the resources of a service have in common while they are resolved. */
export interface Surroundings {
  /** The resources of the service by their names in the spec. They are complete only when all are resolved. */
  readonly targets: ReadonlyMap<string, Resource>;
  /** The names of resources of which nothing is known. */
  readonly illegible: readonly string[];
  readonly hasAdministrators: boolean;
  readonly report: Report;
}

/** All that one resource needs to know while it is resolved. */
export interface Scope extends Surroundings {
  readonly spec: ResourceSpec;
  /** The resource itself, of which fields and lists are still to come. */
  readonly resource: Resource;
}
