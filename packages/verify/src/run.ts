import type { Actor } from "./actors/actor.ts";
import { tokenIn } from "./actors/recipe.ts";
import { usersOf } from "./actors/users.ts";
import { findResources } from "./api/find-resources.ts";
import { catalogue } from "./checks/catalogue.ts";
import { witnessChecks } from "./checks/witness.ts";
import { type Client, openClient } from "./http/client.ts";
import { paceOf } from "./http/pace.ts";
import { ServiceGone } from "./http/service-gone.ts";
import { Obstacle } from "./obstacle.ts";
import type { Api } from "./openapi/document.ts";
import { findDocument, givenDocument } from "./openapi/find-document.ts";
import type { VerifyOptions } from "./options.ts";
import type { Report } from "./report/report.ts";
import { runChecks } from "./run-checks.ts";
import { cleanUp } from "./stage/clean-up.ts";
import { setStage } from "./stage/set-stage.ts";
import type { Attempt } from "./verdict/attempt.ts";
import type { CheckInfo } from "./verdict/check-info.ts";

/** In milliseconds. */
const TIMEOUT = 20_000;

/** Attacks an API. Throws an `Obstacle` when it cannot be attacked. */
export async function verify(options: VerifyOptions): Promise<Report> {
  const client = openClient({ base: options.url, pace: paceOf(options.rate), timeout: TIMEOUT });
  try {
    return await attack(options, client);
  } catch (error) {
    if (error instanceof ServiceGone) throw new Obstacle(error.message, SEE_THE_LOG);
    throw error;
  } finally {
    client.close();
  }
}

const SEE_THE_LOG =
  "See the log of the service for what became of it, and start it again. What was made for the attack is still there.";

async function attack(options: VerifyOptions, client: Client): Promise<Report> {
  const { url, document, writes } = options;
  const began = performance.now();
  const api = document === undefined ? await findDocument(client, url) : givenDocument(document, url);
  const start = client.exchanges().length;
  const { owner, intruder, recipe } = await usersOf({ ...options, api, client });
  const resources = findResources(api.operations);
  const cast = { url, api, recipe, resources, owner, intruder, client, writes };
  const { stage, rows } = await setStage(cast);
  const { attempts, skipped } = await runChecks(stage, {
    checks: catalogue.filter(wantedBy(options)),
    options,
    client,
  });
  const left = await cleanUp(rows, client);
  return {
    url: url.href,
    api: { title: api.title, version: api.version },
    attempts: [...attempts, ...witnessed(options, api, client.exchanges().slice(start))],
    skipped,
    requests: client.sent(),
    seconds: Math.round((performance.now() - began) / 1000),
    left,
    secrets: secretsOf([owner, intruder], client),
  };
}

/** What those checks say that send nothing, but look at what the others got. */
function witnessed(options: VerifyOptions, api: Api, exchanges: ReturnType<Client["exchanges"]>): readonly Attempt[] {
  const wanted = witnessChecks.filter(wantedBy(options));
  return wanted.flatMap((check) => [...check.judge(api, exchanges)].map((finding) => ({ check, ...finding })));
}

function wantedBy({ only }: VerifyOptions): (check: CheckInfo) => boolean {
  return ({ id }) => only?.includes(id) ?? true;
}

/** Every token that was given or received, and the passwords of the users. */
function secretsOf(users: readonly Actor[], client: Client): readonly string[] {
  const given = users.flatMap(({ credentials, account }) => [
    ...Object.values(credentials).map((value) => value.replace(/^Bearer /, "")),
    ...(account ? [account.password] : []),
  ]);
  return [...new Set([...given, ...client.exchanges().flatMap((exchange) => tokenIn(exchange) ?? [])])];
}
