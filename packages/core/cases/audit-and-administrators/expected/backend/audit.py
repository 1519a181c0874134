"""The audit trail: who did what to which row.

An entry is written in the transaction of the change. They are stored together, or
neither is.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Any, Literal

from pydantic_core import to_jsonable_python
from sqlalchemy import ColumnElement, insert, inspect
from sqlmodel import SQLModel, col
from sqlmodel.ext.asyncio.session import AsyncSession

from backend.ids import Id
from backend.models.audit_entry import AuditEntry
from backend.models.owned_link import OwnedLink
from backend.models.owned_row import OwnedRow
from backend.models.user import User
from backend.pagination import Cursors, Page, PageQuery, read_page
from backend.schemas.audit import AuditQuery

RowAction = Literal["created", "updated", "deleted", "read"]
Values = dict[str, Any]

# What administrators see: rows, to whom they belong, and what became of them.
Seen = AuditEntry | OwnedRow | User


async def record(
    db: AsyncSession,
    action: RowAction,
    row: Seen,
    *,
    before: Values | None = None,
    after: Values | None = None,
) -> None:
    """Add an entry for a row."""
    await store(db, entry_of(action, row, before=before, after=after))


def entry_of(
    action: RowAction,
    row: Seen,
    *,
    before: Values | None = None,
    after: Values | None = None,
) -> Values:
    """Return the entry for a row, to be stored."""
    return {
        **owner_of(row),
        "action": action,
        "table_name": type(row).__tablename__,
        "row_id": row.id,
        "before": before,
        "after": after,
    }


def owner_of(row: Seen) -> Values:
    """Return whose trail tells of a row: its owner's, and of an owner their own."""
    if isinstance(row, User):
        return {"user_id": row.id}
    return {"user_id": row.user_id}


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


async def store(db: AsyncSession, *entries: Values) -> None:
    """Add entries. Who acts is what `act_as` was told, and nobody else."""
    # A command acts for nobody.
    actor = {"actor_id": db.info.get("user_id")}
    # Without the new id coming back: an actor need not see an entry of another owner.
    statement = insert(AuditEntry).inline().execution_options(beyond_owner="audit")
    await db.exec(statement, params=[{**actor, **entry} for entry in entries])


def snapshot(row: OwnedRow) -> Values:
    """Return the values of a row as JSON has them; what is only written is null."""
    return {
        name: None if name in row.__write_only__ else as_json(value)
        for name, value in columns_of(row)
    }


def columns_of(row: OwnedRow) -> Iterator[tuple[str, Any]]:
    """Yield each value of a row with the name of its column, which is that in JSON."""
    for attribute in inspect(type(row)).column_attrs:
        yield attribute.columns[0].name, getattr(row, attribute.key)


def as_json(value: Any) -> Any:
    """Return a value as the API shows it: a decimal as text, with every digit."""
    return f"{value:f}" if isinstance(value, Decimal) else to_jsonable_python(value)


async def list_entries(
    db: AsyncSession, query: AuditQuery, *, cursors: Cursors, owner_id: Id
) -> Page[AuditEntry]:
    """Return a page of the entries that tell of the owner's rows."""
    mine = col(AuditEntry.user_id) == owner_id
    return await read_page(
        db,
        AuditEntry,
        query,
        conditions=[mine, *conditions_of(query)],
        cursors=cursors,
        scope=owner_id,
    )


def conditions_of(query: AuditQuery) -> Iterator[ColumnElement[bool]]:
    """Yield a condition for each filter that was given."""
    if query.table_name is not None:
        yield col(AuditEntry.table_name) == query.table_name
    if query.row_id is not None:
        yield col(AuditEntry.row_id) == query.row_id
