"""What the audit trail promises: each change, once, by whom, and for good."""

import asyncio
from itertools import pairwise
from typing import Any

import pytest
from fastapi import FastAPI
from httpx2 import AsyncClient
from sqlalchemy import delete, insert, update
from sqlalchemy.exc import DBAPIError
from sqlmodel import col, select

from backend.ids import Id
from backend.models.audit_entry import AuditEntry
from tests.answers import assert_problem, assert_refused, what_is_seen
from tests.breaking import broken, writes_entry
from tests.clients import session_of
from tests.databases import on_postgresql
from tests.ghost import GHOST
from tests.resource import Body, Resource
from tests.rows import (
    body_of,
    change,
    create,
    create_all,
    list_of,
    recorded,
    trail,
    url_of,
    url_of_trail,
)


async def test_every_change_of_a_row_is_in_the_trail(
    resource: Resource, alice: AsyncClient
) -> None:
    me = (await alice.get("/auth/me")).json()
    created = await create(resource, alice)
    url = url_of(resource, created)
    replaced = (await alice.put(url, json=await body_of(resource, alice, 1))).json()
    updated = (await alice.patch(url, json=resource.bodies[2])).json()
    await alice.patch(url, json={})
    await alice.get(url)
    await alice.delete(url)

    entries = await trail(resource, alice, row_id=created["id"])

    rows = [recorded(resource, row) for row in (created, replaced, updated)]
    states = [None, *rows, None]
    actions = ["created", "updated", "updated", "deleted"]
    assert [entry["action"] for entry in entries] == actions[::-1]
    assert [entry["before"] for entry in entries] == states[:-1][::-1]
    assert [entry["after"] for entry in entries] == states[1:][::-1]
    for entry in entries:
        assert entry["actor_id"] == me["id"]
        assert entry[resource.owner] == created[resource.owner]
        assert entry["table_name"] == resource.model.__tablename__
        assert entry["row_id"] == created["id"]


async def test_an_entry_tells_of_its_own_row(
    resource: Resource, alice: AsyncClient
) -> None:
    rows = await create_all(resource, alice)
    for row, body in zip(rows, resource.bodies, strict=True):
        await change(resource, alice, row, body)

    for row in rows:
        changed, _ = await trail(resource, alice, row_id=row["id"])
        assert changed["before"] == recorded(resource, row)
        assert changed["after"]["id"] == row["id"]


async def test_a_change_is_not_stored_without_its_entry(
    resource: Resource, alice: AsyncClient, app: FastAPI
) -> None:
    row = await create(resource, alice)
    body = await body_of(resource, alice, 1)
    url = url_of(resource, row)
    calls = [("POST", resource.path), *[(v, url) for v in ("PUT", "PATCH", "DELETE")]]

    with broken(app, "before_cursor_execute", writes_entry):
        answers = [await alice.request(verb, to, json=body) for verb, to in calls]

    assert [answer.status_code for answer in answers] == [500] * 4
    assert await list_of(resource, alice) == [row]


async def test_a_change_that_is_not_stored_has_no_entry(
    resource: Resource, alice: AsyncClient, app: FastAPI
) -> None:
    row = await create(resource, alice)
    body = await body_of(resource, alice, 1)
    url = url_of(resource, row)
    calls = [("POST", resource.path), *[(v, url) for v in ("PUT", "PATCH", "DELETE")]]
    before = await trail(resource, alice)

    with broken(app, "commit", lambda _connection: True):
        answers = [await alice.request(verb, to, json=body) for verb, to in calls]

    assert [answer.status_code for answer in answers] == [500] * 4
    assert await trail(resource, alice) == before
    assert await list_of(resource, alice) == [row]


async def test_an_attempt_that_is_denied_has_no_entry(
    resource: Resource, alice: AsyncClient, bob: AsyncClient
) -> None:
    row = await create(resource, alice)
    url = url_of(resource, row)
    body = await body_of(resource, bob, 1)
    before = await trail(resource, alice), await trail(resource, bob)

    answers = [
        await bob.put(url, json=body),
        await bob.patch(url, json=body),
        await bob.delete(url),
    ]

    assert [answer.status_code for answer in answers] == [404] * 3
    assert (await trail(resource, alice), await trail(resource, bob)) == before


async def test_nothing_comes_between_the_old_values_and_the_new(
    resource: Resource, alice: AsyncClient
) -> None:
    row = await create(resource, alice)
    bodies = [await body_of(resource, alice, number) for number in (0, 1, 2)] * 3
    url = url_of(resource, row)

    answers = await asyncio.gather(*(alice.put(url, json=body) for body in bodies))

    # A request that waits for too long is told so, and changes nothing.
    statuses = [answer.status_code for answer in answers]
    assert {200} <= {*statuses} <= {200, 503}
    entries = await trail(resource, alice, row_id=row["id"], sort="at")
    assert len(entries) == 1 + statuses.count(200)
    for earlier, later in pairwise(entries):
        assert later["before"] == earlier["after"]


