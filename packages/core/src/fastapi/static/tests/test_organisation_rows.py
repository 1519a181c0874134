"""Who reaches the rows of an organisation, as what, and for how long."""

from typing import Any

import pytest
from fastapi import FastAPI
from httpx2 import AsyncClient

from tests.accounts import new_email
from tests.answers import assert_problem, assert_token_refused, what_is_seen
from tests.ghost import GHOST
from tests.organisations import (
    invite,
    join,
    members_of,
    organisation_of,
    owned,
    switch,
    url_of_member,
    url_of_organisation,
)
from tests.resource import Resource
from tests.rows import body_of, create, get, list_of, page_of, url_of

for_each_resource = pytest.mark.parametrize("resource", owned, ids=str)


async def writes_of(
    app: FastAPI, resource: Resource, row_id: Any
) -> list[tuple[str, str]]:
    """Return every operation that writes rows of a resource."""
    paths = app.openapi()["paths"]
    return [
        (verb.upper(), "/".join(str(row_id) if "{" in part else part for part in parts))
        for path, operations in paths.items()
        for verb in operations
        if verb != "get"
        for parts in [path.split("/")]
        if resource.path.strip("/") in parts and "admin" not in parts
    ]


@for_each_resource
async def test_a_guest_reads_and_writes_nothing(
    resource: Resource, app: FastAPI, alice: AsyncClient, bob: AsyncClient
) -> None:
    row = await create(resource, alice)
    body = await body_of(resource, alice, 1)
    rows = await list_of(resource, alice)
    await join(alice, bob, "guest")
    writes = await writes_of(app, resource, row["id"])

    assert {verb for verb, _ in writes} == {"POST", "PUT", "PATCH", "DELETE"}
    for verb, url in writes:
        assert_problem(await bob.request(verb, url, json=body), 403)
    assert await get(resource, bob, row) == row
    assert await list_of(resource, bob) == rows


@pytest.mark.parametrize("role", ["member", "admin", "owner"])
@for_each_resource
async def test_a_member_writes(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, role: str
) -> None:
    body = await body_of(resource, alice)
    await join(alice, bob, role)

    created = await bob.post(resource.path, json=body)
    url = url_of(resource, created.json())

    assert created.status_code == 201, created.text
    assert (await bob.put(url, json=body)).status_code == 200
    assert (await bob.patch(url, json=body)).status_code == 200
    assert (await bob.delete(url)).status_code == 204


@for_each_resource
async def test_a_role_that_was_taken_ends_at_once(
    resource: Resource, alice: AsyncClient, bob: AsyncClient
) -> None:
    row = await create(resource, alice)
    body = await body_of(resource, alice, 1)
    member = await join(alice, bob, "member")
    url = await url_of_member(alice, bob)
    allowed = await bob.put(url_of(resource, row), json=body)

    changed = await alice.patch(url, json={"role": "guest"})

    assert allowed.status_code == 200, allowed.text
    assert changed.json() == member | {"role": "guest"}
    assert_problem(await bob.put(url_of(resource, row), json=body), 403)
    assert await get(resource, bob, row) == allowed.json()


@for_each_resource
async def test_a_member_who_was_removed_is_refused_at_once(
    resource: Resource, alice: AsyncClient, bob: AsyncClient
) -> None:
    row = await create(resource, alice)
    await join(alice, bob, "admin")
    token = bob.headers["Authorization"].removeprefix("Bearer ")
    organisation = url_of_organisation(alice)

    removed = await alice.delete(await url_of_member(alice, bob))

    assert removed.status_code == 204, removed.text
    await assert_token_refused(bob, token)
    calls = [
        ("PATCH", url_of(resource, row)),
        ("POST", resource.path),
        ("GET", f"{organisation}/members"),
        ("POST", f"{organisation}/token"),
    ]
    reads = [("GET", url_of(resource, row)), ("GET", resource.path)]
    # <not public_read>
    calls += reads
    # </not public_read>
    # <public_read>
    calls += [] if resource.is_public else reads
    # </public_read>
    for verb, url in calls:
        answer = await bob.request(verb, url, json=None if verb == "GET" else {})
        assert_problem(answer, 401)
    assert len(await members_of(alice)) == 1


@for_each_resource
async def test_two_organisations_of_one_user_share_no_row(
    resource: Resource, alice: AsyncClient
) -> None:
    row = await create(resource, alice)
    rows = await list_of(resource, alice)
    body = await body_of(resource, alice, 1)
    await create(resource, alice, 1)
    cursor = (await page_of(resource, alice, limit=1))["next_cursor"]
    first = url_of_organisation(alice)

    await organisation_of(alice)

    assert await list_of(resource, alice) == []
    verbs = ["PUT", "PATCH", "DELETE"]
    # <public_read>
    if not resource.is_public:
        verbs += ["GET", "HEAD"]
        assert_problem(await alice.get(resource.path, params={"cursor": cursor}), 400)
    # </public_read>
    # <not public_read>
    verbs += ["GET", "HEAD"]
    assert_problem(await alice.get(resource.path, params={"cursor": cursor}), 400)
    # </not public_read>
    for verb in verbs:
        foreign = await alice.request(verb, url_of(resource, row), json=body)
        missing = await alice.request(verb, f"{resource.path}/{GHOST}", json=body)
        assert foreign.status_code == missing.status_code
        assert foreign.status_code in (404, 422)
        assert what_is_seen(foreign) == what_is_seen(missing)
    await switch(alice, first)
    assert row in await list_of(resource, alice)
    assert rows[0] in await list_of(resource, alice)


@for_each_resource
async def test_the_members_of_an_organisation_share_its_rows(
    resource: Resource, alice: AsyncClient, bob: AsyncClient
) -> None:
    row = await create(resource, alice)
    await join(alice, bob, "member")

    changes = resource.bodies[1]
    changed = await bob.patch(url_of(resource, row), json=changes)

    assert changed.status_code == 200, changed.text
    assert await list_of(resource, alice) == [changed.json()]
    assert await list_of(resource, bob) == [changed.json()]


@for_each_resource
async def test_an_organisation_ends_with_all_that_belongs_to_it(
    resource: Resource, app: FastAPI, alice: AsyncClient, bob: AsyncClient
) -> None:
    kept = await create(resource, bob)
    await create(resource, alice)
    token = alice.headers["Authorization"].removeprefix("Bearer ")
    url = url_of_organisation(alice)
    await invite(alice, new_email())

    deleted = await alice.delete(url)

    assert deleted.status_code == 204, deleted.text
    await assert_token_refused(alice, token)
    assert await list_of(resource, bob) == [kept]
