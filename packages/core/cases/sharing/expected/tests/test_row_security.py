"""What PostgreSQL promises whatever a statement asks for: the second lock, alone."""

import asyncio
from contextlib import AsyncExitStack

import pytest
from fastapi import FastAPI
from httpx2 import AsyncClient
from sqlalchemy.exc import DBAPIError
from sqlmodel import SQLModel
from sqlmodel.ext.asyncio.session import AsyncSession

from backend.errors import database_code
from backend.settings import Settings
from tests.clients import session_of, started
from tests.databases import on_postgresql
from tests.ghost import GHOST
from tests.resource import Resource
from tests.rows import create, create_all, list_of, owner_of

pytestmark = on_postgresql

INSUFFICIENT_PRIVILEGE = "42501"

SETTINGS = ("app.user_id",)


async def run(db: AsyncSession, statement: str) -> int:
    """Run SQL and return the number of rows that it reached."""
    connection = await db.connection()
    options = {"beyond_owner": "a test"}
    found = await connection.exec_driver_sql(statement, execution_options=options)
    return found.rowcount


async def test_the_service_starts_in_production_while_the_lock_is_shut(
    settings: Settings,
) -> None:
    async with started(settings.model_copy(update={"environment": "production"})):
        pass


async def test_a_statement_without_a_user_reaches_nothing(
    resource: Resource, alice: AsyncClient, app: FastAPI
) -> None:
    rows = await create_all(resource, alice)
    table = resource.model.__tablename__

    async with app.state.sessions.begin() as db:
        found = await run(db, f"SELECT * FROM {table}")
        changed = await run(db, f"UPDATE {table} SET updated_at = now()")
        deleted = await run(db, f"DELETE FROM {table}")

    found = 0 if resource.is_public else found
    assert (found, changed, deleted) == (0, 0, 0)
    assert rows[0] in await list_of(resource, alice)


async def test_a_statement_without_an_owner_reaches_the_rows_of_its_user_alone(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, app: FastAPI
) -> None:
    rows = await create_all(resource, alice)
    before = await list_of(resource, alice)
    await create(resource, bob)
    mine = await list_of(resource, bob)
    table = resource.model.__tablename__

    async with session_of(app, bob) as db:
        found = await run(db, f"SELECT * FROM {table}")
        changed = await run(db, f"UPDATE {table} SET updated_at = now()")
        deleted = await run(db, f"DELETE FROM {table}")

    found = len(mine) if resource.is_public else found
    assert (found, changed, deleted) == (len(mine),) * 3
    assert len(rows) == len(before)
    assert await list_of(resource, alice) == before


async def test_a_row_is_stored_for_its_user_alone(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, app: FastAPI
) -> None:
    row = await create(resource, alice)
    table = resource.model.__tablename__
    owner = await owner_of(resource, bob)

    async with session_of(app, alice) as db:
        with pytest.raises(DBAPIError) as refusal:
            await run(db, f"UPDATE {table} SET {resource.owner} = '{owner}'")
        await db.rollback()

    assert database_code(refusal.value) == INSUFFICIENT_PRIVILEGE
    assert row in await list_of(resource, alice)


async def test_a_user_deletes_no_account_but_their_own(
    alice: AsyncClient, bob: AsyncClient, app: FastAPI
) -> None:
    async with session_of(app, bob) as db:
        deleted = await run(db, "DELETE FROM users")

    assert deleted == 1
    assert (await alice.get("/auth/me")).status_code == 200
    assert (await bob.get("/auth/me")).status_code == 401


@pytest.mark.parametrize(
    "statement",
    [
        "TRUNCATE users CASCADE",
        "DROP TABLE users CASCADE",
        "ALTER TABLE users DISABLE ROW LEVEL SECURITY",
        "CREATE POLICY everything ON users USING (true)",
        "SELECT * FROM alembic_version",
    ],
)
async def test_the_service_may_read_and_write_rows_and_no_more(
    app: FastAPI, statement: str
) -> None:
    async with app.state.sessions() as db:
        with pytest.raises(DBAPIError) as refusal:
            await run(db, statement)

    assert database_code(refusal.value) == INSUFFICIENT_PRIVILEGE


async def test_every_table_is_locked(app: FastAPI) -> None:
    async with app.state.sessions() as db:
        connection = await db.connection()
        locked = await connection.exec_driver_sql(
            "SELECT relname FROM pg_class WHERE relrowsecurity AND relforcerowsecurity"
        )

    assert set(SQLModel.metadata.tables) <= set(locked.scalars())


async def test_the_user_is_forgotten_when_the_transaction_ends(
    resource: Resource, alice: AsyncClient, app: FastAPI
) -> None:
    paths = [resource.path, f"{resource.path}/{GHOST}", "/auth/me"] * 10
    answers = await asyncio.gather(*map(alice.get, paths))
    engine = app.state.sessions.kw["bind"]

    async with AsyncExitStack() as stack:
        opened = [
            await stack.enter_async_context(engine.connect())
            for _ in range(engine.pool.size())
        ]
        known = {
            (
                await each.exec_driver_sql(f"SELECT current_setting('{name}', true)")
            ).scalar()
            for each in opened
            for name in SETTINGS
        }

    assert {answer.status_code for answer in answers} == {200, 404}
    assert known <= {None, ""}
