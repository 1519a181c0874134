"""What a deletion does to the rows that refer to what is deleted."""

from collections.abc import Sequence

# <not following>
from sqlalchemy import update
from sqlmodel import col
# </not following>
# <following>
# <recorded_losses>
# <clearing>
from sqlalchemy import delete, or_, update
# </clearing>
# <not clearing>
from sqlalchemy import delete, or_
# </not clearing>
# </recorded_losses>
# <not recorded_losses>
# <clearing>
from sqlalchemy import or_, update
# </clearing>
# <not clearing>
from sqlalchemy import or_
# </not clearing>
# </not recorded_losses>
from sqlmodel import col, select
# </following>
from sqlmodel.ext.asyncio.session import AsyncSession
# <following>
from sqlmodel.sql.expression import SelectOfScalar
# </following>

# <audit>
from backend.audit import entry_of, snapshot, store
# </audit>
# <newcomers>
from backend.errors import Conflict
# </newcomers>
from backend.ids import Id
# <audit>
from backend.ownership import Row, lock_each_owned, owned_by
# </audit>
# <not audit>
from backend.ownership import Row, owned_by
# </not audit>

# <following>
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


# </following>
# <not following>
Ids = Sequence[Id]


# </not following>
# <clearing>
async def clear_references(
    db: AsyncSession, model: type[Row], field: str, rows: Ids, *, owner_id: Id
) -> None:
    """Make references lead nowhere, before the rows that they lead to are deleted."""
    leads = col(getattr(model, field)).in_(rows)
    mine = owned_by(model, owner_id=owner_id)
    # <audit>
    locked = await lock_each_owned(db, model, leads, owner_id=owner_id)
    before = {row.id: snapshot(row) for row in locked}
    # </audit>
    statement = update(model).where(mine, leads).values({field: None})
    # <not audit>
    await db.exec(statement)
    # </not audit>
    # <audit>
    result = await db.exec(
        statement.returning(model), execution_options={"populate_existing": True}
    )
    cleared = result.scalars().all()
    refuse_newcomers({row.id for row in cleared} - before.keys())
    entries = [
        entry_of("updated", row, before=before[row.id], after=snapshot(row))
        for row in cleared
    ]
    if entries:
        await store(db, *entries)
    # </audit>


# </clearing>
# <recorded_cascades>
async def record_lost(
    db: AsyncSession,
    model: type[Row],
    rows: Ids,
    *,
    but: Sequence[Id] = (),
    owner_id: Id,
) -> set[Id]:
    """Record that rows are gone, before the database deletes them, and return which.

    It deletes them as well where nobody asks for it, and tells nobody.
    """
    lost = col(model.id).in_(rows) & col(model.id).not_in(but)
    gone = await lock_each_owned(db, model, lost, owner_id=owner_id)
    entries = [entry_of("deleted", row, before=snapshot(row)) for row in gone]
    if entries:
        await store(db, *entries)
    return {row.id for row in gone}


# <recorded_losses>
async def delete_lost(
    db: AsyncSession, model: type[Row], rows: Ids, *, owner_id: Id
) -> None:
    """Delete rows before the one that they refer to, and record that they are gone."""
    recorded = await record_lost(db, model, rows, owner_id=owner_id)
    lost = owned_by(model, owner_id=owner_id) & col(model.id).in_(rows)
    gone = await db.exec(delete(model).where(lost).returning(col(model.id)))
    refuse_newcomers(set(gone.scalars()) - recorded)


# </recorded_losses>
# </recorded_cascades>
# <newcomers>
def refuse_newcomers(newcomers: set[Id]) -> None:
    """Refuse to go on with rows that came since the others were locked, unrecorded."""
    if newcomers:
        raise Conflict("Other rows refer to the row by now. Send the request again.")
# </newcomers>
