import { type Code, list, tall } from "../../python/code.ts";
import { str, tuple } from "../../python/literal.ts";
import { py } from "../../python/template.ts";
import { Any } from "../python-names.ts";
import type { ServiceResource } from "../service.ts";
import { alice, bob, factory, forEachName, pytest, test } from "./names.ts";
import { wrongValuesOf } from "./wrong-values.ts";

/** What each field refuses, and which fields nobody may set. */
export function fieldTests(resource: ServiceResource): readonly Code[] {
  return [["WRONG: list[tuple[str, ", Any, "]] = ", wrongCases(resource)], wrongTest(resource), serverTest(resource)];
}

function wrongCases({ fields }: ServiceResource): Code {
  const cases = fields.flatMap(({ name, field }) => [
    ...(field.nullable ? [] : [tuple([str(name), "None"])]),
    ...wrongValuesOf(field.type).map((value) => tuple([str(name), value])),
  ]);
  return tall(list([...cases, tuple([str("no_such_field"), "1"])]));
}

function wrongTest(resource: ServiceResource): Code {
  const body = attempt(
    resource,
    py`
    body = await ${factory(`${resource.one}_body`)}(alice, 1)
    body[name] = value
  `,
  );
  return [
    py`@${pytest}.mark.parametrize(("name", "value"), WRONG, ids=[name for name, _ in WRONG])`,
    "\n",
    test("a_wrong_value_is_refused_and_changes_nothing", [alice, "name: str", ["value: ", Any]], body),
  ];
}

function serverTest(resource: ServiceResource): Code {
  const { one } = resource;
  const preparation = py`
    foreign = await ${factory(`create_${one}`)}(bob)
    value = foreign[name]
    body = await ${factory(`${one}_body`)}(alice, 1)
    body[name] = value
  `;
  return forEachName(
    ["id", "user_id", "created_at", "updated_at"],
    test("nobody_sets_what_the_service_sets", [alice, bob, "name: str"], attempt(resource, preparation)),
  );
}

/** Sends `body` with POST and PUT, and its one wrong value with PATCH. */
function attempt({ one }: ServiceResource, preparation: Code): Code {
  return py`
    row = await ${factory(`create_${one}`)}(alice)
    ${preparation}

    answers = [
        await alice.post(PATH, json=body),
        await alice.put(f"{PATH}/{row['id']}", json=body),
        await alice.patch(f"{PATH}/{row['id']}", json={name: value}),
    ]

    assert [answer.status_code for answer in answers] == [422, 422, 422]
    assert (await alice.get(PATH)).json()["items"] == [row]
  `;
}
