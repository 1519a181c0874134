import { addResource } from "@freehold/core";
import type { Invocation } from "../command.ts";
import { exitCodes } from "../exit-code.ts";
import type { Host } from "../host/host.ts";
import type { Outcome } from "../outcome.ts";
import { diagnosticLines } from "../report/diagnostic-lines.ts";
import { carryOut } from "../service/carry-out.ts";
import { openFolder } from "../service/open-folder.ts";
import { planService } from "../service/service-plan.ts";
import { readSpec } from "../service/spec-file.ts";

/** `freehold add <Resource> <field:type...>` */
export function runAdd({ values, options, switches }: Invocation, host: Host): Outcome {
  const [name = "", ...fields] = values;
  const folder = openFolder(host, options.get("dir") ?? ".", switches.has("dry-run"));
  const before = readSpec(host, folder.root);
  const { value: text, diagnostics } = addResource(before, name, fields);
  if (text === undefined) {
    const command = { file: "command line", text: values.join(" ") };
    const complaint = diagnosticLines(host, { diagnostics, sources: [before, command] });
    return { exit: exitCodes.spec, complaint, data: { directory: folder.root, diagnostics } };
  }
  const source = { file: before.file, text };
  const service = planService(host, { root: folder.root, source, spec: "replace" });
  const outcome = carryOut(host, { folder, service, extra: [] });
  return { ...outcome, data: { ...outcome.data, spec: text } };
}
