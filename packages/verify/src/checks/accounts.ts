import { randomBytes } from "node:crypto";
import { type Account, signInRequest, signUpRequest, tokenIn } from "../actors/recipe.ts";
import type { Exchange } from "../http/exchange.ts";
import type { Stage } from "../stage/stage.ts";
import type { Check, Finding } from "../verdict/check.ts";
import { holds, seen, succeeded } from "../verdict/compare.ts";
import { broken, enforced, unknown } from "../verdict/finding.ts";

/** Checks 48, 85, 91, 92, 98 and 100: sign-up and sign-in. */
export const accountChecks: readonly Check[] = [
  account("48", "Nobody signs up as more than a user.", massSignUp),
  account("85", "A wrong password and an unknown user get the same answer.", sameRefusal),
  account("91", "A password is checked to its end.", wholePassword),
  account("92", "A strange password does no harm.", strangePasswords),
  account("98", "A password is text and nothing else.", operators),
  account("100", "An answer with a token is kept by nobody on its way.", notStored),
];

type Attack = (stage: Stage, send: Senders) => Promise<Finding>;

interface Senders {
  readonly signUp: (account: Account, extra?: object) => Promise<Exchange>;
  readonly signIn: (account: Account) => Promise<Exchange>;
}

const about = { actor: "nobody" as const };

function account(id: string, promise: string, attack: Attack): Check {
  return {
    ...{
      id,
      promise,
      severity: id === "48" || id === "91" ? "critical" : "high",
      group: "accounts",
      traits: ["writes"],
    },
    run: async function* (stage) {
      const send = sendersOf(stage);
      yield send ? await attack(stage, send) : unknown(about, "No routes for sign-up and sign-in were found.");
    },
  };
}

function sendersOf({ recipe, nobody, send }: Stage): Senders | undefined {
  const { signUp } = recipe;
  if (!signUp || !(recipe.signIn ?? recipe.tokenPath)) return undefined;
  return {
    signUp: (who, extra) => {
      const request = signUpRequest(signUp, who);
      const isJson = request.headers?.["content-type"] === "application/json";
      const body = extra && isJson ? JSON.stringify({ ...JSON.parse(String(request.body)), ...extra }) : request.body;
      return send(nobody, { ...request, ...(body !== undefined && { body }) });
    },
    signIn: (who) => send(nobody, signInRequest(recipe, who) ?? { method: "GET", path: "/" }),
  };
}

function newAccount(password = `Aa1!${randomBytes(12).toString("hex")}`): Account {
  return { email: `verify.${randomBytes(8).toString("hex")}@example.com`, password };
}

async function massSignUp(_stage: Stage, { signUp }: Senders): Promise<Finding> {
  const flags = { is_admin: true, is_superuser: true, is_administrator: true, role: "admin", is_active: true };
  const made = await signUp(newAccount(), flags);
  const json = JSON.stringify(made.response?.json ?? {});
  if (/"is_(admin|superuser|administrator)":true|"role":"admin"/.test(json)) {
    return broken(about, "Sign-up made an administrator.", made);
  }
  return enforced(about, "Sign-up takes no such thing.", made);
}

async function sameRefusal(_stage: Stage, { signUp, signIn }: Senders): Promise<Finding> {
  const known = newAccount();
  const made = await signUp(known);
  if (!succeeded(made)) return unknown(about, "No account could be made.", made);
  const wrong = await signIn({ ...known, password: newAccount().password });
  const nobodys = newAccount();
  const unknownUser = await signIn(nobodys);
  const [one, other] = [seen(wrong, known.email), seen(unknownUser, nobodys.email)];
  if (one !== other) return broken(about, "The answers tell whether there is an account.", unknownUser, wrong);
  return enforced(about, "The answers are the same.", wrong);
}

/** bcrypt reads 72 bytes and no more. */
async function wholePassword(_stage: Stage, { signUp, signIn }: Senders): Promise<Finding> {
  const start = `Aa1!${"p".repeat(76)}`;
  const long = newAccount(`${start}x`);
  const made = await signUp(long);
  if ((made.response?.status ?? 500) >= 500)
    return broken(about, "A password of 81 characters made sign-up fail.", made);
  if (!succeeded(made)) return enforced(about, "Passwords so long are refused.", made);
  const other = await signIn({ ...long, password: `${start}y` });
  if (tokenIn(other) !== undefined)
    return broken(about, "Another password with the same beginning opened the account.", other);
  return enforced(about, "Another password with the same beginning was refused.", other);
}

async function strangePasswords(_stage: Stage, { signUp }: Senders): Promise<Finding> {
  for (const password of ["a\u0000bcdefghijklmnopq", "\ud800bcdefghijklmnopqr", "🔑".repeat(20), " ".repeat(20), ""]) {
    const made = await signUp(newAccount(password));
    const status = made.response?.status;
    if (status === undefined || status >= 500)
      return broken(about, `Sign-up failed with ${status ?? "no answer"}.`, made);
    if (password.length > 8 && holds(made, password)) return broken(about, "The answer repeats the password.", made);
  }
  return enforced(about, "Each was stored or refused.");
}

async function operators(_stage: Stage, { signUp }: Senders): Promise<Finding> {
  for (const password of [{ $ne: null }, ["a"], 1, true]) {
    const made = await signUp(newAccount(), { password });
    const status = made.response?.status;
    if (status === undefined || status >= 500)
      return broken(about, `Sign-up failed with ${status ?? "no answer"}.`, made);
  }
  return enforced(about, "Each was refused.");
}

async function notStored(_stage: Stage, { signUp, signIn }: Senders): Promise<Finding> {
  const known = newAccount();
  await signUp(known);
  const answer = await signIn(known);
  if (tokenIn(answer) === undefined) return unknown(about, "Sign-in gave no token.", answer);
  if (/\$(argon2|2[aby]\$|pbkdf2)/.test(answer.response?.body ?? ""))
    return broken(about, "The answer holds a hash.", answer);
  const isKept = !/no-store/.test(answer.response?.headers["cache-control"] ?? "");
  if (isKept) return unknown(about, "`Cache-Control: no-store` is missing; a proxy may add it.", answer);
  return enforced(about, "`Cache-Control: no-store` is there.", answer);
}
