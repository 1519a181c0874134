import { isWrite } from "@freehold/core";
import type { Invocation } from "../command.ts";
import { exitCodes } from "../exit-code.ts";
import type { Host } from "../host/host.ts";
import type { Outcome } from "../outcome.ts";
import { changeLines } from "../report/change-lines.ts";
import { interruptionNote, planData, planOutcome } from "../report/plan-outcome.ts";
import { terminalStyle } from "../report/terminal-style.ts";
import { openFolder } from "../service/open-folder.ts";
import { planService, type ServicePlan } from "../service/service-plan.ts";
import { readSpec } from "../service/spec-file.ts";

/** `freehold check [dir]` */
export function runCheck({ values, switches }: Invocation, host: Host): Outcome {
  const folder = openFolder(host, values[0] ?? ".", true);
  const source = readSpec(host, folder.root);
  const service = planService(host, { root: folder.root, source, spec: "keep" });
  const deed = { folder, service, extra: [] };
  if (service.plan === undefined) return planOutcome(host, deed);
  const drifted = folder.interrupted || hasDrifted(service, switches.has("strict"));
  const data = { ...planData(deed), drifted };
  const lines = changeLines(
    service.plan.changes.filter((change) => change.kind !== "unchanged"),
    terminalStyle(host.terminal.colours.output),
  );
  const complaint = interruptionNote(folder);
  const verdict = drifted
    ? "The service is not what its spec says. Run `freehold generate`."
    : "The service is what its spec says.";
  return { exit: drifted ? exitCodes.drift : exitCodes.ok, text: [verdict, ...lines, ""].join("\n"), complaint, data };
}

/** A difference is what `freehold generate` would change, or could not. An edit that it keeps is none, unless strict. */
function hasDrifted({ plan, state }: ServicePlan, strict: boolean): boolean {
  const changes = plan?.changes ?? [];
  const differs = changes.some(
    (change) => isWrite(change) || change.kind === "conflict" || (strict && change.kind === "edited"),
  );
  return differs || state !== undefined;
}
