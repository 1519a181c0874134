"""The rows that other rows refer to, for responses that show both."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from backend.ids import Id
from backend.ownership import Row, owned_by
from backend.row_view import RowView


async def find_referred(
    db: AsyncSession, model: type[Row], ids: Iterable[Id | None], *, owner_id: Id
) -> Sequence[Row]:
    """Return those of the owner's rows that have one of these ids."""
    mine = owned_by(model, owner_id=owner_id)
    wanted = {row_id for row_id in ids if row_id is not None}
    return (await db.exec(select(model).where(mine, col(model.id).in_(wanted)))).all()


def show_referred(
    views: Iterable[RowView[Any]], name: str, field: str, rows: Iterable[Any]
) -> None:
    """Show with each row the one that a field leads to, or null."""
    by_id = {row.id: row for row in rows}
    for view in views:
        view.show(name, by_id.get(getattr(view, field)))
