import type { Actor } from "./actors/actor.ts";
import { withAlive } from "./actors/find-alive.ts";
import { findRecipe, type Recipe } from "./actors/recipe.ts";
import { bearerOf, newUser, nobody } from "./actors/sign-in.ts";
import { findResources } from "./api/find-resources.ts";
import { catalogue } from "./checks/catalogue.ts";
import { witnessChecks } from "./checks/witness.ts";
import { type Client, openClient } from "./http/client.ts";
import { paceOf } from "./http/pace.ts";
import type { Api } from "./openapi/document.ts";
import { readDocument } from "./openapi/read-document.ts";
import type { Report } from "./report/report.ts";
import { cleanUp } from "./stage/clean-up.ts";
import { setStage } from "./stage/set-stage.ts";
import type { Stage } from "./stage/stage.ts";
import type { Attempt } from "./verdict/attempt.ts";
import type { Check } from "./verdict/check.ts";
import type { CheckInfo } from "./verdict/check-info.ts";
import { succeeded } from "./verdict/compare.ts";

/** What to attack, and how hard. */
export interface VerifyOptions {
  /** The address of the API; its OpenAPI document is looked for below it unless `document` says where it is. */
  readonly url: URL;
  /** The text of the OpenAPI document. */
  readonly document?: string;
  /** Access tokens of two users; without them, two accounts are made. */
  readonly tokens?: readonly [owner: string, intruder: string];
  /** Requests a second; infinity for no limit. */
  readonly rate: number;
  /** Whether checks that change rows may run. */
  readonly writes: boolean;
  /** Whether checks that cost the server much may run. */
  readonly heavy: boolean;
  /** The checks to run, by their ids; all of them unless given. */
  readonly only?: readonly string[];
  readonly onProgress?: (progress: Progress) => void;
}

/** How far a run is. */
export interface Progress {
  readonly check: Check;
  readonly done: number;
  readonly of: number;
  readonly sent: number;
}

/** Attacks an API; a sentence that says why it could not be, if so. */
export async function verify(options: VerifyOptions): Promise<Report | string> {
  const client = openClient({ base: options.url, pace: paceOf(options.rate), timeout: 30_000 });
  try {
    return await attack(options, client);
  } finally {
    client.close();
  }
}

async function attack(options: VerifyOptions, client: Client): Promise<Report | string> {
  const api = readDocument(options.document ?? (await findDocument(client, options.url)), options.url);
  if (typeof api === "string") return api;
  const start = client.sent();
  const users = await usersOf(options, api, client);
  if (typeof users === "string") return users;
  const { actors, recipe } = users;
  const [owner = nobody, intruder = nobody] = actors;
  const resources = findResources(api.operations);
  const { stage, rows } = await setStage({
    url: options.url,
    api,
    recipe,
    resources,
    owner,
    intruder,
    nobody,
    client,
    writes: options.writes,
  });
  const { attempts, skipped } = await runChecks(stage, options, client);
  const left = await cleanUp(rows, client);
  const witnessed = witnessChecks
    .filter(wantedBy(options))
    .flatMap((check) =>
      [...check.judge(api, client.exchanges().slice(start))].map((finding) => ({ check, ...finding })),
    );
  const { title, version } = api;
  return {
    url: options.url.href,
    api: { title, version },
    attempts: [...attempts, ...witnessed],
    skipped,
    requests: client.sent(),
    left,
    secrets: secretsOf(actors),
  };
}

/** Where frameworks put the document. */
const PLACES: readonly string[] = [
  ..."/openapi.json /openapi.yaml /api/openapi.json /schema/openapi.json /v3/api-docs /swagger.json".split(" "),
  ..."/api-docs.json /api-docs /doc /docs/json /api/schema/ /api/v1/openapi.json /openapi".split(" "),
];

/** The first text that is a document; an empty one if there is none. */
async function findDocument(client: Client, url: URL): Promise<string> {
  for (const path of PLACES) {
    const { response } = await client.send(nobody, { method: "GET", path });
    if (response?.status === 200 && typeof readDocument(response.body, url) !== "string") return response.body;
  }
  return "";
}

interface Users {
  readonly actors: readonly Actor[];
  readonly recipe: Recipe;
}

async function usersOf({ tokens }: VerifyOptions, api: Api, client: Client): Promise<Users | string> {
  const actors: Actor[] = [];
  let recipe = findRecipe(api);
  for (const [index, name] of (["owner", "intruder"] as const).entries()) {
    const user = tokens ? { actor: bearerOf(name, tokens[index] ?? ""), recipe } : await newUser(name, recipe, client);
    if (typeof user === "string") return user;
    recipe = user.recipe;
    actors.push(await withAlive(user.actor, api, client));
  }
  return { actors, recipe };
}

function secretsOf(users: readonly Actor[]): readonly string[] {
  return users.flatMap(({ credentials }) => Object.values(credentials).map((value) => value.replace(/^Bearer /, "")));
}

type Results = Pick<Report, "attempts" | "skipped">;

async function runChecks(stage: Stage, options: VerifyOptions, client: Client): Promise<Results> {
  const attempts: Attempt[] = [];
  const skipped: Report["skipped"][number][] = [];
  const checks = catalogue.filter(wantedBy(options));
  for (const [done, check] of checks.entries()) {
    options.onProgress?.({ check, done, of: checks.length, sent: client.sent() });
    const missing = check.traits.find((trait) => !options[trait]);
    if (missing)
      skipped.push({ check, reason: `It ${missing === "heavy" ? "is heavy" : "writes"}, which is not allowed.` });
    else attempts.push(...(await runCheck(check, stage)));
  }
  return { attempts, skipped };
}

function wantedBy({ only }: VerifyOptions): (check: CheckInfo) => boolean {
  return ({ id }) => only?.includes(id) ?? true;
}

/** What a check shows counts only if both users are signed in before and after it. */
async function runCheck(check: Check, stage: Stage): Promise<readonly Attempt[]> {
  const attempts: Attempt[] = [];
  const before = await areAlive(stage);
  for await (const finding of check.run(stage)) attempts.push({ check, ...finding });
  if (before && (await areAlive(stage))) return attempts;
  const reason = "A user was no longer signed in, so that nothing can be told.";
  return attempts.map((each) => (each.verdict === "enforced" ? { ...each, verdict: "unknown", reason } : each));
}

async function areAlive({ owner, intruder, send }: Stage): Promise<boolean> {
  for (const actor of [owner, intruder]) {
    if (actor.alive && !succeeded(await send(actor, actor.alive))) return false;
  }
  return true;
}
