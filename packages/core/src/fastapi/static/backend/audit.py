"""The audit trail: who did what to which row.

An entry is written in the transaction of the change. They are stored together, or
neither is.
"""

# <not administrators>
# <not links>
from collections.abc import Iterator
# </not links>
# <links>
from collections.abc import Collection, Iterable, Iterator
# </links>
# </not administrators>
# <administrators>
# <not links>
from collections.abc import Iterator, Sequence
# </not links>
# <links>
from collections.abc import Collection, Iterable, Iterator, Sequence
# </links>
# </administrators>
from decimal import Decimal
from typing import Any, Literal

from pydantic_core import to_jsonable_python
from sqlalchemy import ColumnElement, insert, inspect
# <not administrators>
from sqlmodel import col
# </not administrators>
# <administrators>
from sqlmodel import SQLModel, col
# </administrators>
from sqlmodel.ext.asyncio.session import AsyncSession

from backend.ids import Id
from backend.models.audit_entry import AuditEntry
# <administrators>
# <organisations>
from backend.models.organisation import Organisation
# </organisations>
# </administrators>
# <links>
from backend.models.owned_link import OwnedLink
# </links>
from backend.models.owned_row import OwnedRow
# <administrators>
from backend.models.user import User
# </administrators>
# <not administrators>
from backend.pagination import Cursors, Page, read_page
# </not administrators>
# <administrators>
from backend.pagination import Cursors, Page, PageQuery, read_page
# </administrators>
from backend.schemas.audit import AuditQuery

# <not administrators>
RowAction = Literal["created", "updated", "deleted"]
# </not administrators>
# <administrators>
RowAction = Literal["created", "updated", "deleted", "read"]
# </administrators>
Values = dict[str, Any]
# <administrators>

# What administrators see: rows, to whom they belong, and what became of them.
# <not organisations>
Seen = AuditEntry | OwnedRow | User
# </not organisations>
# <organisations>
Seen = AuditEntry | OwnedRow | Organisation | User
# </organisations>
# </administrators>


async def record(
    db: AsyncSession,
    action: RowAction,
    # <not administrators>
    row: OwnedRow,
    # </not administrators>
    # <administrators>
    row: Seen,
    # </administrators>
    *,
    before: Values | None = None,
    after: Values | None = None,
) -> None:
    """Add an entry for a row."""
    await store(db, entry_of(action, row, before=before, after=after))


def entry_of(
    action: RowAction,
    # <not administrators>
    row: OwnedRow,
    # </not administrators>
    # <administrators>
    row: Seen,
    # </administrators>
    *,
    before: Values | None = None,
    after: Values | None = None,
) -> Values:
    """Return the entry for a row, to be stored."""
    return {
        # <administrators>
        **owner_of(row),
        # </administrators>
        # <not administrators>
        # <organisations>
        row.owner_field: getattr(row, row.owner_field),
        # </organisations>
        # <not organisations>
        "user_id": row.user_id,
        # </not organisations>
        # </not administrators>
        "action": action,
        "table_name": type(row).__tablename__,
        "row_id": row.id,
        "before": before,
        "after": after,
    }


# <administrators>
def owner_of(row: Seen) -> Values:
    """Return whose trail tells of a row: its owner's, and of an owner their own."""
    if isinstance(row, User):
        return {"user_id": row.id}
    # <organisations>
    if isinstance(row, AuditEntry):
        return {"user_id": row.user_id, "organisation_id": row.organisation_id}
    if isinstance(row, Organisation):
        return {"organisation_id": row.id}
    return {row.owner_field: getattr(row, row.owner_field)}
    # </organisations>
    # <not organisations>
    return {"user_id": row.user_id}
    # </not organisations>


# </administrators>
# <bulk>
async def record_created(db: AsyncSession, *rows: OwnedRow) -> None:
    """Add an entry for each of several new rows."""
    await store(db, *(entry_of("created", row, after=snapshot(row)) for row in rows))


# </bulk>
# <links>
async def record_links(
    db: AsyncSession,
    link: type[OwnedLink],
    rows: Iterable[tuple[OwnedRow, Collection[Id], Collection[Id]]],
) -> None:
    """Add an entry for each row that refers to others than before."""
    entries = [
        entry_of(
            "updated",
            row,
            before={link.shown_as: as_json(sorted(before))},
            after={link.shown_as: as_json(sorted(after))},
        )
        for row, before, after in rows
        if set(before) != set(after)
    ]
    if entries:
        await store(db, *entries)


