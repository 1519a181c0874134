"""Shares without the gate: what the database itself promises."""

from typing import Any

import pytest
from fastapi import FastAPI
from httpx2 import AsyncClient
from sqlalchemy import delete, insert, update
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlmodel import col, select

from backend.ids import Id
from backend.models.share import Share
from tests.clients import session_of
from tests.databases import on_postgresql
from tests.resource import Body, Resource
from tests.rows import create
from tests.sharing import (
    for_each_access,
    for_each_shared,
    share,
    shared_with,
    shares_of,
)


def share_class(resource: Resource) -> type[Share]:
    """Return the table of shares of a resource."""
    name = f"{resource.model.__name__}Share"
    [found] = [each for each in Share.__subclasses__() if each.__name__ == name]
    return found


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
    row = await create(resource, alice)
    await create(resource, alice, 1)
    shared = await share(resource, alice, row, bob, access)
    model, shares = resource.model, share_class(resource)
    me = (await bob.get("/auth/me")).json()
    again = share_values(row, {"id": row["user_id"]}, me)

    async with session_of(app, bob) as db:
        rows = (await db.exec(select(model.id))).all()
        grants = (await db.exec(select(shares.id))).all()
        changed = await db.exec(update(model).values(updated_at=col(model.created_at)))
        deleted = await db.exec(delete(model))
        raised = await db.exec(update(shares).values(access="write"))
        ended = await db.exec(delete(shares))
        with pytest.raises(DBAPIError, match="row-level security"):
            await db.exec(insert(shares), params=[again])
        await db.rollback()

    assert [str(each) for each in rows] == [str(row["id"])]
    assert [str(each) for each in grants] == [str(shared["id"])]
    assert changed.rowcount == (1 if access == "write" else 0)
    assert (deleted.rowcount, raised.rowcount, ended.rowcount) == (0, 0, 0)
    assert await shared_with(resource, bob)


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

    async with session_of(app, bob) as db:
        rows = (await db.exec(select(resource.model.id))).all()
        grants = (await db.exec(select(share_class(resource).id))).all()

    assert (rows, grants) == ([], [])
