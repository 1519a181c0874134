"""What PostgreSQL itself promises of organisations, members and invitations."""

import pytest
from fastapi import FastAPI
from httpx2 import AsyncClient
from sqlalchemy.exc import DBAPIError
from sqlmodel.ext.asyncio.session import AsyncSession

from backend.errors import database_code
from backend.ids import Id
from backend.models.membership import Membership
from backend.organisations import leave_organisation
from backend.ownership import create_owned
from backend.row_security import enter
from tests.accounts import new_email
from tests.clients import session_of
from tests.databases import on_postgresql
from tests.ghost import GHOST
from tests.organisations import (
    invite,
    join,
    me,
    members_of,
    organisation_id_of,
    owned,
)
from tests.rows import create

pytestmark = on_postgresql

INSUFFICIENT_PRIVILEGE = "42501"

TABLES = ("organisations", "memberships", "invitations")


async def run(db: AsyncSession, statement: str) -> int:
    """Run SQL and return the number of rows that it reached."""
    connection = await db.connection()
    options = {"beyond_owner": "a test"}
    found = await connection.exec_driver_sql(statement, execution_options=options)
    return found.rowcount


async def reached(db: AsyncSession, table: str) -> tuple[int, int, int]:
    """Return how many rows can be seen, changed and deleted, and undo it."""
    found = await run(db, f"SELECT * FROM {table}")
    changed = await run(db, f"UPDATE {table} SET created_at = now()")
    deleted = await run(db, f"DELETE FROM {table}")
    return found, changed, deleted


async def all_reached(app: FastAPI, user: AsyncClient) -> list[tuple[int, int, int]]:
    """Return what a user reaches in each of the tables, and leave it as it is."""
    counts = []
    for table in TABLES:
        async with session_of(app, user) as db:
            counts.append(await reached(db, table))
            await db.rollback()
    return counts


async def test_nobody_reaches_an_organisation_without_a_user(
    app: FastAPI, alice: AsyncClient
) -> None:
    await invite(alice, new_email())

    async with app.state.sessions() as db:
        counts = [await reached(db, table) for table in TABLES]

    assert counts == [(0, 0, 0)] * 3


async def test_a_user_reaches_nothing_of_the_organisation_of_others(
    app: FastAPI, alice: AsyncClient, bob: AsyncClient
) -> None:
    await invite(alice, new_email())

    assert await all_reached(app, bob) == [(1, 1, 1), (1, 1, 1), (0, 0, 0)]
    assert await all_reached(app, alice) == [(1, 1, 1), (1, 1, 1), (1, 1, 1)]


async def test_a_member_reaches_the_organisation_acted_for_and_sees_the_others(
    app: FastAPI, alice: AsyncClient, bob: AsyncClient, carol: AsyncClient
) -> None:
    await join(bob, carol, "guest")
    await join(alice, bob, "guest")

    organisations, memberships, _ = await all_reached(app, bob)

    assert organisations == (2, 1, 1)
    assert memberships == (3, 2, 2)


async def test_an_invitation_shows_itself_to_its_address_and_can_only_be_accepted(
    app: FastAPI, alice: AsyncClient, bob: AsyncClient
) -> None:
    await invite(alice, (await me(bob))["email"])
    await invite(alice, new_email())

    _, _, invitations = await all_reached(app, bob)

    assert invitations == (1, 0, 1)


@pytest.mark.parametrize("table", ["memberships", "invitations"])
async def test_nobody_adds_to_the_organisation_of_others(
    app: FastAPI, alice: AsyncClient, bob: AsyncClient, table: str
) -> None:
    foreign = organisation_id_of(alice)
    before = await members_of(alice)
    await invite(bob, new_email())

    async with session_of(app, bob) as db:
        statement = f"UPDATE {table} SET organisation_id = '{foreign}'"
        with pytest.raises(DBAPIError) as refusal:
            await run(db, statement)
        await db.rollback()

    assert database_code(refusal.value) == INSUFFICIENT_PRIVILEGE
    assert await members_of(alice) == before


async def test_to_name_an_organisation_is_not_to_belong_to_it(
    app: FastAPI, alice: AsyncClient, bob: AsyncClient
) -> None:
    await invite(alice, new_email())
    for each in owned:
        await create(each, alice)
    foreign = organisation_id_of(alice)
    # <public_read>
    hidden = [each for each in owned if not each.is_public]
    # </public_read>
    # <not public_read>
    hidden = owned
    # </not public_read>
    statements = [
        f"SELECT * FROM organisations WHERE id = '{foreign}'",
        *(
            f"SELECT * FROM {table} WHERE organisation_id = '{foreign}'"
            for table in ("memberships", "invitations")
        ),
        *(f"SELECT * FROM {each.model.__tablename__}" for each in hidden),
        *(f"UPDATE {each.model.__tablename__} SET id = id" for each in owned),
        *(f"DELETE FROM {each.model.__tablename__}" for each in owned),
    ]

    async with session_of(app, bob) as db:
        await enter(db, foreign)
        counts = {statement: await run(db, statement) for statement in statements}
        await db.rollback()

    assert counts == dict.fromkeys(statements, 0)


@pytest.mark.parametrize("role", ["guest", "owner"])
async def test_nobody_joins_without_an_invitation_to_that_role(
    app: FastAPI, alice: AsyncClient, bob: AsyncClient, role: str
) -> None:
    foreign = organisation_id_of(alice)
    if role == "owner":
        await invite(alice, (await me(bob))["email"], "guest")
    row = {"user_id": Id((await me(bob))["id"]), "role": role}

    async with session_of(app, bob) as db:
        await enter(db, foreign)
        with pytest.raises(DBAPIError, match="row-level security"):
            await create_owned(db, Membership, row, owner_id=foreign)
        await db.rollback()

    assert len(await members_of(alice)) == 1


async def test_who_founded_an_organisation_and_left_does_not_come_back(
    app: FastAPI, alice: AsyncClient, bob: AsyncClient
) -> None:
    await join(alice, bob, "owner")
    foreign = organisation_id_of(alice)
    user_id = Id((await me(alice))["id"])

    async with session_of(app, alice) as db:
        await leave_organisation(db, user_id, owner_id=foreign)
        row = {"user_id": user_id, "role": "owner"}
        with pytest.raises(DBAPIError, match="row-level security"):
            await create_owned(db, Membership, row, owner_id=foreign)
        await db.rollback()


async def test_an_organisation_is_made_by_a_user(app: FastAPI) -> None:
    columns = "organisations (id, name, created_at)"
    statement = f"INSERT INTO {columns} VALUES ('{GHOST}', 'Nobody', now())"

    async with app.state.sessions() as db:
        with pytest.raises(DBAPIError) as refusal:
            await run(db, statement)

    assert database_code(refusal.value) == INSUFFICIENT_PRIVILEGE
