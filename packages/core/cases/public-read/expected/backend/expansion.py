"""The rows that other rows refer to, for responses that show both."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from backend.ids import Id
from backend.ownership import Row, owned_by, refuse_private
from backend.row_view import RowView


async def find_referred(
    db: AsyncSession, model: type[Row], ids: Iterable[Id | None], *, owner_id: Id
) -> Sequence[Row]:
    """Return those of the owner's rows that have one of these ids."""
    mine = owned_by(model, owner_id=owner_id)
    wanted = {row_id for row_id in ids if row_id is not None}
    return (await db.exec(select(model).where(mine, col(model.id).in_(wanted)))).all()


async def find_public(
    db: AsyncSession, model: type[Row], ids: Iterable[Id | None]
) -> Sequence[Row]:
    """Return those rows of any owner that have one of these ids, if public."""
    refuse_private(model)
    wanted = {row_id for row_id in ids if row_id is not None}
    statement = select(model).where(col(model.id).in_(wanted))
    public = {"beyond_owner": "public_read"}
    return (await db.exec(statement, execution_options=public)).all()


def show_referred(
    views: Iterable[RowView[Any]], name: str, field: str, rows: Iterable[Any]
) -> None:
    """Show with each row the one that a field leads to, or null."""
    by_id = {row.id: row for row in rows}
    for view in views:
        view.show(name, by_id.get(getattr(view, field)))
