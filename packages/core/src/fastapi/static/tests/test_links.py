"""References to many lead to rows of the same owner, for routes and the database."""

from itertools import product
from typing import Any

import pytest
from fastapi import FastAPI
from httpx2 import AsyncClient
from sqlalchemy import insert
from sqlalchemy.exc import IntegrityError

from backend.ids import Id
from tests.answers import assert_refused, what_is_seen
from tests.cases import for_each
from tests.clients import session_of
from tests.ghost import GHOST
from tests.reach import unowned
from tests.resource import Body, Link, Resource
from tests.rows import (
    body_of,
    change,
    create,
    create_all,
    get,
    list_of,
    owners_of,
    # <audit>
    trail,
    # </audit>
    url_of,
)
# <not shared_links>
from tests.statements import captured
# </not shared_links>
# <shared_links>
from tests.statements import asks_for_a_share, captured
# </shared_links>

for_each_link = for_each("link", lambda resource: resource.links)


async def targets_of(link: Link, user: AsyncClient) -> list[str]:
    """Return the ids of rows to refer to, in the order of a response."""
    return sorted([row["id"] for row in await create_all(link.target(), user)])


@for_each_link
async def test_a_new_row_refers_to_many(
    resource: Resource, alice: AsyncClient, link: Link
) -> None:
    body = await body_of(resource, alice)
    other = await create(link.target(), alice, 1)

    created = await alice.post(resource.path, json=body | {link.name: [other["id"]]})

    assert created.status_code == 201, created.text
    row = created.json()
    assert row[link.name] == [other["id"]]
    assert await get(resource, alice, row) == row


@for_each_link
async def test_a_change_replaces_what_a_row_refers_to_and_no_other_row(
    resource: Resource, alice: AsyncClient, link: Link
) -> None:
    row = await create(resource, alice)
    ids = await targets_of(link, alice)
    other = await create(resource, alice, 1)
    kept = await change(resource, alice, other, {link.name: ids})

    all_of_them = await change(resource, alice, row, {link.name: ids[::-1]})
    some = await change(resource, alice, row, {link.name: ids[:1]})
    same = await change(resource, alice, row, {})

    later = {"updated_at": all_of_them["updated_at"]}
    assert all_of_them == row | {link.name: ids} | later
    assert row["updated_at"] < all_of_them["updated_at"] < some["updated_at"]
    assert some[link.name] == ids[:1]
    assert same == some
    assert await get(resource, alice, row) == some
    assert await get(resource, alice, other) == kept


# <audit>
@pytest.mark.usefixtures("bob")
@for_each_link
async def test_the_trail_tells_what_a_row_referred_to_and_refers_to(
    resource: Resource, alice: AsyncClient, link: Link
) -> None:
    others = [await create(link.target(), alice, number) for number in (1, 2)]
    ids = sorted([other["id"] for other in others])
    body = await body_of(resource, alice) | {link.name: ids}
    row = (await alice.post(resource.path, json=body)).json()
    await change(resource, alice, row, {link.name: ids[:1]})
    await change(resource, alice, row, {link.name: ids[:1]})

    entries = await trail(resource, alice, row_id=row["id"], sort="at")

    told = [
        (entry["before"][link.name], entry["after"][link.name])
        for entry in entries
        if entry["action"] == "updated" and link.name in entry["after"]
    ]
    assert told == [([], ids), (ids, ids[:1])]


# </audit>
@for_each_link
async def test_replace_without_the_references_empties_them(
    resource: Resource, alice: AsyncClient, link: Link
) -> None:
    row = await create(resource, alice)
    ids = await targets_of(link, alice)
    body = await body_of(resource, alice)
    url = url_of(resource, row)

    some = await alice.put(url, json=body | {link.name: ids})
    none = await alice.put(url, json=body)

    assert some.json()[link.name] == ids, some.text
    assert none.json()[link.name] == []
    assert (await get(resource, alice, row))[link.name] == []


