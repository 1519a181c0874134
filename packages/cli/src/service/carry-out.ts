import { isWrite, statePath } from "@freehold/core";
import { type FileWrite, writeBatch } from "../files/batch.ts";
import type { Host } from "../host/host.ts";
import type { Outcome } from "../outcome.ts";
import { planOutcome } from "../report/plan-outcome.ts";
import type { OpenFolder } from "./open-folder.ts";
import { conflictsOf, type ServicePlan } from "./service-plan.ts";

/** A plan, and what goes with it. */
export interface Job {
  readonly folder: OpenFolder;
  readonly service: ServicePlan;
  /** Files to write that are not part of the plan, such as secrets. */
  readonly extra: readonly FileWrite[];
}

/** Whether nothing keeps a plan from being carried out. */
export function isReady(service: ServicePlan): boolean {
  return service.plan !== undefined && conflictsOf(service).length === 0;
}

/** Carries out a plan, or says why not. Nothing is written while there is an error or a conflict. */
export function carryOut(host: Host, job: Job): Outcome {
  const writes = writesOf(job);
  if (isReady(job.service) && !job.folder.dryRun && writes.length > 0) writeBatch(host, job.folder.root, writes);
  return planOutcome(host, job);
}

function writesOf({ service, extra }: Job): readonly FileWrite[] {
  const changes = (service.plan?.changes ?? []).filter(isWrite).map((change): FileWrite => {
    return change.kind === "delete" ? { path: change.path } : { path: change.path, content: change.content };
  });
  const memory = service.state === undefined ? [] : [{ path: statePath, content: service.state }];
  return [...changes, ...extra, ...memory];
}
