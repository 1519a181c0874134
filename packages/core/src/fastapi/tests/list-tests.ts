import type { Code } from "../../python/code.ts";
import { py } from "../../python/template.ts";
import { Any, DecimalClass } from "../python-names.ts";
import type { ServiceResource } from "../service.ts";
import { alice, Body, bob, factory, forEach, forEachName, test } from "./names.ts";
import { searchTests } from "./search-tests.ts";

/** Pages, orders, filters and search. */
export function listTests(resource: ServiceResource): readonly Code[] {
  const filters = resource.filters.filter(({ target }) => target?.one !== resource.one);
  return [
    walkTest(resource),
    ...orderTests(resource),
    skipTest(resource),
    cursorTest(resource),
    queryTest(resource),
    ...(filters.length > 0
      ? [
          filterTest(
            resource,
            filters.map(({ name }) => name),
          ),
        ]
      : []),
    ...searchTests(resource),
  ];
}

function walkTest(resource: ServiceResource): Code {
  const { sorts } = resource;
  return [
    forEach("sort", sorts),
    test(
      "cursors_walk_the_whole_list_in_order",
      [alice, bob, "sort: str"],
      py`
        for number in range(3):
            await ${factory(`create_${resource.one}`)}(alice, number)
            await ${factory(`create_${resource.one}`)}(bob, number)
        whole = (await alice.get(PATH, params={"sort": sort})).json()["items"]
        query: dict[str, ${Any}] = {"sort": sort, "limit": 1}

        walked: list[${Body}] = []
        while not walked or query["cursor"]:
            page = (await alice.get(PATH, params=query)).json()
            walked += page["items"]
            query["cursor"] = page["next_cursor"]

        assert len(walked) == 3
        assert walked == whole
      `,
    ),
  ];
}

/** Text is left out: its order is a matter of the collation of the database. */
function orderTests({ one, sorts, fields }: ServiceResource): readonly Code[] {
  const kinds = new Map(fields.map(({ name, field }) => [name, field.type.kind]));
  const names = sorts.filter((sort) => !sort.startsWith("-"));
  const decimals = names.filter((name) => kinds.get(name) === "decimal");
  const plain = names.filter((name) => !["decimal", "string", "email", "url", "enum"].includes(kinds.get(name) ?? ""));
  return [
    ...(plain.length > 0 ? [orderTest(one, plain, "a_list_is_in_the_order_that_it_is_asked_for", "row[name]")] : []),
    ...(decimals.length > 0
      ? [orderTest(one, decimals, "decimals_are_in_the_order_of_numbers", py`${DecimalClass}(row[name])`)]
      : []),
  ];
}

function orderTest(one: string, names: readonly string[], ...[promise, value]: readonly [string, Code]): Code {
  return forEachName(
    names,
    test(
      promise,
      [alice, "name: str"],
      py`
        for number in range(3):
            await ${factory(`create_${one}`)}(alice, number)

        up = (await alice.get(PATH, params={"sort": name})).json()["items"]
        down = (await alice.get(PATH, params={"sort": f"-{name}"})).json()["items"]

        values = [${value} for row in up if row[name] is not None]
        assert values == sorted(values)
        assert down == up[::-1]
      `,
    ),
  );
}

function skipTest({ one }: ServiceResource): Code {
  return test(
    "a_list_is_cut_by_skip_and_limit_and_counted_when_asked",
    [alice, bob],
    py`
      for number in range(3):
          await ${factory(`create_${one}`)}(alice, number)
      await ${factory(`create_${one}`)}(bob)
      whole = (await alice.get(PATH)).json()

      query = {"skip": 1, "limit": 1, "with_total": True}
      part = (await alice.get(PATH, params=query)).json()

      assert whole["total"] is None
      assert part["total"] == 3
      assert part["items"] == whole["items"][1:2]
      assert whole["items"] == sorted(
          whole["items"], key=lambda row: (row["created_at"], row["id"]), reverse=True
      )
    `,
  );
}

function cursorTest({ one }: ServiceResource): Code {
  return test(
    "a_cursor_serves_only_its_owner_its_list_and_its_sort",
    [alice, bob],
    py`
      for number in range(3):
          await ${factory(`create_${one}`)}(alice, number)
      page = (await alice.get(PATH, params={"limit": 1})).json()
      cursor = page["next_cursor"]

      answers = [
          await bob.get(PATH, params={"cursor": cursor}),
          await alice.get(PATH, params={"cursor": cursor[:-1]}),
          await alice.get(PATH, params={"cursor": cursor, "sort": "created_at"}),
      ]

      assert [answer.status_code for answer in answers] == [400, 400, 400]
    `,
  );
}

function queryTest({ many }: ServiceResource): Code {
  const queries = [
    "limit=0",
    "limit=101",
    "limit=-1",
    "limit=a",
    "skip=-1",
    "skip=9223372036854775808",
    "sort=user_id",
    "sort=created_at;drop",
    "user_id=1",
    "no_such_parameter=1",
  ];
  return [
    forEach("query", queries),
    test(
      `a_list_of_${many}_refuses_a_query_that_it_does_not_know`,
      [alice, "query: str"],
      py`assert (await alice.get(f"{PATH}?{query}")).status_code == 422`,
    ),
  ];
}

function filterTest(resource: ServiceResource, names: readonly string[]): Code {
  return forEachName(
    names,
    test(
      "a_filter_keeps_the_rows_that_match",
      [alice, bob, "name: str"],
      py`
        for number in range(3):
            await ${factory(`create_${resource.one}`)}(alice, number)
            await ${factory(`create_${resource.one}`)}(bob, number)
        rows = (await alice.get(PATH)).json()["items"]
        value = next(row[name] for row in rows if row[name] is not None)

        found = (await alice.get(PATH, params={name: value})).json()["items"]

        assert found == [row for row in rows if row[name] == value]
      `,
    ),
  );
}
