import { randomBytes } from "node:crypto";
import { signUpRequest } from "../actors/recipe.ts";
import { jsonRequest } from "../http/json-request.ts";
import type { Json } from "../openapi/document.ts";
import { isRecord } from "../openapi/raw.ts";
import { forget } from "../stage/forget.ts";
import type { Stage } from "../stage/stage.ts";
import type { Check, Finding } from "../verdict/check.ts";
import { holds, succeeded } from "../verdict/compare.ts";
import { broken, enforced, unknown } from "../verdict/finding.ts";

/** Check 178: a refusal does not send back a password, nor all of a large body. */
export const echoCheck: Check = {
  id: "178",
  promise: "A refusal repeats no password, and not all that was sent.",
  severity: "medium",
  group: "leaks",
  traits: ["writes"],
  run: async function* (stage) {
    if (stage.recipe.signUp) yield await password(stage);
    for (const resource of stage.resources) {
      const own = stage.planted(stage.intruder, resource);
      if (resource.create && own) yield await largeBody(stage, own);
    }
  },
};

/** A sign-up that must fail, for its address is none, or its password no text. */
async function password({ recipe, nobody, send }: Stage): Promise<Finding> {
  const { signUp } = recipe;
  const about = { ...(signUp && { operation: signUp }), actor: nobody.name };
  const secret = randomBytes(16).toString("hex");
  const request = signUp && signUpRequest(signUp, { email: "no address", password: `Aa1!${secret}` });
  if (!request) return unknown(about, "There is no sign-up.");
  const text = String(request.body);
  for (const body of [text, text.replace(JSON.stringify(`Aa1!${secret}`), (all) => `[${all}]`), text.slice(0, -1)]) {
    const answer = await send(nobody, { ...request, body });
    if (!succeeded(answer) && holds(answer, secret)) return broken(about, "The refusal repeats the password.", answer);
  }
  return enforced(about, "No refusal repeats the password.");
}

const LONG = 20_000;

async function largeBody(stage: Stage, own: NonNullable<ReturnType<Stage["planted"]>>): Promise<Finding> {
  const { create, name } = own.resource;
  const about = { ...(create && { operation: create }), actor: stage.intruder.name };
  const sample = await stage.bodyFor(stage.intruder, own.resource);
  if (!isRecord(sample?.body)) return unknown(about, "No body could be made.");
  const long = "long".repeat(LONG / 4);
  const fields = Object.keys(sample.body).filter((field) => field !== name);
  for (const field of [...fields, "no_such_field"]) {
    const body = { ...(sample.body as Record<string, Json>), [field]: { long } };
    const answer = await stage.send(stage.intruder, jsonRequest("POST", own.home, body));
    await forget(stage, own, answer);
    if (!succeeded(answer) && holds(answer, long))
      return broken(about, `The refusal repeats the ${LONG} characters of \`${field}\`.`, answer);
  }
  return enforced(about, "No refusal repeats a large body.");
}
