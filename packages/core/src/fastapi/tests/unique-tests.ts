import { type Code, dict, lines, list } from "../../python/code.ts";
import { str } from "../../python/literal.ts";
import { py } from "../../python/template.ts";
import type { ColumnSet, ServiceResource } from "../service.ts";
import { alice, bob, factory, test } from "./names.ts";

/** What is unique is unique within an owner, and tells nobody else anything. */
export function uniqueTests(resource: ServiceResource): readonly Code[] {
  return resource.uniques.map((set) => uniqueTest(resource, set));
}

function uniqueTest(resource: ServiceResource, { columns }: ColumnSet): Code {
  const { one } = resource;
  const names = columns.slice(1);
  return test(
    `${names.join("_and_")}_is_unique_for_each_user`,
    [alice, bob],
    py`
      names = ${list(names.map(str))}
      ${rows(resource, names)}
      same = {name: row[name] for name in names}

      created = await alice.post(PATH, json=third | same)
      updated = await alice.patch(f"{PATH}/{other['id']}", json=same)

      assert [created.status_code, updated.status_code] == [409, 409]
      assert (await alice.get(f"{PATH}/{other['id']}")).json() == other
      assert await ${factory(`create_${one}`)}(bob)
    `,
  );
}

/** Two rows and a body. A row of its own table to refer to is there only once it has been made. */
function rows({ one, fields }: ServiceResource, names: readonly string[]): Code {
  const own = fields.filter(({ name, target }) => target?.one === one && names.includes(name));
  return lines(
    py`row = await ${factory(`create_${one}`)}(alice)`,
    py`other = await ${factory(`create_${one}`)}(alice, 1)`,
    py`third = await ${factory(`${one}_body`)}(alice, 2)`,
    ...(own.length === 0
      ? []
      : [
          ["reference = ", dict(own.map(({ name }) => [str(name), 'other["id"]']))],
          `changed = await alice.patch(f"{PATH}/{row['id']}", json=reference)`,
          "row = changed.json()",
        ]),
  );
}
