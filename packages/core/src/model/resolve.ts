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

/**
 * Gives a spec its meaning: fills in every default, decides every name and resolves every reference. The model is
 * frozen, and the order of resources in the spec is of no account to it. All mistakes are reported at once, in the
 * order of the text.
 */
export function resolveModel(spec: Spec): Result<Model> {
  const { report, result } = findingsIn(spec.file, mistakes);
  return result(deepFreeze(modelOf(spec, report)));
}

function modelOf(spec: Spec, report: Report): Model {
  checkService(spec, report);
  const drafts = spec.resources.map(draftOf);
  checkResourceNames(drafts, report);
  const targets = new Map(drafts.map(({ spec: { name }, resource }) => [name.value, resource]));
  const surroundings = { targets, hasAdministrators: spec.administrators !== undefined, report };
  for (const draft of drafts) resolveResource(draft, surroundings);
  const resources = inOrder(drafts, report).map(({ resource }) => resource);
  const { administrators } = spec;
  return {
    title: spec.service.value.trim(),
    description: spec.description?.value.trim() || serviceDescription(resources),
    ids: spec.ids?.value ?? "uuid",
    ...(administrators && { administrators: administrators.value.trim() }),
    audit: administrators !== undefined || (spec.audit?.value ?? false),
    resources,
  };
}

function checkService({ service, description, administrators, audit, resources }: Spec, report: Report): void {
  checkText(service, "title", report);
  checkText(description, "description", report);
  checkReason(administrators, "administrators", report);
  if (administrators && audit?.value === false) report("audit-needed", {}, { range: audit.range });
  if (service.value.trim() === "") report("empty-title", {}, { range: service.range });
  if (resources.length === 0) report("no-resources", {}, { range: service.range });
  if (resources.length > limits.resources) {
    report("too-many-resources", { count: resources.length }, { range: service.range });
  }
}
