"""References in a request: they lead to rows of the same owner, or nowhere."""

from collections.abc import Iterator, Mapping, Sequence

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from backend.errors import Mistake, Unprocessable
from backend.ids import Id
from backend.ownership import Row, owned_by
from backend.schemas.base import Input

# Databases take some 32,000 parameters in a statement.
MOST_IDS = 10_000


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


async def check_items(
    db: AsyncSession,
    model: type[Row],
    items: Sequence[Input],
    *,
    field: str,
    owner_id: Id,
) -> None:
    """Refuse references of several new rows, unless each is to a row of the owner."""
    places = dict(references_in(items, field))
    await refuse_missing(db, model, places, owner_id=owner_id)


def references_in(items: Sequence[Input], field: str) -> Iterator[tuple[str, Id]]:
    """Yield the references of several new rows, each with its place in the body."""
    for index, item in enumerate(items):
        place = f"items/{index}/{field}"
        value = getattr(item, field)
        if value is not None:
            yield place, value


async def refuse_missing(
    db: AsyncSession, model: type[Row], ids: Mapping[str, Id], *, owner_id: Id
) -> None:
    """Refuse the ids that no row of the owner has, each in its place in the body."""
    if not ids:
        return
    mine = owned_by(model, owner_id=owner_id)
    found: set[Id] = set()
    wanted = list(set(ids.values()))
    for start in range(0, len(wanted), MOST_IDS):
        some = wanted[start : start + MOST_IDS]
        rows = select(model.id).where(mine, col(model.id).in_(some))
        found.update(await db.exec(rows))
    mistakes = [
        Mistake(
            pointer=f"/body/{place}", code="reference", detail="There is no such row."
        )
        for place, row_id in ids.items()
        if row_id not in found
    ]
    if mistakes:
        raise Unprocessable("The request has mistakes.", mistakes)
