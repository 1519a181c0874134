import { type Code, list } from "../../python/code.ts";
import { str } from "../../python/literal.ts";
import { py } from "../../python/template.ts";
import type { ColumnSet, ServiceResource } from "../service.ts";
import { alice, bob, factory, test } from "./names.ts";

/** What is unique is unique within an owner, and tells nobody else anything. */
export function uniqueTests(resource: ServiceResource): readonly Code[] {
  return resource.uniques.map((set) => uniqueTest(resource, set));
}

function uniqueTest({ one }: ServiceResource, { columns }: ColumnSet): Code {
  const names = columns.slice(1);
  return test(
    `${names.join("_and_")}_is_unique_for_each_user`,
    [alice, bob],
    py`
      names = ${list(names.map(str))}
      row = await ${factory(`create_${one}`)}(alice)
      other = await ${factory(`create_${one}`)}(alice, 1)
      third = await ${factory(`${one}_body`)}(alice, 2)
      same = {name: row[name] for name in names}

      created = await alice.post(PATH, json=third | same)
      updated = await alice.patch(f"{PATH}/{other['id']}", json=same)

      assert [created.status_code, updated.status_code] == [409, 409]
      assert (await alice.get(f"{PATH}/{other['id']}")).json() == other
      assert await ${factory(`create_${one}`)}(bob)
    `,
  );
}
