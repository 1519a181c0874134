import { type Code, call, member, module } from "../../python/code.ts";
import { py } from "../../python/template.ts";
import type { ServiceResource } from "../service.ts";
import { alice, app, bob, factory, nobody, pytest, test, whatIsSeen } from "./names.ts";

const createOwned = member("backend.ownership", "create_owned");
const updateOwned = member("backend.ownership", "update_owned");

/** Two users times every verb, and nobody. */
export function ownershipTests(resource: ServiceResource): readonly Code[] {
  return [foreignTest(resource), listTest(resource), anonymousTest(resource), gateTest(resource), logTest(resource)];
}

function foreignTest({ one }: ServiceResource): Code {
  return [
    py`@${pytest}.mark.parametrize("body_of", ["a whole", "an empty", "no"])`,
    "\n",
    py`@${pytest}.mark.parametrize("verb", VERBS)`,
    "\n",
    test(
      `the_${one}_of_another_user_is_not_there`,
      [alice, bob, "verb: str", "body_of: str"],
      py`
        row = await ${factory(`create_${one}`)}(alice)
        whole = await ${factory(`${one}_body`)}(bob, 1)
        body = {"a whole": whole, "an empty": {}, "no": None}[body_of]

        foreign = await bob.request(verb, f"{PATH}/{row['id']}", json=body)
        missing = await bob.request(verb, f"{PATH}/{GHOST}", json=body)

        assert ${whatIsSeen}(foreign) == ${whatIsSeen}(missing)
        if body == whole or verb not in {"PUT", "PATCH"}:
            assert foreign.status_code == 404
        assert foreign.status_code in {404, 415, 422}
        assert (await alice.get(f"{PATH}/{row['id']}")).json() == row
      `,
    ),
  ];
}

function listTest({ one }: ServiceResource): Code {
  return test(
    `a_list_shows_no_${one}_of_another_user`,
    [alice, bob],
    py`
      await ${factory(`create_${one}`)}(alice)

      page = await bob.get(PATH, params={"with_total": True})

      assert page.json() == {"items": [], "next_cursor": None, "total": 0}
    `,
  );
}

function anonymousTest({ one }: ServiceResource): Code {
  return test(
    "nobody_gets_anywhere_without_signing_in",
    [alice, nobody],
    py`
      row = await ${factory(`create_${one}`)}(alice)
      body = await ${factory(`${one}_body`)}(alice, 1)
      calls = [("GET", PATH), ("POST", PATH)]
      calls += [(verb, f"{PATH}/{row['id']}") for verb in VERBS]

      answers = [await nobody.request(verb, url, json=body) for verb, url in calls]

      assert {answer.status_code for answer in answers} == {401}
      assert {answer.headers["WWW-Authenticate"] for answer in answers} == {"Bearer"}
      assert (await alice.get(PATH)).json()["items"] == [row]
    `,
  );
}

function gateTest({ one, className }: ServiceResource): Code {
  const Model = member(`backend.models.${one}`, className);
  const Id = member("backend.ids", "Id");
  return test(
    "the_gate_itself_gives_no_row_away",
    [alice, bob, app],
    py`
      row = await ${factory(`create_${one}`)}(alice)
      owner_id, row_id = ${Id}(row["user_id"]), ${Id}(row["id"])
      stranger = (await bob.get("/auth/me")).json()
      theft = {"user_id": ${Id}(stranger["id"])}

      async with app.state.sessions() as db:
          with ${pytest}.raises(ValueError, match="keeps its id and its owner"):
              await ${call(updateOwned, "db", Model, "row_id", "theft", "owner_id=owner_id")}
          with ${pytest}.raises(ValueError, match="keeps its id and its owner"):
              await ${call(createOwned, "db", Model, "theft", "owner_id=owner_id")}
    `,
  );
}

function logTest({ one }: ServiceResource): Code {
  return test(
    "every_change_and_every_denial_is_in_the_log",
    [alice, bob, py`caplog: ${pytest}.LogCaptureFixture`],
    py`
      caplog.set_level(${module("logging")}.INFO, "backend.security")
      row = await ${factory(`create_${one}`)}(alice)
      body = await ${factory(`${one}_body`)}(alice, 1)
      await alice.put(f"{PATH}/{row['id']}", json=body)
      await bob.get(f"{PATH}/{row['id']}")
      await alice.delete(f"{PATH}/{row['id']}")

      events = [(log.message, getattr(log, "event", {})) for log in caplog.records]
      names = [
          name
          for name, event in events
          if (event.get("table"), str(event.get("row_id"))) == (TABLE, str(row["id"]))
      ]

      assert names == ["created", "updated", "denied_or_missing", "deleted"]
    `,
  );
}
