"""What everybody may read: the rows of all owners, signed in or not, and no more."""

from typing import Any

import pytest
from fastapi import FastAPI
from httpx2 import AsyncClient

from backend.ids import Id
from backend.ownership import get_public, list_public
from backend.pagination import PageQuery
from tests.answers import assert_problem, what_is_seen
from tests.cases import each_private
from tests.databases import on_postgresql
from tests.ghost import GHOST
from tests.resource import Body, Resource
from tests.resources import resources
from tests.rows import create, create_all, owner_of, url_of

public = [resource for resource in resources if resource.is_public]
each_public = pytest.mark.parametrize("resource", public, ids=str)


async def page_of_all(resource: Resource, reader: AsyncClient, **query: Any) -> Body:
    """Return a page of the list of all owners."""
    response = await reader.get(resource.path, params=query)
    assert response.status_code == 200, response.text
    page: Body = response.json()
    return page


@each_public
async def test_everybody_reads_the_rows_of_all_owners(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, nobody: AsyncClient
) -> None:
    rows = [await create(resource, alice), await create(resource, bob)]

    for reader in (alice, bob, nobody):
        page = await page_of_all(resource, reader)
        assert [row for row in page["items"] if row in rows] == rows[::-1]
        for row in rows:
            assert (await reader.get(url_of(resource, row))).json() == row


@each_public
async def test_a_row_is_read_even_with_a_token_that_is_no_good(
    resource: Resource, alice: AsyncClient, nobody: AsyncClient
) -> None:
    row = await create(resource, alice)
    headers = {"Authorization": "Bearer nonsense"}

    answer = await nobody.get(url_of(resource, row), headers=headers)

    assert (answer.status_code, answer.json()) == (200, row)


@each_public
async def test_a_reader_sees_the_same_as_the_owner_and_nothing_of_an_account(
    resource: Resource, alice: AsyncClient, nobody: AsyncClient
) -> None:
    row = await create(resource, alice)
    email = (await alice.get("/auth/me")).json()["email"]

    seen = await nobody.get(url_of(resource, row))
    listed = await nobody.get(
        resource.path, params={resource.owner: row[resource.owner]}
    )

    assert what_is_seen(seen) == what_is_seen(await alice.get(url_of(resource, row)))
    assert email not in seen.text + listed.text


@each_public
async def test_a_row_that_is_missing_is_missing_for_everybody(
    resource: Resource, alice: AsyncClient, nobody: AsyncClient
) -> None:
    row = await create(resource, alice)
    await alice.delete(url_of(resource, row))

    gone = await nobody.get(url_of(resource, row))

    assert_problem(gone, 404)
    assert what_is_seen(gone) == what_is_seen(
        await nobody.get(f"{resource.path}/{GHOST}")
    )


@each_public
async def test_what_is_public_is_changed_by_its_owner_alone(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, nobody: AsyncClient
) -> None:
    row = await create(resource, alice)
    calls = [("PUT", resource.bodies[1]), ("PATCH", {}), ("DELETE", None)]

    for verb, body in calls:
        stolen = await bob.request(verb, url_of(resource, row), json=body)
        assert stolen.status_code in {404, 422}, stolen.text
        assert_problem(
            await nobody.request(verb, url_of(resource, row), json=body), 401
        )
    assert_problem(await nobody.post(resource.path, json=resource.bodies[0]), 401)

    assert (await nobody.get(url_of(resource, row))).json() == row


@each_public
async def test_a_public_list_is_filtered_by_its_owner(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, nobody: AsyncClient
) -> None:
    rows = await create_all(resource, alice)
    await create(resource, bob)
    query = {resource.owner: rows[0][resource.owner], "with_total": True}

    page = await page_of_all(resource, nobody, **query)

    assert (page["items"], page["total"]) == (rows[::-1], 3)


@each_public
async def test_everybody_walks_a_public_list_with_the_same_cursors(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, nobody: AsyncClient
) -> None:
    rows = [await create(resource, alice), await create(resource, bob)]
    first = await page_of_all(resource, alice, limit=1)
    query = {"limit": 1, "cursor": first["next_cursor"]}

    pages = [
        await page_of_all(resource, user, **query) for user in (alice, bob, nobody)
    ]
    tampered = await nobody.get(resource.path, params={"cursor": query["cursor"][:-1]})
    other = {"cursor": query["cursor"], "sort": "created_at"}

    assert first["items"] == rows[1:]
    assert [page["items"] for page in pages] == [rows[:1]] * 3
    assert_problem(tampered, 400)
    assert_problem(await nobody.get(resource.path, params=other), 400)


@each_public
async def test_a_public_list_is_sorted_across_owners(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, nobody: AsyncClient
) -> None:
    mine = [await owner_of(resource, user) for user in (alice, bob)]
    for user in (alice, bob):
        await create_all(resource, user)

    for name in ("created_at", *resource.sorts):
        walked: list[Body] = []
        query: Body = {"sort": name, "limit": 100}
        while len(walked) == 0 or query["cursor"] is not None:
            page = await page_of_all(resource, nobody, **query)
            walked += page["items"]
            query["cursor"] = page["next_cursor"]
        down = (await page_of_all(resource, nobody, sort=f"-{name}"))["items"]
        ours = [row for row in walked if Id(row[resource.owner]) in mine]
        assert len(ours) == 6
        assert down == walked[: -len(down) - 1 : -1]


@each_public
async def test_an_index_serves_each_order_of_a_public_list(resource: Resource) -> None:
    indexes = resource.model.metadata.tables[str(resource.model.__tablename__)].indexes
    columns = [[column.name for column in index.columns] for index in indexes]

    for name in ("created_at", *resource.sorts):
        assert [name, "id"] in columns


@each_private()
async def test_the_gate_shows_everybody_nothing_that_is_private(
    resource: Resource, alice: AsyncClient, nobody: AsyncClient, app: FastAPI
) -> None:
    row = await create(resource, alice)
    model, cursors = resource.model, app.state.cursors

    async with app.state.sessions() as db:
        with pytest.raises(ValueError, match="not everybody"):
            await get_public(db, model, Id(row["id"]))
        with pytest.raises(ValueError, match="not everybody"):
            await list_public(db, model, PageQuery(), cursors=cursors)
    assert_problem(await nobody.get(resource.path), 401)


@on_postgresql
@each_public
async def test_the_database_shows_everybody_what_is_public(
    resource: Resource, alice: AsyncClient, app: FastAPI
) -> None:
    row = await create(resource, alice)
    table = resource.model.__tablename__

    async with app.state.sessions() as db:
        found = await (await db.connection()).exec_driver_sql(
            f"SELECT 1 FROM {table} WHERE id = '{row['id']}'",
            execution_options={"beyond_owner": "a test"},
        )
        assert found.all() == [(1,)]


@each_public
async def test_the_documentation_says_why_everybody_may_read(
    resource: Resource, app: FastAPI
) -> None:
    paths = app.openapi()["paths"]
    reads = [
        operations["get"]
        for path, operations in paths.items()
        if path.partition("/{")[0] == resource.path and path.count("/") < 3
    ]

    assert len(reads) == 2
    for read in reads:
        assert read["description"].startswith("Everybody may read")
        assert "401" not in read["responses"]
        assert "security" not in read
