"""What a list promises: its orders, pages and cursors, and what it can be asked."""

from typing import Any

import pytest
from httpx2 import AsyncClient
from pydantic import TypeAdapter

from tests.answers import assert_problem, assert_refused
from tests.cases import each_private, for_each
from tests.resource import Body, Resource
from tests.resources import resources
from tests.rows import change, create, create_all, list_of, page_of


def sorts(resource: Resource) -> list[str]:
    """Return what a list can be sorted by."""
    return ["created_at", *resource.sorts]


def directions(resource: Resource) -> list[str]:
    """Return every order of a list, as it is asked for."""
    return [sign + name for name in sorts(resource) for sign in ("", "-")]


def values_in(resource: Resource, rows: list[Body], name: str) -> list[Any]:
    """Return the values of a field as Python compares them: 9.5 is less than 10.0."""
    fields = resource.model.model_fields
    annotation: Any = fields[name if name in fields else f"{name}_"].annotation
    return [TypeAdapter(annotation).validate_python(row[name]) for row in rows]


async def empty(
    resource: Resource, user: AsyncClient, rows: list[Body], name: str
) -> None:
    """Take a value away from rows, where they may be without it."""
    if resource.defaults.get(name, name) is None:
        for row in rows:
            await change(resource, user, row, {name: None})


@for_each("sort", directions)
async def test_cursors_walk_the_whole_list_in_order(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, sort: str
) -> None:
    rows = await create_all(resource, alice)
    await empty(resource, alice, rows[:2], sort.removeprefix("-"))
    await create_all(resource, bob)
    whole = await list_of(resource, alice, sort=sort)
    query: Body = {"sort": sort, "limit": 1}

    walked: list[Body] = []
    for _ in whole:
        page = await page_of(resource, alice, **query)
        walked += page["items"]
        query["cursor"] = page["next_cursor"]

    assert len(walked) == 3
    assert walked == whole
    assert query["cursor"] is None


@for_each("name", sorts)
async def test_a_list_is_in_the_order_that_it_is_asked_for(
    resource: Resource, alice: AsyncClient, name: str
) -> None:
    rows = await create_all(resource, alice)
    await empty(resource, alice, rows[:1], name)

    up = await list_of(resource, alice, sort=name)
    down = await list_of(resource, alice, sort=f"-{name}")

    values = values_in(resource, up, name)
    known = [value for value in values if value is not None]
    assert down == up[::-1]
    assert values[: len(known)] == known
    # The order of texts is a matter of the database.
    if not any(isinstance(value, str) for value in known):
        assert known == sorted(known)


async def test_a_list_shows_first_what_came_last(
    resource: Resource, alice: AsyncClient
) -> None:
    rows = await create_all(resource, alice)

    assert await list_of(resource, alice) == rows[::-1]


async def test_a_list_is_cut_by_skip_and_limit_and_counted_when_asked(
    resource: Resource, erin: AsyncClient, frank: AsyncClient
) -> None:
    await create_all(resource, erin)
    await create(resource, frank)
    whole = await page_of(resource, erin)

    part = await page_of(resource, erin, skip=1, limit=1, with_total=True)

    assert whole["total"] is None
    assert part["total"] == 3
    assert part["items"] == whole["items"][1:2]


@each_private()
async def test_a_cursor_serves_only_its_owner_its_list_and_its_sort(
    resource: Resource, erin: AsyncClient, frank: AsyncClient
) -> None:
    await create_all(resource, erin)
    cursor = (await page_of(resource, erin, limit=1))["next_cursor"]
    path = resource.path
    others = [other.path for other in resources if other is not resource]

    answers = [
        await frank.get(path, params={"cursor": cursor}),
        await erin.get(path, params={"cursor": cursor[:-1]}),
        await erin.get(path, params={"cursor": cursor, "sort": "created_at"}),
        *[await erin.get(other, params={"cursor": cursor}) for other in others[:1]],
    ]

    for answer in answers:
        assert_problem(answer, 400)


@pytest.mark.parametrize(
    "query",
    [
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
    ],
)
async def test_a_list_refuses_a_query_that_it_does_not_know(
    resource: Resource, erin: AsyncClient, query: str
) -> None:
    name, _, _ = query.partition("=")
    if resource.is_public and name == resource.owner:
        pytest.skip("What is public can be filtered by its owner.")

    answer = await erin.get(f"{resource.path}?{query}")

    assert_refused(answer, f"/query/{name}")
