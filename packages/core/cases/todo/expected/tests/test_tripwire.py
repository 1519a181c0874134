"""What a session promises on SQLite: a statement that forgets the owner is refused."""

from collections.abc import Mapping
from typing import Any

import pytest
from fastapi import FastAPI
from httpx2 import AsyncClient
from sqlalchemy import Executable, delete, func, insert, or_, text, true, update
from sqlalchemy.orm import aliased
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from backend.ids import Id
from backend.tripwire import Forgotten
from tests.clients import session_of
from tests.databases import SERVER
from tests.resource import Resource
from tests.rows import create, owner_of

pytestmark = pytest.mark.skipif(SERVER is not None, reason="PostgreSQL has a lock.")


def owner_of_rows(resource: Resource) -> Any:
    """Return the column that tells whose a row is."""
    return col(getattr(resource.model, resource.owner))


def forgetful(resource: Resource, me: Id, other: Id) -> Mapping[str, Executable]:
    """Return statements that forget the owner, or name somebody else."""
    model, owner = resource.model, owner_of_rows(resource)
    again = aliased(model)
    is_mine, is_theirs = owner == me, owner == other
    return {
        "every row": select(model),
        "one column of every row": select(model.id),
        "one row": select(model).where(col(model.id) == me),
        "rows of another": select(model).where(is_theirs),
        "rows of all others": select(model).where(owner != me),
        "mine or any": select(model).where(or_(is_mine, true())),
        "not mine": select(model).where(~is_mine),
        "another column": select(model).where(col(model.id) == me),
        "a join with mine": select(again).join(model, true()).where(is_mine),
        "a count": select(func.count()).select_from(select(model).subquery()),
        "an update": update(model).values(created_at=None),
        "an update of another's": update(model).where(is_theirs).values(id=me),
        "a deletion": delete(model),
        "a deletion among another's": delete(model).where(is_theirs),
        "a new row of another": insert(model).values({resource.owner: other}),
        "a new row of nobody": insert(model),
        "a text": text(f"SELECT * FROM {model.__tablename__}"),
    }


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
