import { randomBytes } from "node:crypto";
import { type Account, signInRequest } from "../actors/recipe.ts";
import { newAccount } from "../actors/sign-in.ts";
import type { Exchange } from "../http/exchange.ts";
import type { Stage } from "../stage/stage.ts";
import type { Check, Finding } from "../verdict/check.ts";
import { broken, enforced, unknown } from "../verdict/finding.ts";

/** Check 86: to look for a user takes as long as to check a password, or else the time tells who has an account. */
export const signInTimeCheck: Check = {
  id: "86",
  promise: "A sign-in takes as long for a user whom nobody knows.",
  severity: "high",
  group: "accounts",
  traits: ["heavy"],
  run: async function* (stage) {
    yield await attack(stage);
  },
};

/** By turns, so that a burst of other work meets both. */
const TRIES = 8;

async function attack(stage: Stage): Promise<Finding> {
  const about = { actor: stage.nobody.name };
  const known = stage.owner.account;
  if (!known) return unknown(about, "No account is known by its name and password.");
  const wrong: Exchange[] = [];
  const nobodys: Exchange[] = [];
  for (let turn = 0; turn < TRIES; turn += 1) {
    for (const [list, who] of [
      [wrong, known],
      [nobodys, newAccount()],
    ] as const) {
      const answer = await tryToSignIn(stage, { ...who, password: `Aa1!${randomBytes(12).toString("hex")}` });
      if (!answer?.response) return unknown(about, "Sign-in gave no answer.");
      list.push(answer);
    }
  }
  const [slow, fast] = [wrong, nobodys].map(durations);
  if (slow && fast && (areApart(slow, fast) || areApart(fast, slow)))
    return broken(
      about,
      `A wrong password takes ${median(slow)} ms, an unknown user ${median(fast)} ms.`,
      ...wrong.slice(-1),
      ...nobodys.slice(-1),
    );
  return enforced(about, "The times do not tell the two apart.");
}

function tryToSignIn({ recipe, nobody, send }: Stage, account: Account): Promise<Exchange> | undefined {
  const request = signInRequest(recipe, account);
  return request && send(nobody, request);
}

function durations(exchanges: readonly Exchange[]): readonly number[] {
  return exchanges.map(({ duration = 0 }) => duration).toSorted((one, other) => one - other);
}

function median(sorted: readonly number[]): number {
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0);
}

/** Whether every one of some times is far above every one of the others: by chance that does not happen. */
function areApart(above: readonly number[], below: readonly number[]): boolean {
  const [least = 0, most = Number.POSITIVE_INFINITY] = [above[0], below.at(-1)];
  return least > most && median(above) > 2 * median(below) && median(above) - median(below) > 10;
}
