"""What a session promises on SQLite: a statement that forgets the owner is refused."""

from typing import Any

import pytest
from fastapi import FastAPI
from httpx2 import AsyncClient
from sqlalchemy import insert
from sqlmodel import select
from sqlmodel.ext.asyncio.session import AsyncSession

from backend.ids import Id
from backend.tripwire import Forgotten
from tests.clients import session_of
from tests.databases import SERVER
from tests.forgetful import forgetful, owner_of_rows
from tests.resource import Resource
from tests.rows import create, owner_of

pytestmark = pytest.mark.skipif(SERVER is not None, reason="PostgreSQL has a lock.")


async def is_refused(db: AsyncSession, statement: Any, rows: Any = None) -> bool:
    """Tell whether the session refuses a statement before it is sent."""
    try:
        await db.exec(statement, params=rows)
    except Forgotten:
        return True
    return False


async def test_a_statement_that_forgets_the_owner_is_refused(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, app: FastAPI
) -> None:
    me, other = [await owner_of(resource, user) for user in (alice, bob)]

    async with session_of(app, alice) as db:
        sent = [
            name
            for name, statement in forgetful(resource, me, other).items()
            if not await is_refused(db, statement)
        ]
        theirs = [{resource.owner: me}, {resource.owner: other}]
        several = await is_refused(db, insert(resource.model), theirs)

    assert sent == []
    assert several


async def test_a_session_that_acts_for_nobody_reaches_no_row(
    resource: Resource, alice: AsyncClient, app: FastAPI
) -> None:
    row = await create(resource, alice)
    model, me = resource.model, Id(row[resource.owner])
    mine: Any = {resource.owner: me}

    async with app.state.sessions() as db:
        with pytest.raises(Forgotten):
            await db.exec(select(model).where(owner_of_rows(resource) == me))
        db.add(model(**mine))
        with pytest.raises(Forgotten):
            await db.flush()


async def test_a_row_is_stored_for_the_owner_alone_and_changed_by_the_gate_alone(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, app: FastAPI
) -> None:
    row = await create(resource, alice)
    other = await owner_of(resource, bob)
    model, me = resource.model, Id(row[resource.owner])
    theirs: Any = {resource.owner: other}

    async with session_of(app, alice) as db:
        mine = await db.exec(select(model).where(owner_of_rows(resource) == me))
        found = mine.one()
        setattr(found, resource.owner, other)
        with pytest.raises(Forgotten, match="without the gate"):
            await db.flush()
        db.expunge(found)
        db.add(model(**theirs))
        with pytest.raises(Forgotten, match="not the owner's"):
            await db.flush()
        db.expunge_all()
        db.add(found)
        await db.delete(found)
        with pytest.raises(Forgotten, match="without the gate"):
            await db.flush()
        db.expunge_all()
