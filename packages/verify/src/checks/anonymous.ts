import { jsonRequest } from "../http/json-request.ts";
import type { Operation } from "../openapi/document.ts";
import { fillPath, parametersOf } from "../stage/fill-path.ts";
import type { Stage } from "../stage/stage.ts";
import type { Check, Finding } from "../verdict/check.ts";
import { holds, succeeded } from "../verdict/compare.ts";
import { broken, enforced, unknown } from "../verdict/finding.ts";

/** Check 2: whoever is not signed in gets nowhere, and is told how to sign in (RFC 6750, section 3). */
export const anonymousCheck: Check = {
  id: "2",
  promise: "Nobody gets anywhere without signing in.",
  severity: "critical",
  fault: 207,
  group: "ownership",
  traits: [],
  run: async function* (stage) {
    for (const operation of stage.api.operations) {
      if (operation.secured && operation.method !== "OPTIONS") yield await attack(stage, operation);
    }
  },
};

async function attack(stage: Stage, operation: Operation): Promise<Finding> {
  const about = { operation, actor: stage.nobody.name };
  const rows = stage.resources.flatMap((resource) => stage.planted(stage.owner, resource) ?? []);
  const ids = rows.flatMap(({ resource, id }) => (resource.idParameter ? [[resource.idParameter, id] as const] : []));
  const path = fillPath(operation.path, Object.fromEntries(ids));
  if (parametersOf(path).length > 0) return unknown(about, "No row could be planted to attack.");
  const answer = await stage.send(stage.nobody, jsonRequest(operation.method, path, operation.body && {}));
  if (holds(answer, ...rows.map(({ canary }) => canary))) return broken(about, "The answer shows a row.", answer);
  const status = answer.response?.status;
  if (status === 401 && answer.response?.headers["www-authenticate"] !== undefined) {
    return enforced(about, "The answer is 401, and says how to sign in.", answer);
  }
  if (status === 401) return broken(about, "The answer is 401 without `WWW-Authenticate` (RFC 9110, 15.5.2).", answer);
  if (succeeded(answer))
    return unknown(about, `The answer is ${status}, though the document asks for a sign-in.`, answer);
  return unknown(about, `The answer is ${status ?? "missing"}, not 401.`, answer);
}
