import { isWrite } from "@freehold/core";
import { exitCodes } from "../exit-code.ts";
import type { FileWrite } from "../files/batch.ts";
import type { Host } from "../host/host.ts";
import type { Outcome } from "../outcome.ts";
import type { OpenFolder } from "../service/open-folder.ts";
import { conflictsOf, type ServicePlan } from "../service/service-plan.ts";
import { changeLines, type NamedChange } from "./change-lines.ts";
import { diagnosticLines } from "./diagnostic-lines.ts";
import { terminalStyle } from "./terminal-style.ts";
import { countOf } from "./wording.ts";

/** A plan that was carried out, or would have been. */
export interface Deed {
  readonly folder: OpenFolder;
  readonly service: ServicePlan;
  readonly extra: readonly FileWrite[];
}

/** Tells what became of a plan: spec errors, conflicts, or the files written. */
export function planOutcome(host: Host, deed: Deed): Outcome {
  const { service, folder } = deed;
  const changes = changesOf(deed);
  const data = planData(deed);
  const { diagnostics, target } = service;
  const complaint = `${interruptionNote(folder)}${diagnosticLines(host, { diagnostics, sources: [target.source] })}`;
  if (service.plan === undefined) return { exit: exitCodes.spec, complaint, data };
  if (conflictsOf(service).length > 0) {
    return { exit: exitCodes.conflict, complaint: `${complaint}${conflictText(host, changes)}`, data };
  }
  return { exit: exitCodes.ok, complaint, text: summary(host, deed), data };
}

/** What a program learns of a plan. File contents are left out: they are on disk, and secrets must not be told. */
export function planData(deed: Deed): Outcome["data"] {
  return {
    directory: deed.folder.root,
    dryRun: deed.folder.dryRun,
    interrupted: deed.folder.interrupted,
    changes: changesOf(deed),
    diagnostics: deed.service.diagnostics,
  };
}

/** A sentence about a run that was stopped half-way, if there was one. */
export function interruptionNote({ interrupted, dryRun }: OpenFolder): string {
  if (!interrupted) return "";
  const remedy = dryRun ? "The next `freehold generate` takes back what it did." : "What it did was taken back first.";
  return `An earlier run was stopped half-way. ${remedy}\n`;
}

function changesOf({ service, extra }: Deed): readonly NamedChange[] {
  const planned = (service.plan?.changes ?? []).filter((change) => change.kind !== "unchanged");
  const added = extra.map(({ path }) => ({ kind: "create" as const, path }));
  return [...added, ...planned.map(({ kind, path }) => ({ kind, path }))];
}

const upToDate = "Everything is up to date. Nothing was written.";
const upToDateButUnknown = "Every file is up to date. Only `.freehold/state.json` is new.";

const verbs = {
  new: { did: "wrote", would: "would write" },
  mixed: { did: "changed", would: "would change" },
};

function summary(host: Host, deed: Deed): string {
  const style = terminalStyle(host.terminal.colours.output);
  const writes = deed.service.plan?.changes.filter(isWrite) ?? [];
  const count = deed.extra.length + writes.length;
  const verb = verbs[writes.every((write) => write.kind === "create") ? "new" : "mixed"];
  const idle = deed.service.state === undefined ? upToDate : upToDateButUnknown;
  const headline =
    count === 0 ? idle : `Freehold ${deed.folder.dryRun ? verb.would : verb.did} ${countOf(count, "file")}:`;
  return [style.bold(headline), ...changeLines(changesOf(deed), style), ""].join("\n");
}

function conflictText(host: Host, changes: readonly NamedChange[]): string {
  const style = terminalStyle(host.terminal.colours.errors);
  const conflicts = changes.filter((change) => change.kind === "conflict");
  return [
    style.bold(
      `Freehold would overwrite what is not its own, in ${countOf(conflicts.length, "file")}. Nothing was written.`,
    ),
    ...changeLines(conflicts, style),
    "",
    "For each of them, choose:",
    "  - Take Freehold's: delete the file, and run the same command again.",
    "  - Keep your edit: restore what Freehold wrote (with git), run the same command again, and put your edit back.",
    "  - Move your edit to a file of your own, and restore this one.",
    "",
  ].join("\n");
}
