import type { Result } from "../diagnostics/diagnostic.ts";
import { findingsIn } from "../diagnostics/findings.ts";
import type { Spec } from "../spec/spec.ts";
import { serviceDescription } from "./describe.ts";
import { draftOf } from "./draft.ts";
import { deepFreeze } from "./freeze.ts";
import { limits } from "./limits.ts";
import { mistakes } from "./mistakes.ts";
import type { Model } from "./model.ts";
import { inOrder } from "./order.ts";
import { resolveResource } from "./resource.ts";
import { checkResourceNames } from "./resource-names.ts";
import type { Report } from "./scope.ts";
import { checkReason, checkText } from "./text.ts";

/** What became of a spec. */
export interface ResolvedModel extends Result<Model> {
  /** As much meaning as there is in a spec that has mistakes: enough to look for those in its names. */
  readonly legible: Model;
}

/**
 * Gives a spec its meaning: fills in every default, decides every name and resolves every reference. The model is
 * frozen, and the order of resources in the spec is of no account to it. All mistakes are reported at once, in the
 * order of the text.
 */
export function resolveModel(spec: Spec): ResolvedModel {
  const { report, result } = findingsIn(spec.file, mistakes);
  const legible = deepFreeze(modelOf(spec, report));
  return { ...result(legible), legible };
}

function modelOf(spec: Spec, report: Report): Model {
  checkService(spec, report);
  const drafts = spec.resources.map(draftOf);
  checkResourceNames(drafts, report);
  const targets = new Map(drafts.map(({ spec: { name }, resource }) => [name.value, resource]));
  const { administrators, illegible } = spec;
  const surroundings = { targets, illegible, hasAdministrators: administrators !== undefined, report };
  for (const draft of drafts) resolveResource(draft, surroundings);
  const resources = inOrder(drafts, report).map(({ resource }) => resource);
  return {
    title: spec.service.value.trim(),
    description: spec.description?.value.trim() || serviceDescription(resources),
    ids: spec.ids?.value ?? "uuid",
    ...(administrators && { administrators: administrators.value.trim() }),
    audit: administrators !== undefined || (spec.audit?.value ?? false),
    resources,
  };
}

function checkService(spec: Spec, report: Report): void {
  const { service, description, administrators, audit, resources } = spec;
  const count = resources.length + spec.illegible.length;
  checkText(service, "title", report);
  checkText(description, "description", report);
  checkReason(administrators, "administrators", report);
  if (administrators && audit?.value === false) report("audit-needed", {}, { range: audit.range });
  if (service.value.trim() === "") report("empty-title", {}, { range: service.range });
  if (count === 0) report("no-resources", {}, { range: service.range });
  if (count > limits.resources) report("too-many-resources", { count }, { range: service.range });
}
