import { specSchema } from "@freehold/core";
import type { Invocation } from "../command.ts";
import { exitCodes } from "../exit-code.ts";
import type { Host } from "../host/host.ts";
import type { Outcome } from "../outcome.ts";

/** `freehold schema` */
export function runSchema(_invocation: Invocation, _host: Host): Outcome {
  const schema = specSchema();
  return { exit: exitCodes.ok, text: `${JSON.stringify(schema, null, 2)}\n`, data: { schema } };
}
