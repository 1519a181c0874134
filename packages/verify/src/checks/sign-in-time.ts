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

/** By turns, so that a burst of other work meets both; twice, since chance does not come twice. */
const TURNS = 6;

async function attack(stage: Stage): Promise<Finding> {
  const about = { actor: stage.nobody.name };
  const known = stage.owner.account;
  if (!known) return unknown(about, "No account is known by its name and password.");
  let series = await measure(stage, known);
  if (series && tells(series)) series = await measure(stage, known);
  if (!series) return unknown(about, "Sign-in gave no answer.");
  if (!tells(series)) return enforced(about, "The times do not tell the two apart.");
  const [wrong, nobodys] = series.map(leastOf);
  return broken(
    about,
    `A wrong password takes ${wrong} ms at least, an unknown user ${nobodys} ms.`,
    ...series.flatMap((each) => each.slice(-1)),
  );
}

type Series = readonly [wrong: readonly Exchange[], nobodys: readonly Exchange[]];

async function measure(stage: Stage, known: Account): Promise<Series | undefined> {
  const series: [Exchange[], Exchange[]] = [[], []];
  for (let turn = 0; turn < 2 * TURNS; turn += 1) {
    const who = turn % 2 === 0 ? known : newAccount();
    const answer = await tryToSignIn(stage, { ...who, password: `Aa1!${randomBytes(12).toString("hex")}` });
    if (!answer?.response) return undefined;
    series[turn % 2 === 0 ? 0 : 1].push(answer);
  }
  return series;
}

function tryToSignIn({ recipe, nobody, send }: Stage, account: Account): Promise<Exchange> | undefined {
  const request = signInRequest(recipe, account);
  return request && send(nobody, request);
}

/** The least of several times is the one that other work on the machine has to do with least. */
function leastOf(exchanges: readonly Exchange[]): number {
  return Math.round(Math.min(...exchanges.map(({ duration = 0 }) => duration)));
}

/** Whether one is so much slower that it is no chance. In milliseconds. */
function tells(series: Series): boolean {
  const [less = 0, more = 0] = series.map(leastOf).toSorted((one, other) => one - other);
  return more > 2.5 * less && more - less > 10;
}