@for_each_link
async def test_a_list_is_filtered_by_what_its_rows_refer_to(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, link: Link
) -> None:
    await create(resource, alice, 1)
    row = await create(resource, alice)
    other = await create(link.target(), alice)
    foreign = await create(link.target(), bob)
    row = await change(resource, alice, row, {link.name: [other["id"]]})

    async def found(row_id: Any) -> list[Body]:
        return await list_of(resource, alice, **{link.filter: row_id})

    assert await found(other["id"]) == [row]
    assert await found(foreign["id"]) == await found(GHOST) == []


@for_each_link
async def test_a_row_of_another_user_is_as_wrong_as_one_that_is_missing(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, link: Link
) -> None:
    row = await create(resource, alice)
    body = await body_of(resource, alice, 1)
    own = await create(link.target(), alice)
    foreign = await create(link.target(), bob)
    before = await list_of(resource, alice)
    calls = [("POST", resource.path)]
    calls += product(["PUT", "PATCH"], [url_of(resource, row)])

    for verb, url in calls:
        theft = {link.name: [own["id"], foreign["id"]]}
        stolen = await alice.request(verb, url, json=body | theft)
        error = {link.name: [own["id"], GHOST]}
        missing = await alice.request(verb, url, json=body | error)
        assert_refused(stolen, f"/body/{link.name}/1")
        assert what_is_seen(stolen) == what_is_seen(missing)

    assert await list_of(resource, alice) == before


@for_each_link
@pytest.mark.parametrize("side", ["left_id", "right_id"])
async def test_the_database_refuses_a_row_of_another_user_as_well(
    resource: Resource,
    alice: AsyncClient,
    bob: AsyncClient,
    app: FastAPI,
    link: Link,
    side: str,
) -> None:
    row = await create(resource, alice)
    other = await create(link.target(), alice)
    foreign = await create(resource if side == "left_id" else link.target(), bob)
    ids = {"left_id": row["id"], "right_id": other["id"], side: foreign["id"]}
    values = {name: Id(value) for name, value in ids.items()}
    stolen = values | {resource.owner: Id(row[resource.owner])}

    async with session_of(app, alice) as db:
        with pytest.raises(IntegrityError):
            await db.exec(insert(link.model), params=stolen)


@for_each_link
async def test_references_are_not_repeated_and_not_too_many(
    resource: Resource, alice: AsyncClient, link: Link
) -> None:
    row = await create(resource, alice)
    other = await create(link.target(), alice)
    url = url_of(resource, row)

    twice = await alice.patch(url, json={link.name: [other["id"]] * 2})
    many = await alice.patch(url, json={link.name: [GHOST] * (link.max + 1)})

    assert_refused(twice, f"/body/{link.name}")
    assert_refused(many, f"/body/{link.name}")
    assert many.json()["errors"][0]["code"] == "too_long"
    assert (await get(resource, alice, row))[link.name] == []


@for_each_link
async def test_neither_side_keeps_the_other_in_place(
    resource: Resource, alice: AsyncClient, link: Link
) -> None:
    row = await create(resource, alice)
    other = await create(link.target(), alice, 1)
    last = await create(link.target(), alice, 2)
    ids = sorted([other["id"], last["id"]])
    await change(resource, alice, row, {link.name: ids})

    assert (await alice.delete(url_of(link.target(), other))).status_code == 204
    assert (await get(resource, alice, row))[link.name] == [last["id"]]
    assert (await alice.delete(url_of(resource, row))).status_code == 204
    assert await get(link.target(), alice, last) == last


@for_each_link
async def test_no_statement_reaches_a_link_without_its_owner(
    resource: Resource, alice: AsyncClient, app: FastAPI, link: Link
) -> None:
    row = await create(resource, alice)
    other = await create(link.target(), alice, 1)
    owners = await owners_of(alice)

    with captured(app) as statements:
        await change(resource, alice, row, {link.name: [other["id"]]})
        await list_of(resource, alice, **{link.filter: other["id"]})

    table = str(link.model.__tablename__)
    assert any(table in str(each) for each in statements)
    # <shared_links>
    # Those that ask for a share have a test of their own.
    statements = [each for each in statements if not asks_for_a_share(each)]
    # </shared_links>
    for statement in statements:
        assert unowned(statement, owners) == [], str(statement)
