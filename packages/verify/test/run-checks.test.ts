import { expect, test } from "vitest";
import type { Actor } from "../src/actors/actor.ts";
import type { Client } from "../src/http/client.ts";
import { runChecks } from "../src/run-checks.ts";
import type { Stage } from "../src/stage/stage.ts";
import type { Check } from "../src/verdict/check.ts";
import { broken, enforced } from "../src/verdict/finding.ts";

const alive = { method: "GET", path: "/me" };
const options = { writes: true, heavy: false };

/** A stage on which a token is good as long as it stands in a list. */
function stageOf(good: Set<string>, renewed?: string): Stage {
  const actor = (name: "owner" | "intruder"): Actor => {
    const credentials: Record<string, string> = { authorization: `Bearer ${name}` };
    const renew = () => {
      credentials["authorization"] = `Bearer ${renewed}`;
      return Promise.resolve(true);
    };
    return { name, credentials, alive, ...(renewed !== undefined && { renew }) };
  };
  const send: Stage["send"] = ({ name, credentials }, request) => {
    const status = good.has(String(credentials["authorization"]).replace("Bearer ", "")) ? 200 : 401;
    return Promise.resolve({ actor: name, request, response: { status, headers: {}, body: "", json: undefined } });
  };
  return { owner: actor("owner"), intruder: actor("intruder"), send } as Partial<Stage> as Stage;
}

/** A check that holds, and one that does not. */
function check(during: () => void = () => {}, traits: Check["traits"] = []): Check {
  return {
    ...{ id: "1", promise: "It holds.", severity: "low", group: "http", traits },
    run: async function* () {
      during();
      yield await Promise.resolve(enforced({ actor: "intruder" }, "It held."));
      yield broken({ actor: "intruder" }, "It did not.");
    },
  };
}

const client = { sent: () => 0 } as Partial<Client> as Client;

async function verdicts(stage: Stage, ...checks: readonly Check[]): Promise<readonly string[]> {
  const { attempts } = await runChecks(stage, { checks, options, client });
  return attempts.map(({ verdict }) => verdict);
}

test("what is shown while both users are signed in counts", async () => {
  expect(await verdicts(stageOf(new Set(["owner", "intruder"])), check())).toEqual(["enforced", "broken"]);
});

test("nothing is held to be enforced when a user is not signed in before, or no longer after", async () => {
  expect(await verdicts(stageOf(new Set(["owner"])), check())).toEqual(["unknown", "broken"]);
  const good = new Set(["owner", "intruder"]);
  const losing = check(() => good.delete("intruder"));
  expect(await verdicts(stageOf(good), losing, check())).toEqual(["unknown", "broken", "unknown", "broken"]);
});

test("whose token has ended signs in again before the next check", async () => {
  const good = new Set(["owner", "intruder", "new"]);
  const ending = check(() => good.delete("intruder"));
  expect(await verdicts(stageOf(good, "new"), ending, check())).toEqual(["unknown", "broken", "enforced", "broken"]);
});

test("what is not allowed is left out, and named", async () => {
  const stage = stageOf(new Set(["owner", "intruder"]));
  const { attempts, skipped } = await runChecks(stage, { checks: [check(() => {}, ["heavy"])], options, client });
  expect(attempts).toEqual([]);
  expect(skipped.map(({ reason }) => reason)).toEqual(["It is heavy, which is not allowed."]);
});
