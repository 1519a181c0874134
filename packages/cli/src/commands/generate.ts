import type { Invocation } from "../command.ts";
import type { Host } from "../host/host.ts";
import type { Outcome } from "../outcome.ts";
import { carryOut } from "../service/carry-out.ts";
import { openFolder } from "../service/open-folder.ts";
import { planService } from "../service/service-plan.ts";
import { readSpec } from "../service/spec-file.ts";

/** `freehold generate [dir]` */
export function runGenerate({ values, switches }: Invocation, host: Host): Outcome {
  const folder = openFolder(host, values[0] ?? ".", switches.has("dry-run"));
  const source = readSpec(host, folder.root);
  const service = planService(host, { root: folder.root, source, spec: "keep" });
  return carryOut(host, { folder, service, extra: [] });
}
