import { randomBytes } from "node:crypto";
import { type Account, signInRequest, signUpRequest, tokenIn } from "../actors/recipe.ts";
import type { Exchange } from "../http/exchange.ts";
import type { Stage } from "../stage/stage.ts";
import { withToken } from "../tokens/token-of.ts";
import type { Check, Finding } from "../verdict/check.ts";
import { holds, seen, succeeded } from "../verdict/compare.ts";
import { broken, enforced, unknown } from "../verdict/finding.ts";

const SEVERITIES: Readonly<Record<string, Check["severity"]>> = { 48: "critical", 90: "medium", 91: "critical" };

/** Checks 48, 85, 90 to 94, 98 and 100: sign-up and sign-in. */
export const accountChecks: readonly Check[] = [
  account("48", "Nobody signs up as more than a user.", massSignUp),
  account("85", "A wrong password and an unknown user get the same answer.", sameRefusal),
  account("90", "One address is one account.", oneAddress),
  account("91", "A password is checked to its end.", wholePassword),
  account("92", "A strange password does no harm.", strangePasswords),
  account("94", "A password must be right, and is not a single character.", rightPassword),
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
    ...{ id, promise, severity: SEVERITIES[id] ?? "high", group: "accounts", traits: ["writes"] },
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

/** One at a time: a service that refuses one name may take another. */
const FLAGS = { is_admin: true, isAdmin: true, is_administrator: true, is_superuser: true, role: "admin" };

async function massSignUp(stage: Stage, send: Senders): Promise<Finding> {
  for (const flag of Object.entries(FLAGS)) {
    const answers = await signUpWith(stage, send, flag);
    const made = answers.find(({ response }) => isShown(response?.json, flag));
    if (made) return broken(about, `Sign-up took \`${flag[0]}\`.`, made);
  }
  return enforced(about, "Sign-up takes no such thing.");
}

async function signUpWith(
  { intruder, nobody, send }: Stage,
  { signUp, signIn }: Senders,
  [name, value]: readonly [string, unknown],
): Promise<readonly Exchange[]> {
  const who = newAccount();
  const made = await signUp(who, { [name]: value });
  const token = succeeded(made) ? (tokenIn(made) ?? tokenIn(await signIn(who))) : undefined;
  if (!intruder.alive || token === undefined) return [made];
  return [made, await send(nobody, withToken(intruder.alive, intruder, token))];
}

function isShown(json: unknown, [name, value]: readonly [string, unknown]): boolean {
  return JSON.stringify(json ?? {}).includes(`${JSON.stringify(name)}:${JSON.stringify(value)}`);
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

/** Mail servers do not tell addresses apart by the case of the domain, and no provider does by that of the name. */
async function oneAddress(_stage: Stage, { signUp }: Senders): Promise<Finding> {
  const known = newAccount();
  const made = await signUp(known);
  if (!succeeded(made)) return unknown(about, "No account could be made.", made);
  const again = await signUp({ ...known, email: known.email.toUpperCase() });
  if (succeeded(again) && holds(made, known.email))
    return broken(about, "A second account was made for the address in capitals.", again);
  return enforced(about, "No second account was made for the address in capitals.", again);
}

async function rightPassword(_stage: Stage, { signUp, signIn }: Senders): Promise<Finding> {
  const known = newAccount();
  const made = await signUp(known);
  if (!succeeded(made)) return unknown(about, "No account could be made.", made);
  const { password } = known;
  for (const other of [newAccount().password, password.toUpperCase(), password.slice(0, -1), `${password} `, ""]) {
    const answer = await signIn({ ...known, password: other });
    if (tokenIn(answer) !== undefined) return broken(about, "Another password opened the account.", answer);
  }
  const short = await signUp(newAccount("a"));
  if (succeeded(short)) return broken(about, "A password of one character was taken.", short);
  return enforced(about, "Only the right password opened the account.");
}

async function strangePasswords(_stage: Stage, { signUp }: Senders): Promise<Finding> {
  for (const password of ["a\u0000bcdefghijklmnopq", "\ud800bcdefghijklmnopqr", "🔑".repeat(20), " ".repeat(20), ""]) {
    const made = await signUp(newAccount(password));
    const status = made.response?.status;
    if (status === undefined || status >= 500)
      return broken(about, `Sign-up failed with ${status ?? "no answer"}.`, made);
    if (password.trim().length > 8 && holds(made, password))
      return broken(about, "The answer repeats the password.", made);
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
