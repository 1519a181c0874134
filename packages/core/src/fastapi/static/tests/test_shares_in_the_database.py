"""Shares without the gate: what the database itself promises."""

from typing import Any

import pytest
from fastapi import FastAPI
from httpx2 import AsyncClient
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlmodel.ext.asyncio.session import AsyncSession

from backend.ids import Id
# <administrators>
from backend.row_security import act_as_administrator
# </administrators>
from tests.clients import session_of
from tests.databases import on_postgresql
from tests.ghost import GHOST
from tests.resource import Body, Resource
from tests.rows import create, get
from tests.sharing import (
    # <shared_links>
    create_linked,
    # </shared_links>
    for_each_access,
    for_each_shared,
    share,
    share_class,
    shared_with,
    shares_of,
)


def share_values(row: Body, owner: Body, other: Body) -> dict[str, Any]:
    """Return a share of a row, as the database holds it."""
    return {
        "user_id": Id(owner["id"]),
        "row_id": Id(row["id"]),
        "grantee_id": Id(other["id"]),
        "access": "write",
    }


@for_each_shared
async def test_the_database_refuses_a_share_of_a_row_of_another_user(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, app: FastAPI
) -> None:
    row = await create(resource, alice)
    me = (await bob.get("/auth/me")).json()
    other = (await alice.get("/auth/me")).json()
    values = share_values(row, me, other)

    async with session_of(app, bob) as db:
        db.add(share_class(resource)(**values))
        with pytest.raises(IntegrityError):
            await db.flush()
        await db.rollback()


@on_postgresql
@for_each_access
async def test_the_lock_holds_without_the_gate(
    resource: Resource,
    alice: AsyncClient,
    bob: AsyncClient,
    app: FastAPI,
    access: str,
) -> None:
    # <not shared_links>
    row = await create(resource, alice)
    await create(resource, alice, 1)
    # </not shared_links>
    # <shared_links>
    row = await create_linked(resource, alice)
    await create_linked(resource, alice, 1)
    # </shared_links>
    await share(resource, alice, row, bob, access)
    rows, shares = resource.model.__tablename__, share_class(resource).__tablename__
    written = 1 if access == "write" else 0

    async with session_of(app, bob) as db:
        # <public_read>
        if not resource.is_public:
            assert await run(db, f"SELECT * FROM {rows}") == 1
        # </public_read>
        # <not public_read>
        assert await run(db, f"SELECT * FROM {rows}") == 1
        # </not public_read>
        assert await run(db, f"UPDATE {rows} SET updated_at = now()") == written
        assert await run(db, f"DELETE FROM {rows}") == 0
        assert await run(db, f"SELECT * FROM {shares}") == 1
        assert await run(db, f"UPDATE {shares} SET access = 'write'") == 0
        assert await run(db, f"DELETE FROM {shares}") == 0
        # <shared_links>
        for link in resource.links:
            links = link.model.__tablename__
            # <public_read>
            if not resource.is_public:
                assert await run(db, f"SELECT * FROM {links}") == 1
            # </public_read>
            # <not public_read>
            assert await run(db, f"SELECT * FROM {links}") == 1
            # </not public_read>
            assert await run(db, f"UPDATE {links} SET right_id = left_id") == 0
            assert await run(db, f"DELETE FROM {links}") == 0
        # </shared_links>
        with pytest.raises(DBAPIError, match="row-level security"):
            # A share that the owner of the row might make, with another id.
            await run(db, COPY.format(shares=shares, id=GHOST))
        await db.rollback()

    assert await shared_with(resource, bob) == [await get(resource, alice, row)]


@on_postgresql
@for_each_access
async def test_the_lock_closes_when_a_share_is_taken_back(
    resource: Resource,
    alice: AsyncClient,
    bob: AsyncClient,
    carol: AsyncClient,
    app: FastAPI,
    access: str,
) -> None:
    row = await create(resource, alice)
    shared = await share(resource, alice, row, bob, access)
    await share(resource, alice, row, carol, access)
    await alice.delete(f"{shares_of(resource, row)}/{shared['id']}")
    rows, shares = resource.model.__tablename__, share_class(resource).__tablename__

    async with session_of(app, bob) as db:
        # <public_read>
        if not resource.is_public:
            assert await run(db, f"SELECT * FROM {rows}") == 0
        # </public_read>
        # <not public_read>
        assert await run(db, f"SELECT * FROM {rows}") == 0
        # </not public_read>
        assert await run(db, f"UPDATE {rows} SET updated_at = now()") == 0
        assert await run(db, f"SELECT * FROM {shares}") == 0


# <administrators>
@on_postgresql
@for_each_shared
async def test_a_share_lets_no_administrator_write(
    resource: Resource,
    alice: AsyncClient,
    bob: AsyncClient,
    admin: AsyncClient,
    app: FastAPI,
) -> None:
    await share(resource, alice, await create(resource, alice), bob, resource.share[-1])
    me = Id((await admin.get("/auth/me")).json()["id"])
    change = f"UPDATE {resource.model.__tablename__} SET updated_at = now()"

    async with session_of(app, admin) as db:
        assert await act_as_administrator(db, me)
        # <not administrator_fields>
        assert await run(db, change) == 0
        # </not administrator_fields>
        # <administrator_fields>
        assert (await run(db, change) > 0) is bool(resource.by_administrator)
        await db.rollback()
        # </administrator_fields>


# </administrators>
# PostgreSQL looks at the row before it looks at what is unique.
COPY = """
INSERT INTO {shares} (id, user_id, row_id, grantee_id, access, created_at, updated_at)
SELECT '{id}', user_id, row_id, grantee_id, access, created_at, updated_at
FROM {shares}
"""


async def run(db: AsyncSession, statement: str) -> int:
    """Run SQL and return the number of rows that it reached."""
    connection = await db.connection()
    options = {"beyond_owner": "a test"}
    found = await connection.exec_driver_sql(statement, execution_options=options)
    return found.rowcount