# </links>
# <administrators>
async def record_list(
    db: AsyncSession,
    model: type[SQLModel],
    query: PageQuery,
    rows: Sequence[Seen],
) -> None:
    """Add an entry for a list, with what was asked, and one for each row it showed."""
    table = {"table_name": model.__tablename__}
    asked = {
        "query": query.model_dump(mode="json", exclude_unset=True),
        "row_ids": [as_json(row.id) for row in rows],
    }
    await store(db, {**table, "action": "listed", "asked": asked})
    shown = [entry_of("read", row) for row in rows if has_values(row)]
    if shown:
        await store(db, *shown)


def has_values(row: Seen) -> bool:
    """Tell whether to see a row is to see values: not every entry of the trail has."""
    return not isinstance(row, AuditEntry) or (row.before or row.after) is not None


async def record_appointment(
    db: AsyncSession, user_id: Id, *, is_administrator: bool
) -> None:
    """Add an entry for a user who became an administrator, or is one no more."""
    action = "granted" if is_administrator else "revoked"
    entry = {"user_id": user_id, "action": action, "row_id": user_id}
    await store(db, {**entry, "table_name": "users"})


# </administrators>
async def store(db: AsyncSession, *entries: Values) -> None:
    """Add entries. Who acts is what `act_as` was told, and nobody else."""
    # <not administrators>
    actor = {"actor_id": db.info["user_id"]}
    # </not administrators>
    # <administrators>
    # A command acts for nobody.
    actor = {"actor_id": db.info.get("user_id")}
    # </administrators>
    # <not beyond_owner>
    statement = insert(AuditEntry)
    # </not beyond_owner>
    # <beyond_owner>
    # Without the new id coming back: an actor need not see an entry of another owner.
    statement = insert(AuditEntry).inline().execution_options(beyond_owner="audit")
    # </beyond_owner>
    await db.exec(statement, params=[{**actor, **entry} for entry in entries])


def snapshot(row: OwnedRow) -> Values:
    # <write_only>
    """Return the values of a row as JSON has them; what is only written is null."""
    return {
        name: None if name in row.__write_only__ else as_json(value)
        for name, value in columns_of(row)
    }
    # </write_only>
    # <not write_only>
    """Return the values of a row as JSON has them."""
    return {name: as_json(value) for name, value in columns_of(row)}
    # </not write_only>


def columns_of(row: OwnedRow) -> Iterator[tuple[str, Any]]:
    """Yield each value of a row with the name of its column, which is that in JSON."""
    for attribute in inspect(type(row)).column_attrs:
        # <organisations>
        # The hash of the token of an invitation is for nobody.
        if attribute.key == "token_hash":
            continue
        # </organisations>
        yield attribute.columns[0].name, getattr(row, attribute.key)


def as_json(value: Any) -> Any:
    """Return a value as the API shows it: a decimal as text, with every digit."""
    return f"{value:f}" if isinstance(value, Decimal) else to_jsonable_python(value)


# <not organisations>
async def list_entries(
    db: AsyncSession, query: AuditQuery, *, cursors: Cursors, owner_id: Id
) -> Page[AuditEntry]:
    """Return a page of the entries that tell of the owner's rows."""
    mine = col(AuditEntry.user_id) == owner_id
    # </not organisations>
# <organisations>
async def list_entries(
    db: AsyncSession,
    query: AuditQuery,
    *,
    cursors: Cursors,
    owner_field: Literal["user_id", "organisation_id"],
    owner_id: Id,
) -> Page[AuditEntry]:
    """Return a page of the entries that tell of the rows of a user or organisation."""
    mine = col(getattr(AuditEntry, owner_field)) == owner_id
    # </organisations>
    return await read_page(
        db,
        AuditEntry,
        query,
        conditions=[mine, *conditions_of(query)],
        cursors=cursors,
        # <organisations>
        scope=f"{owner_field}:{owner_id}",
        # </organisations>
        # <not organisations>
        scope=owner_id,
        # </not organisations>
    )


def conditions_of(query: AuditQuery) -> Iterator[ColumnElement[bool]]:
    """Yield a condition for each filter that was given."""
    if query.table_name is not None:
        yield col(AuditEntry.table_name) == query.table_name
    if query.row_id is not None:
        yield col(AuditEntry.row_id) == query.row_id
