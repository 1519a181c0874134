"""The ownership gate: every statement on an owned table is made here, with its owner.

The row of somebody else and the row that does not exist are the same: not found.
"""

import logging
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, delete, update
from sqlmodel import SQLModel, col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from backend.audit import record, snapshot
from backend.errors import NotFound
from backend.ids import Id
from backend.logging_config import log_on_commit, log_security_event
from backend.models.owned_row import OwnedRow
from backend.pagination import Cursors, Page, PageQuery, read_page

Row = TypeVar("Row", bound=OwnedRow)


def owned_by(model: type[Row], *, owner_id: Id) -> ColumnElement[bool]:
    """Return the condition that keeps a statement among the rows of one owner."""
    return col(model.user_id) == owner_id


def one_owned_by(model: type[Row], row_id: Id, *, owner_id: Id) -> ColumnElement[bool]:
    """Return the condition for one row, provided that it is the owner's."""
    return owned_by(model, owner_id=owner_id) & (col(model.id) == row_id)


async def list_owned(
    db: AsyncSession,
    model: type[Row],
    query: PageQuery,
    *,
    conditions: Iterable[ColumnElement[bool]] = (),
    cursors: Cursors,
    owner_id: Id,
) -> Page[Row]:
    """Return a page of the owner's rows that meet the conditions."""
    mine = owned_by(model, owner_id=owner_id)
    return await read_page(
        db,
        model,
        query,
        conditions=[mine, *conditions],
        cursors=cursors,
        scope=owner_id,
    )


async def find_owned(
    db: AsyncSession, model: type[Row], row_id: Id, *, owner_id: Id
) -> Row | None:
    """Return one of the owner's rows, if there is such a row."""
    is_row = one_owned_by(model, row_id, owner_id=owner_id)
    return (await db.exec(select(model).where(is_row))).one_or_none()


async def get_owned(
    db: AsyncSession, model: type[Row], row_id: Id, *, owner_id: Id
) -> Row:
    """Return one of the owner's rows."""
    row = await find_owned(db, model, row_id, owner_id=owner_id)
    if row is None:
        raise denied(db, model, row_id)
    return row


async def create_owned(
    db: AsyncSession, model: type[Row], values: Mapping[str, Any], *, owner_id: Id
) -> Row:
    """Store a new row of the owner."""
    refuse_fixed(values)
    row = model(**values, user_id=owner_id)
    db.add(row)
    await db.flush()
    await record(db, "created", row, after=snapshot(row))
    log_change(db, "created", model, row.id)
    return row


async def update_owned(
    db: AsyncSession,
    model: type[Row],
    row_id: Id,
    values: Mapping[str, Any],
    *,
    owner_id: Id,
) -> Row:
    """Change one of the owner's rows, and record what it was and what it became."""
    refuse_fixed(values)
    if not values:
        return await get_owned(db, model, row_id, owner_id=owner_id)
    before = snapshot(await lock_owned(db, model, row_id, owner_id=owner_id))
    statement = update(model).where(one_owned_by(model, row_id, owner_id=owner_id))
    result = await db.exec(statement.values(dict(values)).returning(model))
    row: Row | None = result.scalar_one_or_none()
    if row is None:
        raise denied(db, model, row_id)
    await record(db, "updated", row, before=before, after=snapshot(row))
    log_change(db, "updated", model, row_id)
    return row


async def lock_owned(
    db: AsyncSession, model: type[Row], row_id: Id, *, owner_id: Id
) -> Row:
    """Return one of the owner's rows as it stays until this transaction changes it."""
    is_row = col(model.id) == row_id
    rows = await lock_each_owned(db, model, is_row, owner_id=owner_id)
    if not rows:
        raise denied(db, model, row_id)
    return rows[0]


async def lock_each_owned(
    db: AsyncSession,
    model: type[Row],
    condition: ColumnElement[bool],
    *,
    owner_id: Id,
) -> list[Row]:
    """Return the owner's rows that meet a condition, locked in the same way.

    A value that is written over itself locks a row on SQLite too, which leaves
    `FOR UPDATE` out.
    """
    mine = owned_by(model, owner_id=owner_id)
    statement = update(model).where(mine, condition).returning(model)
    unchanged = statement.values(updated_at=col(model.updated_at))
    result = await db.exec(unchanged, execution_options={"populate_existing": True})
    return list(result.scalars())


async def delete_owned(
    db: AsyncSession, model: type[Row], row_id: Id, *, owner_id: Id
) -> None:
    """Delete one of the owner's rows, in a single statement."""
    statement = delete(model).where(one_owned_by(model, row_id, owner_id=owner_id))
    row = (await db.exec(statement.returning(model))).scalar_one_or_none()
    if row is None:
        raise denied(db, model, row_id)
    await record(db, "deleted", row, before=snapshot(row))
    log_change(db, "deleted", model, row_id)


def refuse_fixed(values: Mapping[str, Any]) -> None:
    """Refuse to set what the gate itself sets, whoever asks."""
    if values.keys() & {"id", "user_id"}:
        raise ValueError("a row keeps its id and its owner")


def denied(db: AsyncSession, model: type[SQLModel], row_id: Id) -> NotFound:
    """Record the attempt, and say no more than that there is nothing."""
    log_security_event(
        "denied_or_missing",
        logging.WARNING,
        user_id=db.info["user_id"],
        table=model.__tablename__,
        row_id=row_id,
    )
    return NotFound("There is no such row.")


def log_change(db: AsyncSession, name: str, model: type[Row], row_id: Id) -> None:
    """Record a change of a row, once it is stored, and who made it."""
    user_id, table = db.info["user_id"], model.__tablename__
    log_on_commit(db, name, user_id=user_id, table=table, row_id=row_id)
