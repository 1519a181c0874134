import type { Exchange } from "../http/exchange.ts";
import type { Operation } from "../openapi/document.ts";
import type { Finding } from "./check.ts";

/** What an attempt is about. */
export interface About {
  readonly operation?: Operation;
  readonly actor: Exchange["actor"];
}

/** Says that the rule held. */
export function enforced(about: About, reason: string, ...evidence: readonly Exchange[]): Finding {
  return finding(about, "enforced", { reason, evidence });
}

/** Says that a canary was received, or a state changed, that must not. */
export function broken(about: About, reason: string, ...evidence: readonly Exchange[]): Finding {
  return finding(about, "broken", { reason, evidence });
}

/** Says why nothing could be shown. */
export function unknown(about: About, reason: string, ...evidence: readonly Exchange[]): Finding {
  return finding(about, "unknown", { reason, evidence });
}

function finding(about: About, verdict: Finding["verdict"], rest: Pick<Finding, "reason" | "evidence">): Finding {
  const { operation, actor } = about;
  return { ...(operation && { operation: operation.title }), actor, verdict, ...rest };
}
