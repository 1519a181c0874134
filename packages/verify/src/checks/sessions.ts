import type { Actor } from "../actors/actor.ts";
import { knownFor, signInRequest } from "../actors/recipe.ts";
import type { Exchange, Request } from "../http/exchange.ts";
import { jsonRequest } from "../http/json-request.ts";
import type { Json, Operation } from "../openapi/document.ts";
import { isRecord } from "../openapi/raw.ts";
import { sampleOf } from "../openapi/sample.ts";
import type { Stage } from "../stage/stage.ts";
import { tokenOf, withToken } from "../tokens/token-of.ts";
import type { Check, Finding } from "../verdict/check.ts";
import { succeeded } from "../verdict/compare.ts";
import { broken, enforced, unknown } from "../verdict/finding.ts";

/** Checks 37, 75, 77 and 95: what becomes of tokens when an account or a session ends. */
export const sessionChecks: readonly Check[] = [
  session("37", "The token of a deleted account opens nothing.", deletedAccount),
  session("75", "A refresh token signs no request in.", refreshAsAccess),
  session("77", "A token opens nothing after its user has signed out.", signedOut),
  session("95", "A refresh token is good for one time.", refreshTwice),
];

/** A user who may be lost, and the request that only a signed-in user gets a 2xx for. */
interface Guest {
  readonly guest: Actor;
  readonly isOpen: (token: string) => Promise<Exchange | undefined>;
}

type Attack = (stage: Stage, guest: Guest) => Promise<Finding>;

const about = { actor: "guest" as const };

function session(id: string, promise: string, attack: Attack): Check {
  return {
    ...{ id, promise, severity: "high", group: "tokens", traits: ["writes"] },
    run: async function* (stage) {
      const { alive } = stage.intruder;
      const guest = alive && (await stage.newcomer());
      if (!alive || !guest)
        yield unknown(about, "No account could be made, or no route tells a good token from a bad one.");
      else {
        const isOpen = (token: string) => opened(stage, withToken(alive, guest, token));
        yield await attack(stage, { guest, isOpen });
      }
    },
  };
}

/** The first answer to a token that is a success: who am I may fail for other reasons, a list does not. */
async function opened({ nobody, resources, send }: Stage, request: Request): Promise<Exchange | undefined> {
  const lists = resources.filter(({ list, parents }) => list?.secured && parents.length === 0);
  for (const path of [request.path, ...lists.slice(0, 1).map(({ collection }) => collection)]) {
    const answer = await send(nobody, { ...request, path });
    if (succeeded(answer)) return answer;
  }
  return undefined;
}

async function deletedAccount(stage: Stage, { guest, isOpen }: Guest): Promise<Finding> {
  const operation = stage.api.operations.find(
    ({ method, path }) => method === "DELETE" && /\/(me|account|profile)\/?$/i.test(path),
  );
  if (!operation) return unknown(about, "No route deletes an account.");
  const token = tokenOf(guest);
  const deleted = await stage.send(guest, requestOf(operation, guest, {}));
  if (!succeeded(deleted)) return unknown({ ...about, operation }, "The account could not be deleted.", deleted);
  const opened = await isOpen(token);
  if (opened) return broken({ ...about, operation }, "The token opens what it did before.", deleted, opened);
  return enforced({ ...about, operation }, "The token opens nothing any more.", deleted);
}

async function signedOut(stage: Stage, { guest, isOpen }: Guest): Promise<Finding> {
  const operation = posting(stage, /(log|sign)-?_?out|revoke/i);
  if (!operation) return unknown(about, "No route signs a user out.");
  const refresh = refreshIn(await signIn(stage, guest));
  const token = tokenOf(guest);
  const left = await stage.send(guest, requestOf(operation, guest, { refresh: refresh ?? token }));
  if (!succeeded(left)) return unknown({ ...about, operation }, "The user could not be signed out.", left);
  const opened = await isOpen(token);
  if (opened) return broken({ ...about, operation }, "The token opens what it did before.", left, opened);
  return enforced({ ...about, operation }, "The token opens nothing any more.", left);
}

async function refreshAsAccess(stage: Stage, { guest, isOpen }: Guest): Promise<Finding> {
  const entry = await signIn(stage, guest);
  const refresh = refreshIn(entry);
  if (refresh === undefined) return unknown(about, "Sign-in gives no refresh token.");
  const opened = await isOpen(refresh);
  if (opened) return broken(about, "It was taken for an access token.", opened);
  return enforced(about, "It was refused.");
}

async function refreshTwice(stage: Stage, { guest }: Guest): Promise<Finding> {
  const operation = posting(stage, /refresh/i);
  const refresh = refreshIn(await signIn(stage, guest));
  if (!operation || refresh === undefined) return unknown(about, "There are no refresh tokens.");
  const request = requestOf(operation, guest, { refresh });
  const first = await stage.send(stage.nobody, request);
  if (!succeeded(first)) return unknown({ ...about, operation }, "The token was not taken even once.", first);
  const again = await stage.send(stage.nobody, request);
  if (succeeded(again)) return broken({ ...about, operation }, "It was taken twice.", first, again);
  return enforced({ ...about, operation }, "The second time it was refused.", again);
}

function posting({ api }: Stage, path: RegExp): Operation | undefined {
  return api.operations.find((each) => each.method === "POST" && !each.path.includes("{") && path.test(each.path));
}

async function signIn({ recipe, nobody, send }: Stage, { account }: Actor): Promise<Exchange | undefined> {
  const request = account && signInRequest(recipe, account);
  return request && (await send(nobody, request));
}

function refreshIn(entry: Exchange | undefined): string | undefined {
  return search(entry?.response?.json, 3);
}

function search(value: unknown, depth: number): string | undefined {
  if (!isRecord(value) || depth < 0) return undefined;
  const own = Object.entries(value).find(([name, each]) => /refresh/i.test(name) && typeof each === "string");
  return own
    ? String(own[1])
    : Object.values(value)
        .map((each) => search(each, depth - 1))
        .find((each) => each !== undefined);
}

/** A request of an operation on accounts: with the password of the account, and with a refresh token. */
function requestOf({ method, path, body }: Operation, { account }: Actor, { refresh }: { readonly refresh?: string }) {
  if (!body) return jsonRequest(method, path);
  const names = Object.keys(body.schema.properties ?? {});
  const tokens = refresh === undefined ? [] : names.filter((name) => /token/i.test(name));
  const known: Record<string, Json> = {
    ...(account && knownFor(body.schema, account, "email")),
    ...Object.fromEntries(tokens.map((name) => [name, refresh ?? ""])),
  };
  return jsonRequest(method, path, sampleOf(body.schema, { canary: "a", known, whole: false }));
}
