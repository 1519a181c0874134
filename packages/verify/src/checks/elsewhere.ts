import { isOpen } from "../api/is-public.ts";
import { wordsOf } from "../api/words.ts";
import type { Operation } from "../openapi/document.ts";
import { sampleOf } from "../openapi/sample.ts";
import type { Row, Stage } from "../stage/stage.ts";
import type { Check, Finding } from "../verdict/check.ts";
import { holds } from "../verdict/compare.ts";
import { broken, enforced, unknown } from "../verdict/finding.ts";

/** Check 199: what is read without naming a row, such as a trail, a sum or what others share, shows none of them. */
export const elsewhereCheck: Check = {
  id: "199",
  promise: "Nothing that is read without naming a row shows one of another user.",
  severity: "critical",
  group: "ownership",
  traits: [],
  run: async function* (stage) {
    const rows = stage.resources.filter((each) => !isOpen(each, stage.api));
    const secrets = rows.flatMap((each) => stage.planted(stage.owner, each) ?? []).flatMap(secretsOf);
    for (const operation of stage.api.operations) {
      if (isElsewhere(operation, stage)) yield await attack(stage, operation, secrets);
    }
  },
};

/** What only the owner is told: the canary, and an id that is long enough to be found by more than chance. */
function secretsOf({ canary, id }: Row): readonly string[] {
  return [canary, typeof id === "string" && id.length >= 16 ? id : ""].filter((secret) => secret !== "");
}

/** A read that needs no id, and is not a list with checks of its own. */
function isElsewhere(operation: Operation, { resources }: Stage): boolean {
  return (
    operation.method === "GET" && !operation.path.includes("{") && !resources.some(({ list }) => list === operation)
  );
}

async function attack(stage: Stage, operation: Operation, secrets: readonly string[]): Promise<Finding> {
  const about = { operation, actor: stage.intruder.name };
  if (secrets.length === 0) return unknown(about, "No row could be planted to look for.");
  const query = new URLSearchParams();
  for (const { name, place, required, schema } of operation.parameters) {
    const value = sampleOf(schema, { canary: "a", known: {}, whole: false }, name);
    if (place === "query" && required) query.set(name, String(value));
  }
  for (const asked of [query, ...queriesById(stage, operation, query)]) {
    const path = asked.size > 0 ? `${operation.path}?${asked}` : operation.path;
    // What the owner has just been shown must not be kept for whoever asks next.
    await stage.send(stage.owner, { method: "GET", path });
    const answer = await stage.send(stage.intruder, { method: "GET", path });
    const unasked = secrets.filter((secret) => !path.includes(secret));
    if (holds(answer, ...unasked)) return broken(about, "The answer shows a row of the other user.", answer);
  }
  return enforced(about, "The answer shows no row of the other user.");
}

/** More questions than these say nothing new. */
const MOST = 12;

/** The same question, narrowed to a row of the owner. */
function queriesById(stage: Stage, { parameters }: Operation, query: URLSearchParams): readonly URLSearchParams[] {
  const rows = stage.resources.flatMap((each) => stage.planted(stage.owner, each) ?? []);
  const names = parameters.filter(({ place, name }) => place === "query" && wordsOf(name).at(-1) === "id");
  const all = names.flatMap(({ name }) => rows.map(({ id }) => new URLSearchParams([...query, [name, String(id)]])));
  return all.slice(0, MOST);
}
