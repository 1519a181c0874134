import { type Code, call, member } from "../../python/code.ts";
import { py } from "../../python/template.ts";
import type { ResourceNames, ServiceField, ServiceResource } from "../service.ts";
import { alice, app, bob, factory, pytest, test, whatIsSeen } from "./names.ts";

const update = member("sqlalchemy", "update");
const IntegrityError = member("sqlalchemy.exc", "IntegrityError");
const col = member("sqlmodel", "col");
const Id = member("backend.ids", "Id");

/** A reference leads to a row of the same owner: in the routes, and in the database behind them. */
export function referenceTests(resource: ServiceResource): readonly Code[] {
  return resource.fields.flatMap((field) =>
    field.target === undefined
      ? []
      : [
          gateTest(resource, field, field.target),
          databaseTest(resource, field, field.target),
          ...(field.target.one === resource.one
            ? [selfTest(resource, field)]
            : [inUseTest(resource, field, field.target)]),
        ],
  );
}

function gateTest({ one }: ServiceResource, { name }: ServiceField, target: ResourceNames): Code {
  return test(
    `${name}_of_another_user_is_as_wrong_as_one_that_is_missing`,
    [alice, bob],
    py`
      row = await ${factory(`create_${one}`)}(alice)
      body = await ${factory(`${one}_body`)}(alice, 1)
      foreign = await ${factory(`create_${target.one}`)}(bob)

      for method, url in (
          ("POST", PATH),
          ("PUT", f"{PATH}/{row['id']}"),
          ("PATCH", f"{PATH}/{row['id']}"),
      ):
          theft = {"${name}": foreign["id"]}
          stolen = await alice.request(method, url, json=body | theft)
          error = {"${name}": GHOST}
          missing = await alice.request(method, url, json=body | error)
          assert stolen.status_code == 422
          assert ${whatIsSeen}(stolen) == ${whatIsSeen}(missing)

      assert (await alice.get(PATH)).json()["items"] == [row]
    `,
  );
}

function databaseTest({ one, className }: ServiceResource, field: ServiceField, target: ResourceNames): Code {
  const Model = member(`backend.models.${one}`, className);
  return test(
    `the_database_refuses_${field.name}_of_another_user_as_well`,
    [alice, bob, app],
    py`
      row = await ${factory(`create_${one}`)}(alice)
      foreign = await ${factory(`create_${target.one}`)}(bob)
      is_row = ${call([col], [Model, ".id"])} == ${Id}(row["id"])

      changes = {"${field.attribute}": ${Id}(foreign["id"])}
      statement = ${update}(${Model}).where(is_row)

      async with app.state.sessions() as db:
          with ${pytest}.raises(${IntegrityError}):
              await db.exec(statement.values(changes))
    `,
  );
}

function inUseTest({ one }: ServiceResource, { name }: ServiceField, target: ResourceNames): Code {
  return test(
    `what_${name}_refers_to_cannot_be_deleted`,
    [alice],
    py`
      row = await ${factory(`create_${one}`)}(alice)
      target = row["${name}"]
      url = f"${target.path}/{target}"

      deleted = await alice.delete(url)

      assert deleted.status_code == 409
      assert (await alice.get(url)).status_code == 200
    `,
  );
}

function selfTest({ one }: ServiceResource, { name }: ServiceField): Code {
  return test(
    `${name}_leads_to_another_${one}_of_the_user`,
    [alice],
    py`
      row = await ${factory(`create_${one}`)}(alice)
      other = await ${factory(`create_${one}`)}(alice, 1)

      change = {"${name}": other["id"]}

      updated = await alice.patch(f"{PATH}/{row['id']}", json=change)

      assert updated.status_code == 200, updated.text
      assert updated.json().items() >= change.items()
      assert (await alice.delete(f"{PATH}/{other['id']}")).status_code == 409
    `,
  );
}
