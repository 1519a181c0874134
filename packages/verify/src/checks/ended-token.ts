import { setTimeout as sleep } from "node:timers/promises";
import type { Stage } from "../stage/stage.ts";
import { readJwt } from "../tokens/jwt.ts";
import { tokenOf, withToken } from "../tokens/token-of.ts";
import type { Check, Finding } from "../verdict/check.ts";
import { succeeded } from "../verdict/compare.ts";
import { broken, enforced, unknown } from "../verdict/finding.ts";

/** Check 73: a token opens nothing after its `exp`. It waits for the end, if that is near. */
export const endedTokenCheck: Check = {
  id: "73",
  promise: "A token that has ended opens nothing.",
  severity: "critical",
  group: "tokens",
  traits: ["heavy"],
  run: async function* (stage) {
    yield await attack(stage);
    // The other tokens have ended meanwhile.
    for (const { renew } of [stage.owner, stage.intruder]) await renew?.();
  },
};

/** In seconds: a longer wait is not worth it, and clocks may differ by so much. */
const PATIENCE = 60;

async function attack(stage: Stage): Promise<Finding> {
  const about = { actor: stage.intruder.name };
  const { alive } = stage.intruder;
  const token = tokenOf(stage.intruder);
  const end = readJwt(token)?.claims["exp"];
  if (!alive || typeof end !== "number") return unknown(about, "The token does not say when it ends.");
  const left = end - Date.now() / 1000;
  if (left > PATIENCE)
    return unknown(about, `The token ends in ${Math.ceil(left / 60)} minutes, and a run does not wait so long.`);
  for (const grace of [1, PATIENCE]) {
    await sleep(Math.max(0, (end + grace) * 1000 - Date.now()));
    const answer = await stage.send(stage.nobody, withToken(alive, stage.intruder, token));
    if (!succeeded(answer)) return enforced(about, `It was refused ${grace} seconds after its end.`, answer);
    if (grace === PATIENCE) return broken(about, `It was taken ${grace} seconds after its end.`, answer);
  }
  return unknown(about, "Nothing was sent.");
}
