"""What a deletion does to the rows that refer to what is deleted."""

from collections.abc import Sequence

from sqlalchemy import or_, update
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession
from sqlmodel.sql.expression import SelectOfScalar

from backend.ids import Id
from backend.ownership import Row, owned_by

Ids = Sequence[Id] | SelectOfScalar[Id]


def with_descendants(
    model: type[Row], fields: Sequence[str], rows: Ids, *, owner_id: Id
) -> Ids:
    """Return the ids of the rows, of those that refer to them, and so on."""
    mine = owned_by(model, owner_id=owner_id)
    first = select(model.id).where(mine, col(model.id).in_(rows))
    tree = first.cte(recursive=True)
    leads = or_(*(col(getattr(model, field)) == tree.c.id for field in fields))
    return select(tree.union(select(model.id).where(mine, leads)).c.id)


def referring(model: type[Row], field: str, rows: Ids, *, owner_id: Id) -> Ids:
    """Return the ids of the rows that refer to one of the rows."""
    leads = col(getattr(model, field)).in_(rows)
    return select(model.id).where(owned_by(model, owner_id=owner_id), leads)


async def clear_references(
    db: AsyncSession, model: type[Row], field: str, rows: Ids, *, owner_id: Id
) -> None:
    """Make references lead nowhere, before the rows that they lead to are deleted."""
    leads = col(getattr(model, field)).in_(rows)
    mine = owned_by(model, owner_id=owner_id)
    statement = update(model).where(mine, leads).values({field: None})
    await db.exec(statement)
