"""Several rows are created in one request: all of them, or none."""

import pytest
from fastapi import FastAPI
from httpx2 import AsyncClient, Response

from backend.ids import Id
from backend.ownership import create_each_owned
from tests.answers import assert_problem, assert_refused, what_is_seen
from tests.clients import session_of
from tests.ghost import GHOST
from tests.reach import unowned
from tests.resource import Body, Resource
from tests.resources import resources
from tests.rows import (
    NUMBERS,
    body_of,
    create,
    get,
    list_of,
    owner_of,
    owners_of,
    shown,
)
from tests.statements import captured

for_each_resource = pytest.mark.parametrize(
    "resource", [each for each in resources if each.bulk], ids=str
)


async def bodies_of(resource: Resource, user: AsyncClient) -> list[Body]:
    """Return bodies that differ."""
    return [await body_of(resource, user, number) for number in NUMBERS]


def url_of(resource: Resource) -> str:
    """Return where several rows are created."""
    return f"{resource.path}/bulk"


@for_each_resource
async def test_several_rows_are_created_in_the_order_of_the_request(
    resource: Resource, alice: AsyncClient, bob: AsyncClient
) -> None:
    bodies = await bodies_of(resource, alice)
    owner_id = await owner_of(resource, alice)

    created = await alice.post(url_of(resource), json={"items": bodies})

    assert created.status_code == 201, created.text
    rows = created.json()["items"]
    bodies = [shown(resource, body) for body in bodies]
    assert [{**row, **body} for row, body in zip(rows, bodies, strict=True)] == rows
    assert [await get(resource, alice, row) for row in rows] == rows
    assert {Id(row[resource.owner]) for row in rows} == {owner_id}
    assert await list_of(resource, bob) == []


@for_each_resource
async def test_one_wrong_item_and_nothing_is_created(
    resource: Resource, alice: AsyncClient, bob: AsyncClient
) -> None:
    bodies = await bodies_of(resource, alice)
    foreign = await create(resource, bob)

    for name in ("id", resource.owner):
        items = [*bodies[:-1], bodies[-1] | {name: foreign[name]}]
        refused = await alice.post(url_of(resource), json={"items": items})
        assert_refused(refused, f"/body/items/{len(items) - 1}/{name}")

    assert await list_of(resource, alice) == []


@for_each_resource
async def test_rows_may_be_alike_unless_they_are_unique(
    resource: Resource, alice: AsyncClient
) -> None:
    body = await body_of(resource, alice)

    twice = await alice.post(url_of(resource), json={"items": [body, body]})

    if resource.uniques:
        assert_problem(twice, 409)
    else:
        assert twice.status_code == 201, twice.text
    assert len(await list_of(resource, alice)) == (0 if resource.uniques else 2)


@for_each_resource
@pytest.mark.parametrize(("count", "code"), [(0, "too_short"), (101, "too_long")])
async def test_there_is_at_least_one_item_and_at_most_a_hundred(
    resource: Resource, alice: AsyncClient, count: int, code: str
) -> None:
    body = await body_of(resource, alice)

    refused = await alice.post(url_of(resource), json={"items": [body] * count})

    assert_refused(refused, "/body/items")
    assert refused.json()["errors"][0]["code"] == code
    assert await list_of(resource, alice) == []


@for_each_resource
async def test_nobody_creates_rows_without_signing_in(
    resource: Resource, alice: AsyncClient, nobody: AsyncClient
) -> None:
    bodies = await bodies_of(resource, alice)

    refused = await nobody.post(url_of(resource), json={"items": bodies})

    assert_problem(refused, 401)
    assert await list_of(resource, alice) == []


@for_each_resource
async def test_the_gate_itself_makes_no_row_for_another_user(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, app: FastAPI
) -> None:
    owner_id = await owner_of(resource, alice)
    theft = {resource.owner: await owner_of(resource, bob)}

    async with session_of(app, alice) as db:
        with pytest.raises(ValueError, match="keeps its id and its owner"):
            await create_each_owned(db, resource.model, [theft], owner_id=owner_id)


@for_each_resource
async def test_many_rows_take_as_many_statements_as_one(
    resource: Resource, alice: AsyncClient, app: FastAPI
) -> None:
    first, *others = await bodies_of(resource, alice)
    owners = await owners_of(alice)

    with captured(app) as for_one:
        await alice.post(url_of(resource), json={"items": [first]})
    with captured(app) as for_many:
        created = await alice.post(url_of(resource), json={"items": others})

    assert created.status_code == 201, created.text
    assert len(for_one) == len(for_many)
    for statement in for_many:
        assert unowned(statement, owners) == [], str(statement)


@for_each_resource
async def test_a_row_of_another_user_is_as_wrong_as_one_that_is_missing(
    resource: Resource, alice: AsyncClient, bob: AsyncClient
) -> None:
    bodies = await bodies_of(resource, alice)
    last = len(bodies) - 1

    async def sent(changes: Body) -> Response:
        items = [*bodies[:-1], bodies[-1] | changes]
        return await alice.post(url_of(resource), json={"items": items})

    for reference in resource.references:
        foreign = await create(reference.target or resource, bob)
        stolen = await sent({reference.name: foreign["id"]})
        missing = await sent({reference.name: GHOST})
        assert_refused(stolen, f"/body/items/{last}/{reference.name}")
        assert what_is_seen(stolen) == what_is_seen(missing)
    for link in resource.links:
        own = await create(link.target(), alice, 2)
        foreign = await create(link.target(), bob)
        stolen = await sent({link.name: [own["id"], foreign["id"]]})
        missing = await sent({link.name: [own["id"], GHOST]})
        assert_refused(stolen, f"/body/items/{last}/{link.name}/1")
        assert what_is_seen(stolen) == what_is_seen(missing)


@pytest.mark.usefixtures("bob")
@for_each_resource
async def test_each_new_row_refers_to_its_own(
    resource: Resource, alice: AsyncClient
) -> None:
    first, second, _ = await bodies_of(resource, alice)

    for link in resource.links:
        targets = [await create(link.target(), alice, number) for number in NUMBERS]
        ids = sorted([target["id"] for target in targets])
        some = [first | {link.name: ids[:2]}, second | {link.name: ids[2:]}]
        created = await alice.post(url_of(resource), json={"items": some})
        assert created.status_code == 201, created.text
        rows = created.json()["items"]
        assert [row[link.name] for row in rows] == [ids[:2], ids[2:]]
        for row in rows:
            await alice.delete(f"{resource.path}/{row['id']}")
