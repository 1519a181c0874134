import { type Code, dict } from "../../python/code.ts";
import { literal, str } from "../../python/literal.ts";
import { py } from "../../python/template.ts";
import type { ServiceField, ServiceResource } from "../service.ts";
import { alice, Body, factory, forEachName, test } from "./names.ts";

/** Create, get, replace, update and delete, as the owner. */
export function writeTests(resource: ServiceResource): readonly Code[] {
  return [
    createTest(resource),
    replaceTest(resource),
    ...(resource.fields.every(isRequired) ? [] : [defaultsTest(resource)]),
    updateTest(resource),
    emptyUpdateTest(resource),
    deleteTest(resource),
  ];
}

function createTest({ one }: ServiceResource): Code {
  return test(
    `create_stores_the_${one}`,
    [alice],
    py`
      body = await ${factory(`${one}_body`)}(alice)

      created = await alice.post(PATH, json=body)

      assert created.status_code == 201, created.text
      assert created.json().items() >= body.items()
      stored = await alice.get(created.headers["Location"])
      assert stored.status_code == 200
      assert stored.json() == created.json()
    `,
  );
}

function replaceTest({ one }: ServiceResource): Code {
  return test(
    `replace_changes_every_field_of_the_${one}`,
    [alice],
    py`
      row = await ${factory(`create_${one}`)}(alice)
      body = await ${factory(`${one}_body`)}(alice, 1)

      replaced = await alice.put(f"{PATH}/{row['id']}", json=body)

      assert replaced.status_code == 200, replaced.text
      kept = {name: row[name] for name in ("id", "user_id", "created_at")}
      assert replaced.json().items() >= (body | kept).items()
      assert replaced.json()["updated_at"] > row["updated_at"]
      assert (await alice.get(f"{PATH}/{row['id']}")).json() == replaced.json()
    `,
  );
}

function defaultsTest({ one, fields }: ServiceResource): Code {
  const defaults = fields
    .filter((field) => !isRequired(field))
    .map(({ name, field }): readonly [Code, Code] => [str(name), literal(field.default ?? null)]);
  return test(
    "replace_gives_a_field_that_is_left_out_its_default",
    [alice],
    py`
      row = await ${factory(`create_${one}`)}(alice)
      defaults: ${Body} = ${dict(defaults)}
      body = await ${factory(`${one}_body`)}(alice, 1)
      required = {name: value for name, value in body.items() if name not in defaults}

      replaced = await alice.put(f"{PATH}/{row['id']}", json=required)

      assert replaced.status_code == 200, replaced.text
      assert replaced.json().items() >= (required | defaults).items()
    `,
  );
}

function isRequired({ field }: ServiceField): boolean {
  return field.default === undefined && !field.nullable;
}

function updateTest({ one, fields }: ServiceResource): Code {
  const names = fields.filter(({ target }) => target?.one !== one).map(({ name }) => name);
  return forEachName(
    names,
    test(
      `update_changes_one_field_of_the_${one}`,
      [alice, "name: str"],
      py`
        row = await ${factory(`create_${one}`)}(alice)
        body = await ${factory(`${one}_body`)}(alice, 1)
        change = {name: body[name]}

        updated = await alice.patch(f"{PATH}/{row['id']}", json=change)

        assert updated.status_code == 200, updated.text
        later = {"updated_at": updated.json()["updated_at"]}
        assert updated.json() == row | change | later
        assert (await alice.get(f"{PATH}/{row['id']}")).json() == updated.json()
      `,
    ),
  );
}

function emptyUpdateTest({ one }: ServiceResource): Code {
  return test(
    `an_empty_update_leaves_the_${one}_as_it_is`,
    [alice],
    py`
      row = await ${factory(`create_${one}`)}(alice)

      updated = await alice.patch(f"{PATH}/{row['id']}", json={})

      assert updated.status_code == 200
      assert updated.json() == row
    `,
  );
}

function deleteTest({ one }: ServiceResource): Code {
  return test(
    `delete_removes_the_${one}_and_no_other`,
    [alice],
    py`
      row = await ${factory(`create_${one}`)}(alice)
      other = await ${factory(`create_${one}`)}(alice, 1)

      deleted = await alice.delete(f"{PATH}/{row['id']}")

      assert deleted.status_code == 204
      assert deleted.content == b""
      assert (await alice.get(f"{PATH}/{row['id']}")).status_code == 404
      assert (await alice.delete(f"{PATH}/{row['id']}")).status_code == 404
      assert (await alice.get(f"{PATH}/{other['id']}")).json() == other
    `,
  );
}
