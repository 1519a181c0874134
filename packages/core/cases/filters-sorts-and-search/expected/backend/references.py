"""References in a request: they lead to rows of the same owner, or nowhere."""

from collections.abc import Mapping

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from backend.errors import Mistake, Unprocessable
from backend.ids import Id
from backend.ownership import Row, owned_by


async def check_reference(
    db: AsyncSession,
    model: type[Row],
    row_id: Id | None,
    *,
    field: str,
    owner_id: Id,
) -> None:
    """Refuse a reference to a row that is not the owner's, or not there at all."""
    if row_id is not None:
        await refuse_missing(db, model, {field: row_id}, owner_id=owner_id)


async def refuse_missing(
    db: AsyncSession, model: type[Row], ids: Mapping[str, Id], *, owner_id: Id
) -> None:
    """Refuse the ids that no row of the owner has, each in its place in the body."""
    if not ids:
        return
    mine = owned_by(model, owner_id=owner_id)
    rows = select(model.id).where(mine, col(model.id).in_(set(ids.values())))
    found = set(await db.exec(rows))
    mistakes = [
        Mistake(
            pointer=f"/body/{place}", code="reference", detail="There is no such row."
        )
        for place, row_id in ids.items()
        if row_id not in found
    ]
    if mistakes:
        raise Unprocessable("The request has mistakes.", mistakes)