async def test_the_trail_shows_the_rows_of_its_reader_alone(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, nobody: AsyncClient
) -> None:
    row = await create(resource, alice)
    other = await create(resource, bob)

    url = await url_of_trail(resource, bob)
    foreign = await bob.get(url, params={"row_id": row["id"]})
    missing = await bob.get(url, params={"row_id": GHOST})

    assert what_is_seen(foreign) == what_is_seen(missing)
    assert foreign.json()["items"] == []
    seen = await trail(resource, bob)
    assert {entry[resource.owner] for entry in seen} == {other[resource.owner]}
    assert_problem(await nobody.get(url), 401)


async def test_the_trail_is_walked_a_page_at_a_time(
    resource: Resource, alice: AsyncClient, bob: AsyncClient
) -> None:
    await create_all(resource, alice)
    await create_all(resource, bob)
    whole = await trail(resource, alice)
    query: Body = {"limit": 1}
    url, other = [await url_of_trail(resource, user) for user in (alice, bob)]

    walked: list[Body] = []
    for _ in whole:
        page = (await alice.get(url, params=query)).json()
        walked += page["items"]
        query["cursor"] = page["next_cursor"]
        if page["next_cursor"] is not None:
            assert_problem(await bob.get(other, params=query), 400)

    assert walked == whole
    assert query["cursor"] is None
    assert await trail(resource, alice, sort="at") == whole[::-1]


async def test_the_trail_is_filtered_by_table_and_by_row(
    resource: Resource, alice: AsyncClient
) -> None:
    row, *_ = await create_all(resource, alice)
    whole = await trail(resource, alice)
    table = resource.model.__tablename__

    of_table = await trail(resource, alice, table_name=table)
    of_row = await trail(resource, alice, table_name=table, row_id=row["id"])

    assert of_table == [entry for entry in whole if entry["table_name"] == table]
    assert of_row == [entry for entry in of_table if entry["row_id"] == row["id"]]
    assert await trail(resource, alice, table_name="no_such_table") == []
    assert_refused(await alice.get("/audit?action=created"), "/query/action")


@pytest.mark.parametrize("verb", ["POST", "PUT", "PATCH", "DELETE"])
async def test_no_request_writes_the_trail(
    resource: Resource, alice: AsyncClient, verb: str
) -> None:
    for url in ("/audit", await url_of_trail(resource, alice)):
        assert_problem(await alice.request(verb, url, json={}), 405)


@pytest.mark.parametrize(
    "statement", [update(AuditEntry).values(action="created"), delete(AuditEntry)]
)
async def test_the_database_keeps_every_entry_as_it_is(
    resource: Resource, alice: AsyncClient, app: FastAPI, statement: Any
) -> None:
    await create(resource, alice)
    before = await trail(resource, alice)
    owner = col(getattr(AuditEntry, resource.owner))
    mine = owner == Id(before[0][resource.owner])

    async with session_of(app, alice) as db:
        with pytest.raises(DBAPIError):
            await db.exec(
                statement.where(mine), execution_options={"beyond_owner": "audit"}
            )
        await db.rollback()

    assert await trail(resource, alice) == before


@on_postgresql
async def test_no_policy_lets_a_statement_change_the_trail(app: FastAPI) -> None:
    async with app.state.sessions() as db:
        database = await db.connection()
        found = await database.exec_driver_sql(
            "SELECT cmd FROM pg_policies WHERE tablename = 'audit_entries'",
            execution_options={"beyond_owner": "a test"},
        )

    assert set(found.scalars()) == {"SELECT", "INSERT"}


@on_postgresql
async def test_no_role_may_change_the_trail(app: FastAPI) -> None:
    async with app.state.sessions() as db:
        database = await db.connection()
        found = await database.exec_driver_sql(
            "SELECT privilege_type FROM pg_class, aclexplode(relacl) "
            "WHERE relname = 'audit_entries'",
            execution_options={"beyond_owner": "a test"},
        )
        rights = set(found.scalars())

    assert {"SELECT", "INSERT"} <= rights
    assert not rights & {"UPDATE", "DELETE", "TRUNCATE"}


@on_postgresql
async def test_the_database_shows_the_trail_to_the_owner_alone(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, app: FastAPI
) -> None:
    row = await create(resource, alice)
    of_row = select(AuditEntry).where(col(AuditEntry.row_id) == Id(row["id"]))
    of_row = of_row.execution_options(beyond_owner="a test")

    async with app.state.sessions() as db:
        assert (await db.exec(of_row)).all() == []
    async with session_of(app, bob) as db:
        assert (await db.exec(of_row)).all() == []
    async with session_of(app, alice) as db:
        assert (await db.exec(of_row)).one().action == "created"


@on_postgresql
async def test_the_database_takes_no_entry_in_the_name_of_somebody_else(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, app: FastAPI
) -> None:
    row = await create(resource, alice)
    [entry] = await trail(resource, alice, row_id=row["id"])
    forged = {
        name: Id(entry[name]) if name.endswith("_id") else entry[name]
        for name in ("actor_id", resource.owner, "row_id", "action", "table_name")
    }
    statement = insert(AuditEntry).execution_options(beyond_owner="a test")

    async with session_of(app, bob) as db:
        with pytest.raises(DBAPIError, match="row-level security"):
            await db.exec(statement, params=[forged])
        await db.rollback()
